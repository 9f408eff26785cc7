package dev.celscope.spreadsheet.sheet;

/** Error values of cells in binary workbooks: MS-XLS 2.5.10, MS-XLSB 2.5.97.2. */
public final class CellErrors {
  private CellErrors() {}

  /**
   * An error as shown.
   *
   * @param code as written
   * @return {@code #REF!} and its like; {@code #ERR!} with the code where it is unknown
   */
  public static String text(int code) {
    return switch (code) {
      case 0x00 -> "#NULL!";
      case 0x07 -> "#DIV/0!";
      case 0x0f -> "#VALUE!";
      case 0x17 -> "#REF!";
      case 0x1d -> "#NAME?";
      case 0x24 -> "#NUM!";
      case 0x2a -> "#N/A";
      case 0x2b -> "#GETTING_DATA";
      default -> "#ERR!" + code;
    };
  }
}
