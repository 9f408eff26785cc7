package dev.celscope.video.caption;

import java.util.NavigableMap;
import java.util.TreeMap;

/** The rows of a screen of captions: fifteen of 32 characters. */
final class CaptionRows {
  private static final int LAST_ROW = 15;
  private static final int COLUMNS = 32;

  private final NavigableMap<Integer, StringBuilder> rows = new TreeMap<>();
  private int row = LAST_ROW;

  /** Goes to a row, 1 to 15. */
  void moveTo(int number) {
    row = number;
  }

  /** Writes at the end of the row; what comes past the last column takes its place. */
  void write(String character) {
    StringBuilder text = rows.computeIfAbsent(row, number -> new StringBuilder());
    if (text.codePointCount(0, text.length()) >= COLUMNS) {
      eraseLast();
    }
    text.append(character);
  }

  /** Moves right by writing blanks, if something stands there already: an indent is no word. */
  void space() {
    StringBuilder text = rows.get(row);
    if (text != null && text.length() > 0 && text.charAt(text.length() - 1) != ' ') {
      write(" ");
    }
  }

  void eraseLast() {
    StringBuilder text = rows.get(row);
    if (text != null && text.length() > 0) {
      text.setLength(text.offsetByCodePoints(text.length(), -1));
    }
  }

  void eraseRow() {
    rows.remove(row);
  }

  boolean isEmpty() {
    return rows.isEmpty();
  }

  /** What stands there, from the top to the bottom. */
  String text() {
    var text = new StringBuilder();
    for (StringBuilder each : rows.values()) {
      String line = each.toString().strip();
      if (!line.isEmpty()) {
        text.append(text.length() == 0 ? "" : "\n").append(line);
      }
    }
    return text.toString();
  }
}
