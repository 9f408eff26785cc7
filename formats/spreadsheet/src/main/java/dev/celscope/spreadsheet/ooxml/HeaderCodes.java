package dev.celscope.spreadsheet.ooxml;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Headers and footers with their codes (ECMA-376 part 1, 18.3.1.46) taken out: sections {@code &L
 * &C &R} become spaces, fonts, sizes and colours go, fields ({@code &P}, {@code &D}) stay.
 */
public final class HeaderCodes {
  /** The headers and footers of a sheet in the order in which binary parts keep them. */
  static final List<String> PLACES =
      List.of("oddHeader", "oddFooter", "evenHeader", "evenFooter", "firstHeader", "firstFooter");

  private static final Pattern SECTION = Pattern.compile("&[LCR]");
  private static final Pattern STYLE =
      Pattern.compile("&\"[^\"]*\"|&K[0-9A-Fa-f]{6}|&K\\d\\d[+-]\\d{3}|&\\d{1,3}|&[BIUESXYOHG]");

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
    String sections = SECTION.matcher(header).replaceAll(" ");
    return STYLE.matcher(sections).replaceAll("").replace("&&", "&").strip();
  }
}
