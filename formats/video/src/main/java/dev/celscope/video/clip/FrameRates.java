package dev.celscope.video.clip;

import dev.celscope.record.Rational;
import java.util.List;
import java.util.Optional;

/** Exact frame rates from the rounded numbers that some containers keep. */
public final class FrameRates {
  /** Rates that are in use; between any two of them lies more than the rounding of either. */
  private static final List<Rational> COMMON =
      Tables.rows("frame-rates.tsv").stream().map(row -> Rational.parse(row[0])).toList();

  private static final double NANOS = 1e9;
  private static final double TOLERANCE = 2e-5;
  private static final long THOUSAND = 1000;

  private FrameRates() {}

  /**
   * The rate of frames that last so long.
   *
   * @param nanos duration of a frame, rounded to nanoseconds
   * @return the rate; empty for zero and less
   */
  public static Optional<Rational> ofFrameNanos(long nanos) {
    if (nanos <= 0) {
      return Optional.empty();
    }
    return common(NANOS / nanos).or(() -> Optional.of(new Rational((long) NANOS, nanos)));
  }

  /**
   * The rate that a number means.
   *
   * @param rate frames a second, rounded
   * @return the rate; empty for what is no rate
   */
  public static Optional<Rational> ofNumber(double rate) {
    if (!(rate > 0) || rate > 1e6) {
      return Optional.empty();
    }
    return common(rate).or(() -> Optional.of(new Rational(Math.round(rate * THOUSAND), THOUSAND)));
  }

  private static Optional<Rational> common(double rate) {
    return COMMON.stream()
        .filter(known -> Math.abs(known.toDouble() / rate - 1) < TOLERANCE)
        .findFirst();
  }
}
