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

  /** How far apart rounding to milliseconds puts two frames, and half of that. */
  private static final double ROUNDING = 1.5;

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

  /**
   * The rate at which frames come: of those in use, the one by which all come in time but for the
   * rounding, and most follow each other without a gap.
   *
   * @param times when frames are shown, in milliseconds, rounded, rising
   * @return the rate that fits best; empty where none does
   */
  public static Optional<Rational> ofMillis(List<Long> times) {
    Optional<Rational> best = Optional.empty();
    double least = Double.MAX_VALUE;
    for (Rational rate : COMMON) {
      double off = offBy(rate, times);
      if (off < least) {
        least = off;
        best = Optional.of(rate);
      }
    }
    return best;
  }

  /** By how many milliseconds frames are early or late at a rate; more than all for no rate. */
  private static double offBy(Rational rate, List<Long> times) {
    double perMilli = rate.toDouble() / THOUSAND;
    double early = 0;
    double late = 0;
    long last = 0;
    int gaps = 0;
    for (long time : times.subList(1, times.size())) {
      long after = time - times.get(0);
      long frame = Math.round(after * perMilli);
      early = Math.min(early, after - frame / perMilli);
      late = Math.max(late, after - frame / perMilli);
      if (late - early > ROUNDING || frame == last) {
        return Double.MAX_VALUE;
      }
      gaps += frame == last + 1 ? 0 : 1;
      last = frame;
    }
    return gaps > times.size() / 4 ? Double.MAX_VALUE : late - early;
  }

  private static Optional<Rational> common(double rate) {
    return COMMON.stream()
        .filter(known -> Math.abs(known.toDouble() / rate - 1) < TOLERANCE)
        .findFirst();
  }
}
