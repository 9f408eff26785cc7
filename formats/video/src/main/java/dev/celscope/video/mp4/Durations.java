package dev.celscope.video.mp4;

import java.math.BigInteger;
import java.time.Duration;

/** Times in units of a timescale. */
final class Durations {
  private static final BigInteger NANOS = BigInteger.valueOf(1_000_000_000);
  private static final BigInteger LONGEST = BigInteger.valueOf(Long.MAX_VALUE);

  private Durations() {}

  /** That many units, to the nanosecond; zero where the timescale is. */
  static Duration of(long units, long timescale) {
    if (timescale <= 0 || units <= 0) {
      return Duration.ZERO;
    }
    BigInteger nanos =
        BigInteger.valueOf(units).multiply(NANOS).divide(BigInteger.valueOf(timescale));
    return Duration.ofNanos(nanos.min(LONGEST).longValue());
  }
}
