package dev.celscope.video.caption;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A service of digital captions, and the windows into which it writes (ANSI/CTA-708-E, 7 and 8). A
 * code is of one byte and as many more as its range has.
 */
final class DigitalService {
  private static final int WINDOWS = 8;
  private static final int LONGEST_CODE = 3 + 0x1f;
  private static final int EXTENDED = 0x10;
  private static final int SIXTEEN_BITS = 0x18;
  private static final int VISIBLE = 0x20;

  private final String name;
  private final List<Caption> out;
  private final @Nullable CaptionWindow[] windows = new @Nullable CaptionWindow[WINDOWS];
  private final int[] code = new int[LONGEST_CODE];
  private int taken;
  private int current;

  DigitalService(int number, List<Caption> out) {
    this.name = "S" + number;
    this.out = out;
  }

  /** Takes a byte; a code may go on in the next block. */
  void take(int octet, Duration at) {
    code[taken++] = octet;
    if (taken < (code[0] == EXTENDED ? extendedLength() : length(code[0]))) {
      return;
    }
    taken = 0;
    CaptionWindow window = windows[current];
    if (code[0] >= 0x80 && code[0] < 0xa0) {
      command(window, at);
    } else if (window != null) {
      write(window, at);
    }
  }

  private static int length(int first) {
    if (first < 0x20) {
      return first < 0x10 ? 1 : first < 0x18 ? 2 : 3;
    }
    return switch (first) {
      case 0x88, 0x89, 0x8a, 0x8b, 0x8c, 0x8d -> 2;
      case 0x90, 0x92 -> 3; // pen attributes, pen location
      case 0x91 -> 4; // pen colour
      case 0x97 -> 5; // window attributes
      default -> first >= 0x98 && first < 0xa0 ? 7 : 1;
    };
  }

  /** Codes that the first standard leaves to later ones are passed over. */
  private int extendedLength() {
    if (taken < 2) {
      return 2;
    }
    int second = code[1];
    if (second < 0x20) {
      return 2 + second / 8;
    } else if (second < 0x80 || second >= 0xa0) {
      return 2;
    } else if (second < 0x90) {
      return second < 0x88 ? 6 : 7;
    }
    return taken < 3 ? 3 : 3 + (code[2] & 0x1f);
  }

  private void write(CaptionWindow window, Duration at) {
    int first = code[0];
    switch (first) {
      case 0x08 -> window.eraseLast();
      case 0x0c -> window.clear(at);
      case 0x0d -> window.carriageReturn(at);
      case 0x0e -> window.eraseRow(at);
      case EXTENDED -> window.write(CaptionCharacters.pair(EXTENDED, code[1]), at);
      case SIXTEEN_BITS -> window.write(String.valueOf((char) ((code[1] << 8) | code[2])), at);
      case 0x7f -> window.write("♪", at);
      default -> {
        if (first >= ' ') {
          window.write(Character.toString(first), at);
        }
      }
    }
  }

  private void command(@Nullable CaptionWindow window, Duration at) {
    int first = code[0];
    switch (first) {
      case 0x88, 0x89, 0x8a, 0x8b, 0x8c -> each(first, code[1], at);
      case 0x8f -> reset(at);
      case 0x92 -> {
        if (window != null) {
          window.moveTo(code[1] & 0xf, code[2] & 0x3f, at);
        }
      }
      default -> {
        if (first < 0x88) {
          current = first & 7;
        } else if (first >= 0x98) {
          define(first & 7, at);
        } // else delays and looks
      }
    }
  }

  /** Windows, one for each bit: to be cleared, shown, hidden, toggled, deleted. */
  private void each(int command, int bits, Duration at) {
    for (int i = 0; i < WINDOWS; i++) {
      CaptionWindow window = windows[i];
      if (window == null || ((bits >> i) & 1) == 0) {
        continue;
      }
      switch (command) {
        case 0x88 -> window.clear(at);
        case 0x89 -> window.visible(true, at);
        case 0x8a -> window.visible(false, at);
        case 0x8b -> window.visible(!window.isVisible(), at);
        default -> {
          window.clear(at);
          windows[i] = null;
        }
      }
    }
  }

  /** Visibility is in the first byte of a definition, rows but one in the fourth. */
  private void define(int number, Duration at) {
    int rows = (code[4] & 0xf) + 1;
    CaptionWindow window = windows[number];
    if (window == null || window.rows() != rows) {
      if (window != null) {
        window.clear(at);
      }
      window = new CaptionWindow(name, rows, out);
      windows[number] = window;
    }
    window.visible((code[1] & VISIBLE) != 0, at);
    current = number;
  }

  /** Deletes all windows. */
  void reset(Duration at) {
    each(0x8c, 0xff, at);
    current = 0;
  }
}
