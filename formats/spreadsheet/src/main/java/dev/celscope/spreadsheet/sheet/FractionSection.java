package dev.celscope.spreadsheet.sheet;

import java.util.List;

/**
 * A number as a fraction: {@code # ?/?}, {@code ??/??}, {@code # ?/8}.
 *
 * @param before literals before it
 * @param mixed whether whole numbers stand before the fraction
 * @param denominator the denominator, or the largest that may be
 * @param fixed whether it is always that one
 * @param behind literals behind it
 */
record FractionSection(String before, boolean mixed, long denominator, boolean fixed, String behind)
    implements NumberSection {
  private static final int MOST_DIGITS = 5;

  static FractionSection of(List<FormatToken> tokens, int slash) {
    int numerator = slash - 1;
    while (numerator > 0 && tokens.get(numerator - 1).kind() == FormatToken.Kind.DIGIT) {
      numerator--;
    }
    int first = FormatToken.indexOf(tokens, FormatToken.Kind.DIGIT);
    StringBuilder fixed = new StringBuilder();
    int places = 0;
    int at = slash + 1;
    for (; at < tokens.size(); at++) {
      FormatToken token = tokens.get(at);
      boolean digit = token.text().length() == 1 && Character.isDigit(token.text().charAt(0));
      if (digit) {
        fixed.append(token.text());
      }
      if (token.kind() == FormatToken.Kind.DIGIT) {
        places++;
      } else if (!digit) {
        break;
      }
    }
    boolean isFixed = !fixed.isEmpty() && fixed.charAt(0) != '0' && fixed.length() <= MOST_DIGITS;
    long most = (long) Math.pow(10, Math.min(places, MOST_DIGITS)) - 1;
    return new FractionSection(
        literals(tokens.subList(0, first)),
        first < numerator,
        isFixed ? Long.parseLong(fixed.toString()) : Math.max(1, most),
        isFixed,
        literals(tokens.subList(at, tokens.size())));
  }

  private static String literals(List<FormatToken> tokens) {
    StringBuilder text = new StringBuilder();
    tokens.forEach(token -> text.append(token.literal()));
    return text.toString();
  }

  @Override
  public String show(double amount) {
    if (amount > 1e15) {
      return before + NumberFormat.general(amount) + behind;
    }
    long whole = mixed ? (long) Math.floor(amount) : 0;
    double rest = amount - whole;
    long[] fraction = fixed ? new long[] {Math.round(rest * denominator), denominator} : near(rest);
    if (mixed && fraction[0] == fraction[1]) {
      whole++;
      fraction[0] = 0;
    }
    String shown = fraction[0] + "/" + fraction[1];
    if (mixed && (whole > 0 || fraction[0] == 0)) {
      shown = fraction[0] == 0 ? Long.toString(whole) : whole + " " + shown;
    }
    return before + shown + behind;
  }

  /** The last convergent of the number's continued fraction that is not too fine. */
  private long[] near(double number) {
    long p0 = 0;
    long q0 = 1;
    long p1 = 1;
    long q1 = 0;
    double x = number;
    boolean finer = true;
    while (finer) {
      long a = (long) Math.floor(x);
      long p2 = p0 + a * p1;
      long q2 = q0 + a * q1;
      finer = q2 <= denominator && x - a > 1e-9;
      if (q2 <= denominator) {
        p0 = p1;
        q0 = q1;
        p1 = p2;
        q1 = q2;
        x = 1 / (x - a);
      }
    }
    return new long[] {p1, q1};
  }
}
