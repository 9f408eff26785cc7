package dev.celscope.text;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a cell stands: {@code Sheet1!B4}. */
record CellPlace(String sheet, int row, int column) {
  private static final Pattern REFERENCE =
      Pattern.compile("(?:.*/)?([^/]+)!\\$?([A-Z]{1,3})\\$?(\\d{1,7})(?:/.*)?");

  static Optional<CellPlace> of(String path) {
    Matcher matcher = REFERENCE.matcher(path);
    return matcher.matches()
        ? Optional.of(
            new CellPlace(
                matcher.group(1), Integer.parseInt(matcher.group(3)), column(matcher.group(2))))
        : Optional.empty();
  }

  private static int column(String letters) {
    int column = 0;
    for (int i = 0; i < letters.length(); i++) {
      column = column * 26 + letters.charAt(i) - 'A' + 1;
    }
    return column;
  }

  CellPlace right() {
    return new CellPlace(sheet, row, column + 1);
  }

  CellPlace below() {
    return new CellPlace(sheet, row + 1, column);
  }
}
