package dev.celscope.spreadsheet.markup;

import dev.celscope.spreadsheet.sheet.DataFile;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Character references of HTML: by number, and the basic ones by name ({@code
 * character-references.tsv}). Others stay as written.
 */
final class CharacterReferences {
  private static final Pattern REFERENCE =
      Pattern.compile("&(?:#(\\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([A-Za-z]{2,6}));?");
  private static final Map<String, String> NAMED = named();

  private CharacterReferences() {}

  private static Map<String, String> named() {
    Map<String, String> named = new HashMap<>();
    for (String[] row : DataFile.rows(CharacterReferences.class, "character-references.tsv", 2)) {
      named.put(row[0], Character.toString(Integer.parseInt(row[1], 16)));
    }
    return Map.copyOf(named);
  }

  /** The text with its references resolved. */
  static String resolve(String text) {
    return text.indexOf('&') < 0
        ? text
        : REFERENCE
            .matcher(text)
            .replaceAll(match -> Matcher.quoteReplacement(character((Matcher) match)));
  }

  private static String character(Matcher reference) {
    String name = reference.group(3);
    if (name != null) {
      return NAMED.getOrDefault(name, reference.group());
    }
    String decimal = reference.group(1);
    int code =
        decimal != null ? Integer.parseInt(decimal) : Integer.parseInt(reference.group(2), 16);
    boolean scalar = Character.isValidCodePoint(code) && (code < 0xd800 || code > 0xdfff);
    return scalar && code != 0 ? Character.toString(code) : reference.group();
  }
}
