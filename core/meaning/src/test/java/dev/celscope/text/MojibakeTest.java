package dev.celscope.text;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MojibakeTest {

  @ParameterizedTest
  @CsvSource({
    "╘¡╗¡_╨▐╕─, 原画_修改, IBM437>GB18030",
    "¿øÈ\u00ad_¼öÁ¤, 원화_수정, windows-1252>x-windows-949",
    "盔拳_荐沥, 원화_수정, GB18030>x-windows-949",
    "鞗愴檾_靾橃爼, 원화_수정, GB18030>UTF-8",
    "æ–‡ä»¶, 文件, windows-1252>UTF-8",
    "Ã©tÃ©, été, windows-1252>UTF-8",
    "ÃƒÂ©tÃƒÂ©, été, windows-1252>UTF-8>windows-1252>UTF-8"
  })
  void aWrongDecodingIsUndone(String wrong, String meant, String way) {
    assertThat(Mojibake.repair(wrong))
        .hasValueSatisfying(
            text -> {
              assertThat(text.text()).isEqualTo(meant);
              assertThat(text.repair().orElseThrow().charset()).isEqualTo(way);
              assertThat(text.repair().orElseThrow().original()).hasValue(wrong);
            });
  }

  @Test
  void bytesThatWindows1252LeavesUnusedCameThroughAsControls() {
    String wrong = new String("テスト撮影".getBytes(UTF_8), ISO_8859_1);
    assertThat(Mojibake.repair(wrong).map(DecodedText::text)).hasValue("テスト撮影");
  }

  @ParameterizedTest
  @CsvSource({
    "ko, x-windows-949, ISO-8859-1, 90",
    "ko, x-windows-949, IBM437, 90",
    "ko, x-windows-949, GB18030, 80",
    "ko, UTF-8, GB18030, 85",
    "ja, windows-31j, IBM437, 85",
    "ja, windows-31j, ISO-8859-1, 85",
    "zh-Hans, GB18030, IBM437, 80",
    "zh-Hans, GB18030, windows-1252, 80",
    "zh-Hans, UTF-8, GB18030, 75",
    "zh-Hant, UTF-8, windows-1252, 75"
  })
  void mostShortStringsAreWonBackAndNoneIsMadeWorse(
      String language, String own, String wrong, int percent) {
    int all = 0;
    int right = 0;
    for (String string : ShortStrings.of(language)) {
      byte[] bytes = string.getBytes(Charset.forName(own));
      String shown = new String(bytes, Charset.forName(wrong));
      if (Arrays.equals(shown.getBytes(Charset.forName(wrong)), bytes)) {
        all++;
        var repaired = Mojibake.repair(shown).map(DecodedText::text);
        right += repaired.filter(string::equals).isPresent() ? 1 : 0;
        if (wrong.equals("GB18030")) {
          assertThat(repaired.orElse(string)).isEqualTo(string);
        }
      }
    }
    assertThat(100.0 * right / all).isGreaterThanOrEqualTo(percent);
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh-Hans", "zh-Hant", "ja", "ko"})
  void textThatIsRightIsLeftAlone(String language) {
    List<String> strings = ShortStrings.of(language);
    assertThat(strings.stream().filter(s -> Mojibake.repair(s).isPresent())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "LMN_S03E05_SC012",
        "",
        "Größe ändern",
        "« Préfixe »",
        "Tyhjää kanavaa ei voi täyttää",
        "фон готов",
        "©2023 Lumen™",
        "➜ ★ ♥",
        "原画→動画",
        "\u0085",
        "ㅋㅋㅋㅋ",
        "ㅁㄴㅇㄹ",
        "谢谢",
        "营业税",
        "朱勤",
        "田車本",
        "13´´",
        "あいうえおかきくけこさしすせそ"
      })
  void whatIsNoMojibakeIsLeftAlone(String text) {
    assertThat(Mojibake.repair(text)).isEmpty();
  }

  @Test
  void aVeryLongTextIsNotTried() {
    assertThat(Mojibake.repair("盔拳_荐沥".repeat(1000))).isEmpty();
  }
}
