package dev.celscope.spreadsheet.markup;

import dev.celscope.spreadsheet.sheet.NumberFormat;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The declarations of one rule of a style sheet, or of a {@code style} attribute (CSS 2.1, section
 * 4.1.8). Values in quotes are taken out of them, as Office writes them: a backslash and four
 * hexadecimal digits are a character, a backslash before anything else is not there.
 */
final class Declarations {
  private static final Declarations NONE = new Declarations();

  private final Map<String, String> values = new HashMap<>();

  private Declarations() {}

  static Declarations of(String text) {
    if (text.isBlank()) {
      return NONE;
    }
    Declarations declarations = new Declarations();
    int at = 0;
    while (at < text.length()) {
      int end = ending(text, at, ';');
      String declaration = text.substring(at, end);
      int colon = declaration.indexOf(':');
      if (colon > 0) {
        declarations.values.put(
            declaration.substring(0, colon).strip().toLowerCase(Locale.ROOT),
            value(declaration.substring(colon + 1).strip()));
      }
      at = end + 1;
    }
    return declarations;
  }

  /** Where a rule ends that began before a place: at its brace, or where the text does. */
  static int end(String text, int from) {
    return ending(text, from, '}');
  }

  private static int ending(String text, int from, char ending) {
    char quote = 0;
    for (int at = from; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c == '\\') {
        at++;
      } else if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '"' || c == '\'') {
        quote = c;
      } else if (c == ending) {
        return at;
      }
    }
    return text.length();
  }

  private static String value(String written) {
    boolean quoted =
        written.length() > 1 && (written.charAt(0) == '"' || written.charAt(0) == '\'');
    String inner =
        quoted && written.charAt(written.length() - 1) == written.charAt(0)
            ? written.substring(1, written.length() - 1)
            : written;
    StringBuilder value = new StringBuilder(inner.length());
    for (int at = 0; at < inner.length(); at++) {
      char c = inner.charAt(at);
      if (c != '\\') {
        value.append(c);
      } else if (isHex(inner, at + 1)) {
        value.append((char) Integer.parseInt(inner.substring(at + 1, at + 5), 16));
        at += 4;
      } else if (at + 1 < inner.length()) {
        at++;
        value.append(inner.charAt(at));
      }
    }
    return value.toString();
  }

  private static boolean isHex(String text, int from) {
    if (from + 4 > text.length() || text.charAt(from) != '0') {
      return false; // "\-0000" is a minus sign; what Office escapes has a code below 1000
    }
    return text.substring(from, from + 4).chars().allMatch(c -> Character.digit(c, 16) >= 0);
  }

  /** The value of a property; empty where there is none. */
  String get(String property) {
    return values.getOrDefault(property, "");
  }

  boolean isHidden() {
    return get("display").toLowerCase(Locale.ROOT).startsWith("none");
  }

  /** The number format as Office writes it, or as web servers do for Office. */
  Optional<NumberFormat> numberFormat() {
    String code = values.getOrDefault("mso-number-format", get("vnd.ms-excel.numberformat"));
    return code.isEmpty() ? Optional.empty() : Optional.of(Xml2003Styles.named(code));
  }
}
