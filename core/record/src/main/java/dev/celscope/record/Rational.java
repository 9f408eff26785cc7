package dev.celscope.record;

/**
 * An exact fraction, such as a frame rate of 24000/1001, in lowest terms.
 *
 * @param numerator zero or more
 * @param denominator one or more
 */
public record Rational(long numerator, long denominator) {
  /** Checks the ranges and reduces the fraction. */
  public Rational {
    if (numerator < 0 || denominator < 1) {
      throw new IllegalArgumentException(
          "Not a positive fraction: " + numerator + "/" + denominator);
    }
    long divisor = divisor(numerator, denominator);
    numerator /= divisor;
    denominator /= divisor;
  }

  private static long divisor(long a, long b) {
    return b == 0 ? a : divisor(b, a % b);
  }

  /**
   * Reads what {@link #toString()} writes.
   *
   * @param text {@code 24} or {@code 24000/1001}
   * @return the fraction
   * @throws IllegalArgumentException if the text is not a fraction of two whole numbers
   */
  public static Rational parse(String text) {
    int slash = text.indexOf('/');
    return slash < 0
        ? new Rational(Long.parseLong(text), 1)
        : new Rational(
            Long.parseLong(text.substring(0, slash)), Long.parseLong(text.substring(slash + 1)));
  }

  /**
   * The nearest floating-point number.
   *
   * @return the quotient
   */
  public double toDouble() {
    return (double) numerator / denominator;
  }

  /** {@code 24} for a whole number, else {@code 24000/1001}. */
  @Override
  public String toString() {
    return denominator == 1 ? Long.toString(numerator) : numerator + "/" + denominator;
  }
}
