package dev.celscope.text;

import dev.celscope.record.LanguageBasis;
import dev.celscope.record.TextFragment;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells the script and the language of texts, short notes included. */
public final class Languages {
  private static final Map<Character.UnicodeScript, String> CODES =
      new EnumMap<>(
          Map.of(
              Character.UnicodeScript.HAN, "Hani",
              Character.UnicodeScript.HANGUL, "Hang",
              Character.UnicodeScript.HIRAGANA, "Hira",
              Character.UnicodeScript.KATAKANA, "Kana",
              Character.UnicodeScript.LATIN, "Latn",
              Character.UnicodeScript.CYRILLIC, "Cyrl",
              Character.UnicodeScript.GREEK, "Grek",
              Character.UnicodeScript.ARABIC, "Arab",
              Character.UnicodeScript.HEBREW, "Hebr",
              Character.UnicodeScript.THAI, "Thai"));

  private Languages() {}

  /**
   * The script that most letters of a text are in.
   *
   * @param text any text
   * @return its ISO 15924 code; empty where it has no letter
   */
  public static Optional<String> script(String text) {
    Map<Character.UnicodeScript, Integer> counts = new EnumMap<>(Character.UnicodeScript.class);
    text.codePoints()
        .filter(Character::isLetter)
        .mapToObj(Character.UnicodeScript::of)
        .filter(CODES::containsKey)
        .forEach(script -> counts.merge(script, 1, Integer::sum));
    return counts.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .map(CODES::get);
  }

  /**
   * The language of a text.
   *
   * @param text any text
   * @return its BCP 47 tag; {@code und-Hani} for Han characters that tell no more; empty where
   *     nothing can be told
   */
  public static Optional<String> language(String text) {
    return script(text)
        .map(
            code ->
                switch (code) {
                  case "Hang" -> "ko";
                  case "Hira", "Kana" -> "ja";
                  case "Hani" -> "und-Hani";
                  default -> "";
                })
        .filter(tag -> !tag.isEmpty());
  }

  /**
   * Gives each text of one record its script and language, unless the file declares it.
   *
   * @param fragments the texts of one record
   * @return the same texts in the same order
   */
  public static List<TextFragment> annotate(List<TextFragment> fragments) {
    return fragments.stream().map(Languages::annotate).toList();
  }

  private static TextFragment annotate(TextFragment fragment) {
    TextFragment result = fragment;
    if (fragment.script().isEmpty()) {
      result = script(fragment.text()).map(result::withScript).orElse(result);
    }
    if (fragment.language().isEmpty()) {
      result = withLanguage(result);
    }
    return result;
  }

  private static TextFragment withLanguage(TextFragment fragment) {
    Optional<String> tag = language(fragment.text());
    if (tag.isEmpty()) {
      return fragment;
    }
    return tag.get().startsWith("und")
        ? fragment.withOpenLanguage(tag.get())
        : fragment.withLanguage(tag.get(), LanguageBasis.SCRIPT);
  }
}
