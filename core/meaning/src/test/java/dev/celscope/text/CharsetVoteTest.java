package dev.celscope.text;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CharsetVoteTest {
  private static final Charset CP949 = Charset.forName("x-windows-949");
  private static final Charset GB18030 = Charset.forName("GB18030");

  private static DecodedText decode(byte[] bytes) {
    return CharsetVote.decode(List.of(bytes)).get(0);
  }

  @Test
  void asciiHasNoRepair() {
    assertThat(decode("LMN_S03E05_SC012".getBytes(UTF_8)))
        .isEqualTo(new DecodedText("LMN_S03E05_SC012", Optional.empty()));
  }

  @Test
  void nothingGivesNothing() {
    assertThat(CharsetVote.decode(List.of())).isEmpty();
    assertThat(decode(new byte[0]).text()).isEmpty();
  }

  @Test
  void repairKeepsTheBytesAndTheScore() {
    DecodedText text = decode(HexFormat.of().parseHex("bff8c8ad5fbcf6c1a4"));
    assertThat(text.text()).isEqualTo("원화_수정");
    assertThat(text.repair())
        .hasValueSatisfying(
            repair -> {
              assertThat(repair.charset()).isEqualTo("x-windows-949");
              assertThat(repair.bytes()).isEqualTo("bff8c8ad5fbcf6c1a4");
              assertThat(repair.score()).isBetween(0.95, 1.0);
            });
  }

  @ParameterizedTest
  @CsvSource({"zh-Hans,97", "zh-Hant,92", "ja,96", "ko,97"})
  void shortStringsAloneAreReadInTheLegacyCharset(String language, int percent) {
    List<String> strings = ShortStrings.of(language);
    assertThat(strings).hasSizeGreaterThanOrEqualTo(100);
    long right =
        strings.stream()
            .filter(s -> decode(s.getBytes(ShortStrings.LEGACY.get(language))).text().equals(s))
            .count();
    assertThat(100.0 * right / strings.size()).isGreaterThanOrEqualTo(percent);
  }

  @Test
  void shortStringsAloneAreRightInNinetySevenOfAHundred() {
    int all = 0;
    int right = 0;
    for (String[] row : ShortStrings.rows("short-strings.tsv")) {
      for (Charset charset : List.of(ShortStrings.LEGACY.get(row[0]), UTF_8)) {
        all++;
        right += decode(row[1].getBytes(charset)).text().equals(row[1]) ? 1 : 0;
      }
    }
    assertThat(all).isGreaterThanOrEqualTo(800);
    assertThat(100.0 * right / all).isGreaterThanOrEqualTo(97);
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh-Hans", "zh-Hant", "ja", "ko"})
  void tenStringsOfOneFileHelpEachOther(String language) {
    List<String> strings = ShortStrings.of(language);
    Charset charset = ShortStrings.LEGACY.get(language);
    int ballots = strings.size() / 10;
    for (int i = 0; i < ballots; i++) {
      int first = i;
      // Every tenth string, so that a ballot mixes file names, notes and layer names.
      List<String> ten =
          IntStream.range(0, 10).mapToObj(k -> strings.get(first + k * ballots)).toList();
      assertThat(CharsetVote.decode(ten.stream().map(s -> s.getBytes(charset)).toList()))
          .extracting(DecodedText::text)
          .containsExactlyElementsOf(ten);
    }
  }

  @Test
  void latinTextIsNeverReadAsAnotherScript() {
    List<String> strings = new ArrayList<>();
    for (String[] row : ShortStrings.rows("european-words.tsv")) {
      for (String phrase : row[1].split("\\|", -1)) {
        strings.addAll(
            List.of(
                phrase,
                "LMN_" + phrase,
                phrase + " (2)",
                "C012 " + phrase,
                phrase + ".psd",
                phrase.toUpperCase(Locale.ROOT).replace("SS", "ß"),
                phrase.replace(' ', '_') + "_v03",
                "layer " + phrase));
      }
    }
    assertThat(strings).hasSizeGreaterThanOrEqualTo(1000);
    assertThat(strings.stream().filter(s -> !decode(s.getBytes(ISO_8859_1)).text().equals(s)))
        .isEmpty();
    assertThat(strings.stream().filter(s -> Mojibake.repair(s).isPresent())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"ja,EUC-JP,100", "ja,ISO-2022-JP,100", "ko,ISO-2022-KR,100", "ko,EUC-KR,90"})
  void otherCharsetsOfTheLanguageAreReadInAVote(String language, String name, int fewest) {
    Charset charset = Charset.forName(name);
    List<String> strings =
        ShortStrings.of(language).stream()
            .filter(s -> new String(s.getBytes(charset), charset).equals(s))
            .toList();
    assertThat(strings).hasSizeGreaterThanOrEqualTo(fewest);
    assertThat(CharsetVote.decode(strings.stream().map(s -> s.getBytes(charset)).toList()))
        .extracting(DecodedText::text)
        .containsExactlyElementsOf(strings);
  }

  @Test
  void charactersOfHongKongAreRead() {
    List<String> strings = List.of("畀佢哋睇下先", "呢個鏡頭唔該改大啲", "原畫修改");
    assertThat(
            CharsetVote.decode(
                strings.stream().map(s -> s.getBytes(Charset.forName("Big5-HKSCS"))).toList()))
        .extracting(DecodedText::text)
        .containsExactlyElementsOf(strings);
  }

  @ParameterizedTest
  @CsvSource({
    "GB18030, 流明第五集原画修改请把头再画大一点眼睛往左, 31",
    "x-windows-949, 루멘 오화 원화 수정 머리를 더 크게, 25",
    "windows-31j, 第五話の原画修正、頭をもう少し大きく, 29",
    "UTF-8, 第五集原画修改请把头再画大一点, 31"
  })
  void aCharacterThatItsFieldCutsOffLeavesTheRest(String charset, String text, int length) {
    byte[] field = Arrays.copyOf(text.getBytes(Charset.forName(charset)), length);
    DecodedText decoded = decode(field);
    assertThat(decoded.text()).endsWith("\uFFFD").hasSizeGreaterThan(5);
    assertThat(text).startsWith(decoded.text().substring(0, decoded.text().length() - 1));
    assertThat(decoded.repair().orElseThrow().charset()).isEqualTo(charset);
    assertThat(decoded.repair().orElseThrow().bytes()).hasSize(2 * length);
  }

  @Test
  void anEscapeThatCallsNoSetIsNoText() {
    byte[] terminal = {0x1B, '[', '1', 'm', 'A'};
    assertThat(decode(terminal).repair()).isEmpty();
    byte[] broken = {0x1B, '$', 'B', 0x7F, 0x01, 0x1B};
    assertThat(decode(broken).repair()).isEmpty();
  }

  @Test
  void aStringThatSpeaksClearlyStandsAgainstTheOthers() {
    List<byte[]> mixed =
        List.of(
            "원화 수정 1".getBytes(CP949),
            "동화 2".getBytes(CP949),
            "배경 3".getBytes(CP949),
            "레이어 그룹".getBytes(UTF_8));
    assertThat(CharsetVote.decode(mixed))
        .extracting(DecodedText::text)
        .containsExactly("원화 수정 1", "동화 2", "배경 3", "레이어 그룹");
  }

  @Test
  void bytesOfNoCharsetAreLatin1WithoutAClaim() {
    byte[] bytes = {(byte) 0xFF, (byte) 0xFE, (byte) 0x81, (byte) 0xFF, (byte) 0x80, (byte) 0x9D};
    DecodedText text = decode(bytes);
    assertThat(text.text()).isEqualTo(new String(bytes, ISO_8859_1));
    assertThat(text.repair().orElseThrow().score()).isZero();
    assertThat(text.repair().orElseThrow().charset()).isEqualTo("ISO-8859-1");
  }

  @Test
  void aLongTextIsDecodedWhole() {
    String text = "头再大一点，眼睛往左看。".repeat(200);
    assertThat(decode(text.getBytes(GB18030)).text()).isEqualTo(text);
    assertThat(decode(("x" + text).getBytes(UTF_8)).text()).isEqualTo("x" + text);
  }

  @Test
  void fourByteCharactersOfGb18030AreRead() {
    String text = "原画修改第三集说明𠮷";
    assertThat(decode(text.getBytes(GB18030)).text()).isEqualTo(text);
  }

  @Test
  void emojiInUtf8AreRead() {
    String text = "좋아요 👍";
    assertThat(decode(text.getBytes(UTF_8)).text()).isEqualTo(text);
  }

  @Test
  void russianIsRead() {
    String text = "фон готов, сцена три";
    assertThat(decode(text.getBytes(Charset.forName("windows-1251"))).text()).isEqualTo(text);
  }
}
