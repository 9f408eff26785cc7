package dev.celscope.spreadsheet.ooxml;

import java.util.HexFormat;
import java.util.List;

/**
 * Headers and footers with their codes (ECMA-376 part 1, 18.3.1.46) taken out: sections {@code &L
 * &C &R} become spaces, fonts, sizes and colours go, fields ({@code &P}, {@code &D}) stay.
 */
public final class HeaderCodes {
  /** The headers and footers of a sheet in the order in which binary parts keep them. */
  static final List<String> PLACES =
      List.of("oddHeader", "oddFooter", "evenHeader", "evenFooter", "firstHeader", "firstFooter");

  private static final String SECTIONS = "LCR";
  private static final String STYLES = "BIUESXYOHG";
  private static final int MOST_SIZE_DIGITS = 3;

  private HeaderCodes() {}

  /**
   * The text that a reader of the page sees, fields as codes.
   *
   * @param header as written
   * @return may be empty
   */
  public static String plain(String header) {
    if (header.indexOf('&') < 0) {
      return header.strip();
    }
    StringBuilder text = new StringBuilder(header.length());
    int at = 0;
    while (at < header.length()) {
      char c = header.charAt(at++);
      if (c != '&' || at == header.length()) {
        text.append(c);
      } else if (header.charAt(at) == '&') {
        text.append(header.charAt(at++));
      } else if (SECTIONS.indexOf(header.charAt(at)) >= 0) {
        text.append(' ');
        at++;
      } else {
        int end = endOfStyle(header, at);
        text.append(end == at ? "&" : "");
        at = end;
      }
    }
    return text.toString().strip();
  }

  /** Where the code of a font, color, size or style that begins here ends; here, if none does. */
  private static int endOfStyle(String header, int at) {
    char first = header.charAt(at);
    if (first == '"') {
      int close = header.indexOf('"', at + 1);
      return close < 0 ? at : close + 1;
    }
    if (first == 'K') {
      return endOfColor(header, at);
    }
    if (STYLES.indexOf(first) >= 0) {
      return at + 1;
    }
    int end = at;
    while (end < header.length() && end - at < MOST_SIZE_DIGITS && isDigit(header, end)) {
      end++;
    }
    return end;
  }

  /** {@code KFF0000}, or a color of the theme and its tint: {@code K01+049}. */
  private static int endOfColor(String header, int at) {
    int end = at + 7;
    if (end > header.length()) {
      return at;
    }
    boolean hex = true;
    boolean tinted = header.charAt(at + 3) == '+' || header.charAt(at + 3) == '-';
    for (int i = at + 1; i < end; i++) {
      hex &= HexFormat.isHexDigit(header.charAt(i));
      tinted &= i == at + 3 || isDigit(header, i);
    }
    return hex || tinted ? end : at;
  }

  private static boolean isDigit(String header, int at) {
    return header.charAt(at) >= '0' && header.charAt(at) <= '9';
  }
}
