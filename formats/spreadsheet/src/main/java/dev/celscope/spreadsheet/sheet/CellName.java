package dev.celscope.spreadsheet.sheet;

/** Names of cells as {@code B4}. Rows and columns count from zero. */
public final class CellName {
  private static final int LETTERS = 26;
  private static final int MOST = 1 << 24;

  private CellName() {}

  /**
   * The name of a cell.
   *
   * @param row from zero
   * @param column from zero
   * @return letters of the column, number of the row
   */
  public static String of(int row, int column) {
    return column(column) + (row + 1);
  }

  /**
   * The letters of a column.
   *
   * @param column from zero
   * @return {@code A} for zero, {@code AA} for 26
   */
  public static String column(int column) {
    if (column < LETTERS) {
      return String.valueOf((char) ('A' + column));
    }
    return column(column / LETTERS - 1) + (char) ('A' + column % LETTERS);
  }

  /**
   * The column of a cell's name, or of the first cell of a range.
   *
   * @param name {@code B4}, {@code $B$4}, {@code B4:C5}
   * @return from zero; −1 where the name has no letters
   */
  public static int columnOf(String name) {
    int column = 0;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      int letter = c >= 'a' ? c - 'a' : c - 'A';
      if (letter >= 0 && letter < LETTERS) {
        column = column * LETTERS + letter + 1;
        if (column > MOST) {
          return -1;
        }
      } else if (c != '$') {
        break;
      }
    }
    return column - 1;
  }

  /**
   * The row of a cell's name, or of the first cell of a range.
   *
   * @param name {@code B4}, {@code $B$4}, {@code B4:C5}
   * @return from zero; −1 where the name has no digits
   */
  public static int rowOf(String name) {
    int row = 0;
    boolean digits = false;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c >= '0' && c <= '9') {
        digits = true;
        row = row * 10 + c - '0';
        if (row > MOST) {
          return -1;
        }
      } else if (digits) {
        break;
      }
    }
    return row - 1;
  }
}
