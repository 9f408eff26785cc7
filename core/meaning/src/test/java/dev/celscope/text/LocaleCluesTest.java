package dev.celscope.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.celscope.record.Attribution;
import dev.celscope.record.AttributionRole;
import dev.celscope.record.Clue;
import dev.celscope.record.LanguageBasis;
import dev.celscope.record.Origin;
import dev.celscope.record.Repair;
import dev.celscope.record.TextFragment;
import dev.celscope.record.TextKind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LocaleCluesTest {
  private static final Origin PLACE = Origin.of("layers/note");

  private static TextFragment note(String text) {
    return TextFragment.of(TextKind.NOTE, text, PLACE);
  }

  private static Attribution font(String name) {
    return Attribution.of(AttributionRole.FONT, name, Origin.of("fonts/0"));
  }

  private static List<String> ofFont(String name) {
    return LocaleClues.find(List.of(), List.of(font(name))).stream().map(Clue::suggests).toList();
  }

  private static List<String> ofText(String text) {
    return LocaleClues.find(List.of(note(text)), List.of()).stream()
        .map(clue -> clue.value() + " " + clue.suggests())
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "SimSun, zh-Hans",
    "宋体, zh-Hans",
    "@宋体, zh-Hans",
    "仿宋_GB2312, zh-Hans",
    "AdobeSongStd-Light, zh-Hans",
    "PMingLiU-ExtB, zh-Hant",
    "新細明體, zh-Hant",
    "ＭＳ Ｐゴシック, ja",
    "MS-Gothic, ja",
    "KozMinPr6N-Regular, ja",
    "맑은 고딕, ko",
    "MalgunGothicBold, ko",
    "Batang, ko",
    "굴림체, ko",
    "청봉, ko-KP",
    "KP CheongPong Medium, ko-KP"
  })
  void aFontTellsTheLanguageThatItIsMadeFor(String font, String tag) {
    assertThat(ofFont(font)).containsExactly(tag);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Arial", "Myriad Pro", "Calibri", "Songkran", ""})
  void aFontOfManyLanguagesTellsNone(String font) {
    if (!font.isEmpty()) {
      assertThat(ofFont(font)).isEmpty();
    }
    assertThat(FontLanguages.of(font)).isEmpty();
  }

  @Test
  void spellingsOfBothNormsOfKoreanAreTold() {
    assertThat(ofText("로동자의 력사, 콤퓨터로 그림이 되였습니다"))
        .containsExactly("로동 ko-KP", "력사 ko-KP", "콤퓨터 ko-KP", "되였 ko-KP");
    assertThat(ofText("노동자의 역사, 컴퓨터로 그림이 되었습니다"))
        .containsExactly("노동 ko-KR", "역사 ko-KR", "컴퓨터 ko-KR", "되었 ko-KR");
  }

  @ParameterizedTest
  @ValueSource(strings = {"구로동 거리", "종로동", "원화 수정", "원画 修改", "LMN_S03E05", "動画 修正"})
  void aSyllableInsideAWordTellsNothing(String text) {
    assertThat(ofText(text)).isEmpty();
  }

  @Test
  void wordsOfTheMainlandAndOfTaiwanAreTold() {
    assertThat(ofText("用软件打印")).containsExactly("软件 zh-CN", "打印 zh-CN");
    assertThat(ofText("用軟體列印")).containsExactly("軟體 zh-TW", "列印 zh-TW");
  }

  @Test
  void aCodePageIsToldOnceWithThePlaceWhereItStandsFirst() {
    Repair korean = new Repair("x-windows-949", "bff8c8ad", 0.97);
    Repair doubtful = new Repair("GB18030", "bff8c8ad", 0.6);
    List<Clue> clues =
        LocaleClues.find(
            List.of(
                note("원화").withRepair(korean),
                note("동화").withRepair(korean),
                note("牢").withRepair(doubtful)),
            List.of());
    assertThat(clues).containsExactly(new Clue(Clue.Kind.CODE_PAGE, "ko", "x-windows-949", PLACE));
    assertThat(clues.get(0)).hasToString("code-page x-windows-949: ko (layers/note)");
  }

  @Test
  void fontsDecideForHanTextsWhereNoTextDoes() {
    List<TextFragment> han = List.of(note("背景"), note("原画"));
    List<Clue> clues = LocaleClues.find(han, List.of(font("宋体")));
    assertThat(Languages.annotate(han, clues))
        .allSatisfy(
            text -> {
              assertThat(text.language()).hasValue("zh-Hans");
              assertThat(text.languageBasis()).hasValue(LanguageBasis.FILE);
            });
    assertThat(Languages.annotate(han, LocaleClues.find(han, List.of(font("ＭＳ ゴシック")))))
        .allSatisfy(text -> assertThat(text.language()).hasValue("ja"));
  }

  @Test
  void fontsOfSeveralLanguagesOrOfKoreanDecideNothing() {
    List<TextFragment> han = List.of(note("背景"));
    for (List<Attribution> fonts :
        List.of(List.of(font("宋体"), font("ＭＳ ゴシック")), List.of(font("바탕")))) {
      assertThat(Languages.annotate(han, LocaleClues.find(han, fonts)).get(0).language())
          .hasValue("und-Hani");
    }
  }

  @Test
  void aTextDecidesBeforeAFont() {
    List<TextFragment> texts = List.of(note("背景"), note("レイヤー"));
    List<Clue> clues = LocaleClues.find(texts, List.of(font("宋体")));
    assertThat(Languages.annotate(texts, clues).get(0).language()).hasValue("ja");
  }
}
