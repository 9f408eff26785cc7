package dev.celscope.time;

/** Dates written out in Han numerals: {@code 二〇二三年十二月四日}. */
final class HanNumerals {
  private static final String DIGITS = "〇一二三四五六七八九";

  private HanNumerals() {}

  /** The same date in digits: ten stands between tens and ones, and alone it is one ten. */
  static String toDigits(String text) {
    String plain = text.replace('○', '〇').replace('零', '〇');
    var digits = new StringBuilder(plain.length());
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      boolean before = i > 0 && DIGITS.indexOf(plain.charAt(i - 1)) >= 0;
      boolean after = i + 1 < plain.length() && DIGITS.indexOf(plain.charAt(i + 1)) >= 0;
      if (c == '十') {
        digits.append(before ? "" : "1").append(after ? "" : "0");
      } else {
        int digit = DIGITS.indexOf(c);
        digits.append(digit < 0 ? c : (char) ('0' + digit));
      }
    }
    return digits.toString();
  }
}
