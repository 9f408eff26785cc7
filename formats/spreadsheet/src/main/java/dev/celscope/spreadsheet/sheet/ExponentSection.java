package dev.celscope.spreadsheet.sheet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * A number as digits and a power of ten: {@code 0.00E+00}, {@code ##0.0E+0}.
 *
 * @param digits the digits before the power
 * @param step what the power is a multiple of: the number of places before the point
 * @param decimals places behind the point
 * @param signed whether a positive power has a sign
 * @param power pieces of the power, and what stands behind it
 */
record ExponentSection(
    DecimalSection digits, int step, int decimals, boolean signed, DecimalSection power)
    implements NumberSection {

  static ExponentSection of(List<FormatToken> tokens, int exponent) {
    List<FormatToken> before = tokens.subList(0, exponent);
    DecimalSection digits = DecimalSection.of(before);
    return new ExponentSection(
        digits,
        Math.max(1, count(digits.whole())),
        count(digits.part()),
        tokens.get(exponent).text().equals("+"),
        DecimalSection.of(tokens.subList(exponent + 1, tokens.size())));
  }

  private static int count(List<FormatToken> tokens) {
    return (int) tokens.stream().filter(token -> token.kind() == FormatToken.Kind.DIGIT).count();
  }

  @Override
  public String show(double amount) {
    BigDecimal number = new BigDecimal(Double.toString(amount));
    int exponent = number.signum() == 0 ? 0 : number.precision() - number.scale() - 1;
    exponent = Math.floorDiv(exponent, step) * step;
    BigDecimal shown = scaled(number, exponent);
    if (shown.compareTo(BigDecimal.TEN.pow(step)) >= 0) { // 9.999 became 10.00
      exponent += step;
      shown = scaled(number, exponent);
    }
    String sign = exponent < 0 ? "-" : signed ? "+" : "";
    return digits.show(shown) + "E" + sign + power.show(Math.abs(exponent));
  }

  private BigDecimal scaled(BigDecimal number, int exponent) {
    return number.scaleByPowerOfTen(-exponent).setScale(decimals, RoundingMode.HALF_UP);
  }
}
