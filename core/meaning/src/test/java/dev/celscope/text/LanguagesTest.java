package dev.celscope.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.celscope.record.LanguageBasis;
import dev.celscope.record.Origin;
import dev.celscope.record.Span;
import dev.celscope.record.TextFragment;
import dev.celscope.record.TextKind;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguagesTest {

  private static List<TextFragment> annotate(String... texts) {
    return Languages.annotate(
        Arrays.stream(texts)
            .map(text -> TextFragment.of(TextKind.NOTE, text, Origin.of("note")))
            .toList());
  }

  @ParameterizedTest
  @CsvSource({
    "원화, ko, Hang",
    "작감 修正, ko, Hang",
    "カット, ja, Kana",
    "動きが速い, ja, Hira",
    "図, ja, Hani",
    "動画, ja, Hani",
    "撮影, ja, Hani",
    "图层, zh-Hans, Hani",
    "圖層, zh-Hant, Hani",
    "修改, zh, Hani",
    "背景, und-Hani, Hani",
    "原画, und-Hani, Hani",
    "第12集, und-Hani, Hani",
    "Please fix the left hand, en, Latn",
    "die Haare sind nicht zu sehen, de, Latn",
    "la main est plus petite, fr, Latn",
    "Der Hintergrund ist fertig und die Schatten fehlen in den Szenen danach, de, Latn",
    "Le décor arrive demain et les ombres manquent encore, fr, Latn",
    "The retake was approved but its shadow colours were never delivered, en, Latn",
    "As sombras da personagem ainda não foram pintadas para este plano, pt, Latn",
    "Capa de fondo, es, Latn",
    "фон готов и не забыть, ru, Cyrl",
    "Ядро і фон, uk, Cyrl",
    "Аўдыё, be, Cyrl",
    "φόντο, el, Grek",
    "רקע, he, Hebr",
    "ภาพ, th, Thai",
    "lớp nền, vi, Latn",
    "我们的优の良品文具有限公司店, zh-Hans, Hani"
  })
  void aTextTellsItsLanguageAndScript(String text, String language, String script) {
    assertThat(Languages.script(text)).hasValue(script);
    assertThat(Languages.language(text)).hasValue(language);
  }

  @ParameterizedTest
  @ValueSource(strings = {"LMN_S03E05_SC012", "12345", "", "A", "de", "xyzzy plugh", "خلفية"})
  void whatTellsNoLanguageHasNone(String text) {
    assertThat(Languages.language(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Layer 1",
        "Hintergrund",
        "Calque 1",
        "image/png",
        "colour_primaries",
        "Folder (R)",
        "BAR SUR SEINE",
        "LE CANNET DES MAURES",
        "EZY-SUR-EURE",
        "Punta Este",
        "New Jersey Cape May",
        "Al-El I/S",
        "Quit",
        "{\"shape\": [32, 32]}"
      })
  void namesLabelsAndIdentifiersAreOfNoLanguage(String text) {
    assertThat(Languages.language(text)).isEmpty();
  }

  @Test
  void digitsHaveNoScript() {
    assertThat(Languages.script("12-34")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ko", "ja", "zh-Hans", "zh-Hant"})
  void aShortStringIsInItsLanguageOrLeftOpen(String language) {
    Set<String> allowed =
        language.startsWith("zh")
            ? Set.of(language, "zh", "und-Hani")
            : Set.of(language, "und-Hani");
    List<String> wrong =
        ShortStrings.of(language).stream()
            .filter(s -> !allowed.contains(Languages.language(s).orElse("")))
            .filter(s -> !s.equals("作監修正"))
            .toList();
    assertThat(wrong).isEmpty();
  }

  @Test
  void aHanTextTakesTheLanguageOfItsFileAndSaysSo() {
    List<TextFragment> texts = annotate("背景", "图层", "修改", "動");
    assertThat(texts.get(0).language()).hasValue("zh-Hans");
    assertThat(texts.get(0).languageBasis()).hasValue(LanguageBasis.FILE);
    assertThat(texts.get(1).languageBasis()).hasValue(LanguageBasis.CHARACTERS);
    assertThat(texts.get(2).language()).hasValue("zh-Hans");
    assertThat(texts.get(3).language()).hasValue("und-Hani");
  }

  @Test
  void aHanTextInAJapaneseFileIsJapanese() {
    assertThat(annotate("背景", "カット").get(0).language()).hasValue("ja");
    assertThat(annotate("背景", "圖層").get(0).language()).hasValue("zh-Hant");
    assertThat(annotate("修改", "カット").get(0).language()).hasValue("zh");
  }

  @Test
  void aFileOfTwoHanLanguagesDecidesNothing() {
    List<TextFragment> texts = annotate("背景", "图层", "カット");
    assertThat(texts.get(0).language()).hasValue("und-Hani");
    assertThat(texts.get(0).languageBasis()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"zh-CN, zh-Hans", "zh-TW, zh-Hant", "ja-JP, ja"})
  void aDeclaredLanguageStaysAndDecidesForOthers(String declared, String han) {
    TextFragment first =
        TextFragment.of(TextKind.TITLE, "背景", Origin.of("xmp")).withLanguage(declared);
    TextFragment second = TextFragment.of(TextKind.NOTE, "原", Origin.of("note"));
    List<TextFragment> texts = Languages.annotate(List.of(first, second));
    assertThat(texts.get(0).language()).hasValue(declared);
    assertThat(texts.get(0).script()).hasValue("Hani");
    assertThat(texts.get(1).language()).hasValue(han);
  }

  @Test
  void whatTellsNothingStaysAsItIs() {
    assertThat(annotate("12:34").get(0).language()).isEmpty();
    assertThat(annotate("12:34").get(0).script()).isEmpty();
  }

  @Test
  void runsAreOfOneScript() {
    assertThat(Languages.runs("C012 원화를 修正 してください"))
        .containsExactly(
            new ScriptRun("Latn", new Span(0, 5)),
            new ScriptRun("Hang", new Span(5, 9)),
            new ScriptRun("Jpan", new Span(9, 18)));
    assertThat(Languages.runs("12")).isEmpty();
  }

  @Test
  void aLongTextIsToldByItsBeginning() {
    assertThat(Languages.language("头再大一点。".repeat(1000))).hasValue("zh-Hans");
  }
}
