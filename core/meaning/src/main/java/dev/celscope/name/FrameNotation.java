package dev.celscope.name;

/** The ways in which programs write "a frame number stands here". */
final class FrameNotation {
  private static final int MOST_DIGITS = 9;

  private FrameNotation() {}

  /** Where {@code %04d} or {@code $F4} at the end of a name starts; −1 where neither is. */
  static int start(FoldedName name) {
    int at = name.length();
    boolean printf = at > 0 && name.at(at - 1) == 'd';
    if (printf) {
      at--;
    }
    while (at > 0 && FoldedName.isDigit(name.at(at - 1)) && name.length() - at < 4) {
      at--;
    }
    if (printf) {
      return at > 0 && name.at(at - 1) == '%' ? at - 1 : -1;
    }
    return at > 1 && name.at(at - 1) == 'F' && name.at(at - 2) == '$' ? at - 2 : -1;
  }

  /** Digits that {@code %04d} or {@code $F4} pads to, 1 where it says none. */
  static String padding(FoldedName name, int start) {
    long digits = 0;
    for (int i = start + 1; i < name.length(); i++) {
      if (FoldedName.isDigit(name.at(i))) {
        digits = digits * 10 + (name.at(i) - '0');
      }
    }
    return Long.toString(Math.max(digits, 1));
  }

  static boolean isRangeCharacter(char c) {
    return FoldedName.isDigit(c) || c == '-' || c == 'x' || c == 'y' || c == ':' || c == ',';
  }

  /** Whether a text is a list of frames and ranges with steps: {@code 1-5,10-20x2}. */
  static boolean isRange(String text, int leastDigits) {
    int at = 0;
    boolean ranged = false;
    while (at < text.length()) {
      int first = number(text, at);
      if (first < 0 || first - at < leastDigits) {
        return false;
      }
      at = first;
      if (at < text.length() && text.charAt(at) == '-') {
        int second = number(text, at + 1);
        if (second < 0 || second - at - 1 < leastDigits) {
          return false;
        }
        ranged = true;
        at = step(text, second);
      }
      if (at < text.length() && text.charAt(at++) != ',') {
        return false;
      }
    }
    return ranged || (leastDigits == 1 && !text.isEmpty() && !text.endsWith(","));
  }

  private static int step(String text, int at) {
    if (at < text.length() && "xy:".indexOf(text.charAt(at)) >= 0) {
      int end = number(text, at + 1);
      return end < 0 ? text.length() : end;
    }
    return at;
  }

  private static int number(String text, int from) {
    int at = from < text.length() && text.charAt(from) == '-' ? from + 1 : from;
    int digits = at;
    while (at < text.length() && FoldedName.isDigit(text.charAt(at))) {
      at++;
    }
    return at == digits || at - digits > MOST_DIGITS ? -1 : at;
  }
}
