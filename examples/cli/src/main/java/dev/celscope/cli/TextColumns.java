package dev.celscope.cli;

import java.lang.Character.UnicodeScript;
import java.util.Arrays;

/**
 * Lines of columns as a terminal shows them, where an ideograph is as wide as two letters.
 *
 * <p>A width is a number of columns; what does not fit is cut. A negative one aligns to the right.
 */
final class TextColumns {
  private static final String GAP = "  ";
  private static final String CUT = "…";

  private final int[] widths;

  TextColumns(int... widths) {
    this.widths = Arrays.copyOf(widths, widths.length);
  }

  /** One line; as many cells as there are columns. */
  String line(String... cells) {
    var line = new StringBuilder();
    for (int i = 0; i < widths.length; i++) {
      int width = Math.abs(widths[i]);
      String cell = start(printable(cells[i]), width);
      String space = " ".repeat(width - width(cell));
      line.append(i == 0 ? "" : GAP).append(widths[i] < 0 ? space + cell : cell + space);
    }
    return line.toString();
  }

  /** The beginning of a text that is too wide, with a mark where it is cut. */
  private static String start(String text, int width) {
    if (width(text) <= width) {
      return text;
    }
    int end = 0;
    int used = 1;
    while (used + width(text.codePointAt(end)) <= width) {
      used += width(text.codePointAt(end));
      end += Character.charCount(text.codePointAt(end));
    }
    return text.substring(0, end) + CUT;
  }

  /** The end of a text that is too wide: of a path, the name matters most. */
  static String end(String text, int width) {
    String shown = printable(text);
    if (width(shown) <= width) {
      return shown;
    }
    int start = shown.length();
    int used = 1;
    while (used + width(shown.codePointBefore(start)) <= width) {
      used += width(shown.codePointBefore(start));
      start -= Character.charCount(shown.codePointBefore(start));
    }
    return CUT + shown.substring(start);
  }

  /** Without what would move a terminal's cursor, colour it or turn its writing around. */
  static String printable(String text) {
    return text.codePoints()
        .map(c -> c == '\n' || c == '\r' || c == '\t' ? ' ' : c)
        .map(c -> steers(c) ? '\uFFFD' : c)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static boolean steers(int codePoint) {
    int type = Character.getType(codePoint);
    return type == Character.CONTROL
        || type == Character.SURROGATE
        || type == Character.LINE_SEPARATOR
        || type == Character.PARAGRAPH_SEPARATOR
        || (codePoint >= 0x202A && codePoint <= 0x202E)
        || (codePoint >= 0x2066 && codePoint <= 0x2069);
  }

  static int width(String text) {
    return text.codePoints().map(TextColumns::width).sum();
  }

  private static int width(int codePoint) {
    int type = Character.getType(codePoint);
    if (type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT) {
      return 0;
    }
    return isWide(codePoint) ? 2 : 1;
  }

  /** East Asian Width W and F (Unicode Standard Annex #11), by script and block. */
  private static boolean isWide(int codePoint) {
    if (codePoint < 0x1100 || (codePoint >= 0xFF61 && codePoint <= 0xFFDC)) {
      return false;
    }
    UnicodeScript script = UnicodeScript.of(codePoint);
    return script == UnicodeScript.HAN
        || script == UnicodeScript.HIRAGANA
        || script == UnicodeScript.KATAKANA
        || script == UnicodeScript.HANGUL
        || script == UnicodeScript.BOPOMOFO
        || (codePoint >= 0x3000 && codePoint <= 0x303E)
        || (codePoint >= 0x30FB && codePoint <= 0x30FC)
        || (codePoint >= 0x3200 && codePoint <= 0x33FF)
        || (codePoint >= 0xFE30 && codePoint <= 0xFE6F)
        || (codePoint >= 0xFF01 && codePoint <= 0xFF60)
        || (codePoint >= 0xFFE0 && codePoint <= 0xFFE6)
        || (codePoint >= 0x1F300 && codePoint <= 0x1FAFF);
  }
}
