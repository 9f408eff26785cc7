package dev.celscope.image.photoshop;

import dev.celscope.record.Moment;
import dev.celscope.record.Precision;
import dev.celscope.time.Epochs;
import java.util.Optional;

/** Seconds since 1970 as a double, which holds microseconds of our time and no finer. */
final class UnixSeconds {
  private static final double LATEST = 253_402_300_799.0; // the last second of the year 9999

  private UnixSeconds() {}

  static Optional<Moment> moment(double seconds) {
    if (!(seconds > 0 && seconds < LATEST)) {
      return Optional.empty();
    }
    long micros = Math.round(seconds * 1e6);
    int part = (int) (micros % 1_000_000);
    return Epochs.unix(
        micros / 1_000_000, part * 1_000, part == 0 ? Precision.SECOND : Precision.MICROSECOND);
  }
}
