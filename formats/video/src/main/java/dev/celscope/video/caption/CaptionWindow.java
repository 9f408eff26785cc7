package dev.celscope.video.caption;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * A window of digital captions: rows of which the top one goes when a new one comes. What a window
 * that is seen loses is a caption.
 */
final class CaptionWindow {
  /** Widest window, and then some: a row that goes on has its last character replaced. */
  private static final int COLUMNS = 64;

  /** A row, and when its first character came. */
  private static final class Row {
    private final StringBuilder text = new StringBuilder();
    private Duration since = Duration.ZERO;

    boolean isBlank() {
      return text.toString().isBlank();
    }

    /** What stands there; half a character of two halves becomes U+FFFD. */
    String words() {
      byte[] whole = text.toString().getBytes(StandardCharsets.UTF_16BE);
      return new String(whole, StandardCharsets.UTF_16BE).strip();
    }
  }

  private final String service;
  private final List<Caption> out;
  private final List<Row> rows = new ArrayList<>();
  private boolean visible;
  private Duration shownSince = Duration.ZERO;
  private int pen;

  CaptionWindow(String service, int rows, List<Caption> out) {
    this.service = service;
    this.out = out;
    for (int i = 0; i < rows; i++) {
      this.rows.add(new Row());
    }
  }

  int rows() {
    return rows.size();
  }

  boolean isVisible() {
    return visible;
  }

  void visible(boolean shown, Duration at) {
    if (shown && !visible) {
      shownSince = at;
    } else if (!shown) {
      say(rows, at);
    }
    visible = shown;
  }

  void write(String character, Duration at) {
    if (character.isEmpty()) {
      return;
    }
    Row row = rows.get(pen);
    if (row.isBlank()) {
      row.since = at;
    }
    if (row.text.length() >= COLUMNS) {
      eraseLast();
    }
    row.text.append(character);
  }

  void eraseLast() {
    StringBuilder text = rows.get(pen).text;
    text.setLength(Math.max(0, text.length() - 1));
  }

  void eraseRow(Duration at) {
    wipe(pen, at);
  }

  /** Moves the pen; what stands from there on will be written over. */
  void moveTo(int row, int column, Duration at) {
    pen = Math.min(row, rows.size() - 1);
    StringBuilder text = rows.get(pen).text;
    if (column == 0) {
      wipe(pen, at);
    } else if (column < text.length()) {
      text.setLength(column);
    } else if (column > text.length() && text.length() > 0) {
      text.append(' ');
    }
  }

  void carriageReturn(Duration at) {
    if (pen + 1 < rows.size()) {
      pen++;
      wipe(pen, at);
    } else {
      wipe(0, at);
      rows.add(rows.remove(0));
    }
  }

  void clear(Duration at) {
    say(rows, at);
    rows.forEach(row -> row.text.setLength(0));
    pen = 0;
  }

  private void wipe(int row, Duration at) {
    say(rows.subList(row, row + 1), at);
    rows.get(row).text.setLength(0);
  }

  private void say(List<Row> gone, Duration at) {
    if (!visible) {
      return;
    }
    Duration start = at;
    var words = new StringBuilder();
    for (Row row : gone) {
      if (!row.isBlank()) {
        start = row.since.compareTo(start) < 0 ? row.since : start;
        words.append(words.length() == 0 ? "" : "\n").append(row.words());
      }
    }
    if (words.length() > 0) {
      start = start.compareTo(shownSince) < 0 ? shownSince : start;
      out.add(new Caption(words.toString(), service, start, at.compareTo(start) < 0 ? start : at));
    }
  }
}
