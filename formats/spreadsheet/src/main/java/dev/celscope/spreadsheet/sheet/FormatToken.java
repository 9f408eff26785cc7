package dev.celscope.spreadsheet.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A piece of a section of a number format (ECMA-376 part 1, 18.8.31).
 *
 * @param kind what it stands for
 * @param text the placeholder, or the literal without its quotes
 */
record FormatToken(Kind kind, String text) {
  /** What a piece stands for. */
  enum Kind {
    LITERAL,
    DIGIT,
    POINT,
    COMMA,
    PERCENT,
    SLASH,
    EXPONENT,
    GENERAL,
    TEXT
  }

  private static final List<String> GENERAL_WORDS =
      List.of("general", "standard", "g/通用格式", "g/標準");

  /** What a piece adds to the text where it is no digit. */
  String literal() {
    return kind == Kind.LITERAL || kind == Kind.PERCENT || kind == Kind.SLASH ? text : "";
  }

  /** Index of the first piece of a kind; −1 where there is none. */
  static int indexOf(List<FormatToken> tokens, Kind kind) {
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).kind() == kind) {
        return i;
      }
    }
    return -1;
  }

  /** Takes a section apart. */
  static List<FormatToken> of(String section) {
    List<FormatToken> tokens = new ArrayList<>();
    for (int i = 0; i < section.length(); i++) {
      i = take(section, i, tokens);
    }
    return tokens;
  }

  /** Takes what stands at an index; gives the last index taken. */
  private static int take(String section, int i, List<FormatToken> tokens) {
    char c = section.charAt(i);
    switch (c) {
      case '0', '#', '?' -> add(tokens, Kind.DIGIT, c);
      case '.' -> add(tokens, Kind.POINT, c);
      case ',' -> add(tokens, Kind.COMMA, c);
      case '%' -> add(tokens, Kind.PERCENT, c);
      case '@' -> add(tokens, Kind.TEXT, c);
      case '/' -> add(tokens, Kind.SLASH, c);
      case '"' -> {
        int end = end(section, '"', i);
        tokens.add(new FormatToken(Kind.LITERAL, section.substring(i + 1, end)));
        return end;
      }
      case '\\', '!' -> {
        int end = Math.min(i + 2, section.length());
        tokens.add(new FormatToken(Kind.LITERAL, section.substring(i + 1, end)));
        return i + 1;
      }
      case '_', '*' -> {
        return i + 1; // space as wide as the next character; the next character repeated
      }
      case '[' -> {
        int end = end(section, ']', i);
        currency(section.substring(i + 1, end), tokens);
        return end;
      }
      default -> {
        return word(section, i, tokens);
      }
    }
    return i;
  }

  private static void add(List<FormatToken> tokens, Kind kind, char c) {
    tokens.add(new FormatToken(kind, String.valueOf(c)));
  }

  private static int end(String section, char close, int from) {
    int at = section.indexOf(close, from + 1);
    return at < 0 ? section.length() : at;
  }

  /** {@code [$¥-411]} shows its currency; colours, conditions and locales show nothing. */
  private static void currency(String inside, List<FormatToken> tokens) {
    if (inside.startsWith("$")) {
      int dash = inside.indexOf('-');
      tokens.add(
          new FormatToken(Kind.LITERAL, inside.substring(1, dash < 0 ? inside.length() : dash)));
    }
  }

  private static int word(String section, int i, List<FormatToken> tokens) {
    String rest = section.substring(i).toLowerCase(Locale.ROOT);
    for (String word : GENERAL_WORDS) {
      if (rest.startsWith(word)) {
        tokens.add(new FormatToken(Kind.GENERAL, word));
        return i + word.length() - 1;
      }
    }
    if (rest.startsWith("e+") || rest.startsWith("e-")) {
      tokens.add(new FormatToken(Kind.EXPONENT, rest.substring(1, 2)));
      return i + 1;
    }
    tokens.add(new FormatToken(Kind.LITERAL, section.substring(i, i + 1)));
    return i;
  }
}
