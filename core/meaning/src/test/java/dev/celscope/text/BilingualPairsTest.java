package dev.celscope.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.celscope.record.BilingualPair;
import dev.celscope.record.Origin;
import dev.celscope.record.Span;
import dev.celscope.record.TextFragment;
import dev.celscope.record.TextKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BilingualPairsTest {

  private static TextFragment cell(String text, String place) {
    return TextFragment.of(TextKind.CELL, text, Origin.of("Sheet1!" + place));
  }

  private static List<BilingualPair> find(TextFragment... fragments) {
    return BilingualPairs.find(Languages.annotate(List.of(fragments)));
  }

  /** The texts of one labelled case, in the layout that it names. */
  private static List<TextFragment> layout(List<String[]> rows) {
    List<TextFragment> texts = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      String first = rows.get(i)[2];
      String second = rows.get(i)[3];
      Origin field = Origin.of("xmp", "XMP-dc:Title");
      switch (rows.get(i)[1]) {
        case "line" -> texts.add(cell(first + "\n" + second, "B" + (i + 1)));
        case "layer" -> {
          texts.add(TextFragment.of(TextKind.LAYER_NAME, first, Origin.of("layers/0")));
          texts.add(TextFragment.of(TextKind.LAYER_NAME, second, Origin.of("layers/1")));
        }
        case "alt" -> {
          texts.add(TextFragment.of(TextKind.TITLE, first, field).withLanguage("ko-KR"));
          texts.add(TextFragment.of(TextKind.TITLE, second, field).withLanguage("zh-CN"));
        }
        default -> {
          texts.add(cell(first, "B" + (i + 1)));
          texts.add(cell(second, "C" + (i + 1)));
        }
      }
    }
    return Languages.annotate(texts);
  }

  @Test
  void claimedPairsArePairsAndMostPairsAreClaimed() {
    Map<String, List<String[]>> cases = new LinkedHashMap<>();
    for (String[] row : ShortStrings.rows("labelled-pairs.tsv")) {
      cases.computeIfAbsent(row[0], key -> new ArrayList<>()).add(row);
    }
    int same = 0;
    int claimed = 0;
    int right = 0;
    int all = 0;
    for (List<String[]> rows : cases.values()) {
      List<BilingualPair> pairs = BilingualPairs.find(layout(rows));
      boolean lines = rows.get(0)[1].equals("line");
      for (int i = 0; i < rows.size(); i++) {
        int source = lines ? i : 2 * i;
        int translation = lines ? i : source + 1;
        boolean isSame = rows.get(i)[4].equals("same");
        boolean isClaimed =
            pairs.stream().anyMatch(p -> p.source() == source && p.translation() == translation);
        all++;
        same += isSame ? 1 : 0;
        claimed += isClaimed ? 1 : 0;
        right += isSame && isClaimed ? 1 : 0;
      }
    }
    assertThat(all).isGreaterThanOrEqualTo(300);
    assertThat(100.0 * right / claimed).isGreaterThanOrEqualTo(97);
    assertThat(100.0 * right / same).isGreaterThanOrEqualTo(90);
  }

  /** The texts of one row of {@code notes-in-layouts.tsv}. */
  private static List<TextFragment> notes(String layout, String texts) {
    List<TextFragment> fragments = new ArrayList<>();
    switch (layout) {
      case "line" -> fragments.add(cell(texts.replace("\\n", "\n"), "B2"));
      case "col" -> {
        String[] rows = texts.split(";", -1);
        for (int row = 0; row < rows.length; row++) {
          String[] cells = rows[row].split(",", -1);
          for (int column = 0; column < cells.length; column++) {
            fragments.add(cell(cells[column], "ABC".charAt(column) + "" + (row + 1)));
          }
        }
      }
      default -> {
        String[] parts = texts.split("\\|", -1);
        for (int i = 0; i < parts.length; i++) {
          fragments.add(
              layout.equals("row")
                  ? cell(parts[i], "BC".charAt(i) + "2")
                  : TextFragment.of(TextKind.LAYER_NAME, parts[i], Origin.of("layers/" + i)));
        }
      }
    }
    return Languages.annotate(fragments);
  }

  @Test
  void notesOfProductionsPairAndNamesBesideThemDoNot() {
    int wanted = 0;
    int claimed = 0;
    int right = 0;
    for (String[] row : ShortStrings.rows("notes-in-layouts.tsv")) {
      int pairs = Integer.parseInt(row[3]);
      int found = BilingualPairs.find(notes(row[0], row[1])).size();
      wanted += pairs;
      claimed += found;
      right += Math.min(pairs, found);
    }
    assertThat(wanted).isGreaterThanOrEqualTo(100);
    assertThat(100.0 * right / claimed).isGreaterThanOrEqualTo(97);
    assertThat(100.0 * right / wanted).isGreaterThanOrEqualTo(95);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ログイン（画面）",
        "ファイル作成日（現地時間）",
        "内容\n小見出し",
        "Тэчка (рэкурсіўна)",
        "Перейти на сайт / to find this codec",
        "作画：林雨\n작감 김하늘",
        "同じ\n同じ"
      })
  void aTextOfOneLanguageHasNoPairs(String text) {
    assertThat(find(cell(text, "B2"))).isEmpty();
  }

  @Test
  void linesOfACellPairWithTheirSpans() {
    assertThat(find(cell("손 수정\n手再改一下", "B4")))
        .singleElement()
        .satisfies(
            pair -> {
              assertThat(pair.source()).isZero();
              assertThat(pair.translation()).isZero();
              assertThat(pair.basis()).isEqualTo("adjacent line");
              assertThat(pair.sourceSpan()).hasValue(new Span(0, 4));
              assertThat(pair.translationSpan()).hasValue(new Span(5, 10));
            });
  }

  @Test
  void eachLineOfABlockFindsItsPartner() {
    List<BilingualPair> pairs = find(cell("손 수정\n배경 완료\n手 修改\n背景完成", "B4"));
    assertThat(pairs)
        .extracting(pair -> pair.sourceSpan().orElseThrow().start())
        .containsExactly(0, 5);
    assertThat(pairs)
        .extracting(pair -> pair.translationSpan().orElseThrow().start())
        .containsExactly(11, 16);
  }

  @Test
  void blocksOfUnevenLengthPairByWhatTheySay() {
    assertThat(find(cell("배경 완료\n손 수정\n手 修改", "B4")))
        .singleElement()
        .satisfies(pair -> assertThat(pair.sourceSpan()).hasValue(new Span(6, 10)));
  }

  @Test
  void aTranslationInBracketsIsOfTheSameLine() {
    assertThat(find(cell("원화(原画)", "A1")))
        .singleElement()
        .satisfies(pair -> assertThat(pair.basis()).isEqualTo("same line"));
    assertThat(find(cell("수정 / 修改", "A1"))).hasSize(1);
  }

  @Test
  void pairedColumnsAreMoreThanARow() {
    List<BilingualPair> pairs =
        find(
            cell("눈은 왼쪽을 봅니다", "B1"), cell("眼睛往左看", "C1"),
            cell("동작이 너무 빠름", "B2"), cell("动作太快", "C2"),
            cell("여우가 돌아선다", "B3"), cell("小狐狸转身", "C3"));
    assertThat(pairs).extracting(BilingualPair::basis).containsOnly("paired columns").hasSize(3);
  }

  @Test
  void aRowBelowPairsByItsWords() {
    assertThat(find(cell("3번 손 수정", "B1"), cell("手 修改 3", "B2")))
        .singleElement()
        .satisfies(pair -> assertThat(pair.basis()).isEqualTo("next row"));
    assertThat(find(cell("달님", "B1"), cell("手 修改 3", "B2"))).isEmpty();
  }

  @Test
  void farCellsAndOneLanguageDoNotPair() {
    assertThat(find(cell("손 수정 3", "B1"), cell("手 修改 3", "F9"))).isEmpty();
    assertThat(find(cell("圖層 3", "B1"), cell("图层 3", "C1"))).isEmpty();
  }

  @Test
  void alternativesOfAFieldPair() {
    Origin title = Origin.of("xmp", "XMP-dc:Title");
    assertThat(
            find(
                TextFragment.of(TextKind.TITLE, "밤의 이야기", title).withLanguage("ko"),
                TextFragment.of(TextKind.TITLE, "Nighthawk Tales", title).withLanguage("en")))
        .singleElement()
        .satisfies(pair -> assertThat(pair.basis()).isEqualTo("language alternatives"));
  }

  @Test
  void titlesOfNoFieldDoNot() {
    Origin title = Origin.of("xmp");
    assertThat(
            find(
                TextFragment.of(TextKind.TITLE, "밤의 이야기", title).withLanguage("ko"),
                TextFragment.of(TextKind.TITLE, "夜莺的物语", title).withLanguage("zh")))
        .isEmpty();
  }

  @Test
  void aQuestionIsAnsweredInKind() {
    Part a = new Part(0, Optional.empty(), "다시 제출합니까?", "ko");
    Part b = new Part(1, Optional.empty(), "要重做吗？", "zh");
    Part c = new Part(1, Optional.empty(), "要重做", "zh");
    assertThat(Affinity.of(a, b)).isGreaterThan(Affinity.of(a, c));
  }

  @Test
  void nothingHasNoPairs() {
    assertThat(find()).isEmpty();
  }
}
