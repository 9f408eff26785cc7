package dev.celscope.spreadsheet.markup;

import dev.celscope.spreadsheet.sheet.DataFile;
import dev.celscope.spreadsheet.sheet.InterfaceWords;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The letters of date formats in the language of the format, {@code format-letters.tsv}: a German
 * year is {@code JJJJ}, a Finnish one {@code VVVV}.
 */
final class FormatLetters {
  private static final Map<String, Map<Character, Character>> ENGLISH = new HashMap<>();

  static {
    for (String[] row : DataFile.rows(FormatLetters.class, "format-letters.tsv", 3)) {
      ENGLISH
          .computeIfAbsent(row[0], language -> new HashMap<>())
          .put(row[1].charAt(0), row[2].charAt(0));
    }
  }

  private FormatLetters() {}

  /**
   * A number format with English letters; those that it has already stay, as programs write them in
   * all languages.
   *
   * @param code as written
   * @param lcid Windows language id of the format
   */
  static String english(String code, String lcid) {
    return language(lcid).map(ENGLISH::get).map(letters -> translated(code, letters)).orElse(code);
  }

  private static Optional<String> language(String lcid) {
    return lcid.matches("\\d{1,5}")
        ? InterfaceWords.language(Integer.parseInt(lcid)).map(tag -> tag.split("-", 2)[0])
        : Optional.empty();
  }

  /** Texts in quotes, colours in brackets and characters behind a backslash are no letters. */
  private static String translated(String code, Map<Character, Character> letters) {
    StringBuilder english = new StringBuilder(code);
    int at = 0;
    while (at < code.length()) {
      char c = code.charAt(at);
      if (c == '"' || c == '[') {
        at = end(code, at, c == '"' ? '"' : ']');
      } else if (c == '\\') {
        at++;
      } else if (code.regionMatches(true, at, "AM/PM", 0, 5)) {
        at += 4;
      } else {
        english.setCharAt(at, letters.getOrDefault(c, c));
      }
      at++;
    }
    return english.toString();
  }

  private static int end(String code, int from, char close) {
    int at = code.indexOf(close, from + 1);
    return at < 0 ? code.length() : at;
  }
}
