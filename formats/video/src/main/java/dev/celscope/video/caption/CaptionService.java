package dev.celscope.video.caption;

import java.time.Duration;
import java.util.List;

/**
 * One of the two channels of a field, with the screen that it fills (ANSI/CTA-608-E, 6 and 7):
 * captions pop on, having been written where nobody sees it, or roll up line by line, or are
 * painted on; a text service rolls too.
 */
final class CaptionService {
  private enum Style {
    NONE,
    POP_ON,
    ROLL_UP,
    PAINT_ON,
    TEXT
  }

  /** Row at which a preamble begins, by the three low bits of its first byte. */
  private static final int[] ROWS = {11, 1, 3, 12, 14, 5, 7, 9};

  private final String captions;
  private final String text;
  private final List<Caption> out;

  private Style style = Style.NONE;
  private CaptionRows shown = new CaptionRows();
  private CaptionRows hidden = new CaptionRows();
  private CaptionRows textRows = new CaptionRows();
  private Duration shownSince = Duration.ZERO;
  private Duration textSince = Duration.ZERO;

  CaptionService(int number, List<Caption> out) {
    this.captions = "CC" + number;
    this.text = "T" + number;
    this.out = out;
  }

  private CaptionRows rows() {
    return switch (style) {
      case POP_ON -> hidden;
      case TEXT -> textRows;
      default -> shown;
    };
  }

  /** Writes a character; before any style was set there is no place for it. */
  void write(String character, Duration at) {
    if (style == Style.NONE || character.isEmpty()) {
      return;
    }
    if (style == Style.TEXT && textRows.isEmpty()) {
      textSince = at;
    } else if (style != Style.POP_ON && shown.isEmpty()) {
      shownSince = at;
    }
    rows().write(character);
  }

  /** A character that takes the place of the one before, which older decoders show. */
  void writeExtended(String character, Duration at) {
    if (!character.isEmpty()) {
      rows().eraseLast();
      write(character, at);
    }
  }

  /** A change of colour or slant takes the room of a blank. */
  void space() {
    rows().space();
  }

  /** A preamble: the row on which to go on. Rolling lines have only one. */
  void preamble(int first, int second) {
    if (style == Style.POP_ON || style == Style.PAINT_ON) {
      int row = ROWS[first & 7];
      rows().moveTo((second & 0x20) != 0 && (first & 7) != 0 ? row + 1 : row);
      rows().space();
    }
  }

  /** A miscellaneous control code. */
  void control(int code, Duration at) {
    switch (code) {
      case 0x20 -> style = Style.POP_ON; // resume caption loading
      case 0x21 -> rows().eraseLast(); // backspace
      case 0x24 -> rows().eraseRow(); // delete to the end of the row
      case 0x25, 0x26, 0x27 -> rollUp(at);
      case 0x29 -> style = Style.PAINT_ON; // resume direct captioning
      case 0x2a, 0x2b -> style = Style.TEXT; // text restart, resume text display
      case 0x2c -> wipe(at); // erase displayed memory
      case 0x2d -> carriageReturn(at);
      case 0x2e -> hidden = new CaptionRows(); // erase non-displayed memory
      case 0x2f -> flip(at); // end of caption
      default -> {} // flash, alarm
    }
  }

  private void rollUp(Duration at) {
    if (style != Style.ROLL_UP) {
      wipe(at);
      hidden = new CaptionRows();
      style = Style.ROLL_UP;
    }
  }

  private void carriageReturn(Duration at) {
    if (style == Style.TEXT) {
      wipeText(at);
    } else if (style == Style.ROLL_UP) {
      wipe(at);
    }
  }

  private void flip(Duration at) {
    wipe(at);
    shown = hidden;
    shownSince = at;
    hidden = new CaptionRows();
    style = Style.POP_ON;
  }

  /** All that stands on the screen goes. */
  void end(Duration at) {
    wipe(at);
    wipeText(at);
  }

  private void wipe(Duration at) {
    say(shown, captions, shownSince, at);
    shown = new CaptionRows();
  }

  private void wipeText(Duration at) {
    say(textRows, text, textSince, at);
    textRows = new CaptionRows();
  }

  private void say(CaptionRows rows, String service, Duration start, Duration end) {
    String words = rows.text();
    if (!words.isEmpty()) {
      out.add(new Caption(words, service, start, end.compareTo(start) < 0 ? start : end));
    }
  }
}
