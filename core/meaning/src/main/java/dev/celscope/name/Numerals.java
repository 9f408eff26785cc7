package dev.celscope.name;

/** Chinese and kanji numerals as episodes and scenes are counted with them: 十二, 二十, 一〇五. */
final class Numerals {
  private static final String DIGITS = "〇一二三四五六七八九";
  private static final String OTHER_DIGITS = "零壹贰叁肆伍陆柒捌玖";

  private Numerals() {}

  static boolean isNumeral(char c) {
    return digit(c) >= 0 || unit(c) > 0;
  }

  private static int digit(char c) {
    if (c == '两' || c == '兩') {
      return 2;
    }
    int at = DIGITS.indexOf(c);
    return at >= 0 ? at : OTHER_DIGITS.indexOf(c);
  }

  private static int unit(char c) {
    return switch (c) {
      case '十', '拾' -> 10;
      case '百' -> 100;
      case '千' -> 1000;
      default -> 0;
    };
  }

  /**
   * The number that numerals write.
   *
   * @param name holds nothing but numerals between the two places
   * @return −1 where it has more than nine of them
   */
  static long value(FoldedName name, int from, int to) {
    if (to - from > 9) {
      return -1;
    }
    long sum = 0;
    long digits = 0;
    boolean counted = false;
    for (int i = from; i < to; i++) {
      int unit = unit(name.at(i));
      if (unit == 0) {
        digits = digits * 10 + digit(name.at(i));
        counted = true;
      } else {
        sum += (counted ? digits : 1) * unit;
        digits = 0;
        counted = false;
      }
    }
    return sum + digits;
  }
}
