package dev.celscope.text;

import java.util.Optional;

/** Where a cell stands: {@code Sheet1!B4}; in order row by row. */
record CellPlace(String sheet, int row, int column) implements Comparable<CellPlace> {
  private static final int MOST_LETTERS = 3;
  private static final int MOST_DIGITS = 7;

  /**
   * The place that a path ends with, or that a part of it stands in: {@code xl/Sheet1!$B$4/run 2}.
   */
  static Optional<CellPlace> of(String path) {
    int mark = path.lastIndexOf('!');
    int sheet = path.lastIndexOf('/', mark) + 1;
    int letters = after(path, mark + 1, '$');
    int lettersEnd = letters;
    int column = 0;
    while (lettersEnd < path.length() && isLetter(path.charAt(lettersEnd))) {
      column = column * 26 + path.charAt(lettersEnd++) - 'A' + 1;
    }
    int digits = after(path, lettersEnd, '$');
    int digitsEnd = digits;
    int row = 0;
    while (digitsEnd < path.length() && isDigit(path.charAt(digitsEnd))) {
      row = row * 10 + path.charAt(digitsEnd++) - '0';
    }
    boolean isPlace =
        sheet < mark
            && isBetween(lettersEnd - letters, MOST_LETTERS)
            && isBetween(digitsEnd - digits, MOST_DIGITS)
            && (digitsEnd == path.length() || path.charAt(digitsEnd) == '/');
    return isPlace
        ? Optional.of(new CellPlace(path.substring(sheet, mark), row, column))
        : Optional.empty();
  }

  private static int after(String path, int at, char sign) {
    return at < path.length() && path.charAt(at) == sign ? at + 1 : at;
  }

  private static boolean isLetter(char c) {
    return c >= 'A' && c <= 'Z';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isBetween(int count, int most) {
    return count > 0 && count <= most;
  }

  /** Whether another cell stands beside this one, next on its right. */
  boolean isLeftOf(CellPlace other) {
    return row == other.row && column + 1 == other.column && sheet.equals(other.sheet);
  }

  /** The place right below this one. */
  CellPlace below() {
    return new CellPlace(sheet, row + 1, column);
  }

  @Override
  public int compareTo(CellPlace other) {
    int sheets = sheet.compareTo(other.sheet);
    int rows = sheets == 0 ? Integer.compare(row, other.row) : sheets;
    return rows == 0 ? Integer.compare(column, other.column) : rows;
  }
}
