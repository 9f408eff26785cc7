package dev.celscope.record;

import java.util.Objects;
import java.util.Optional;

/**
 * Where a timecode track starts (SMPTE ST 12-1).
 *
 * @param start {@code 01:00:00:00}; {@code ;} before the frames where frames are dropped
 * @param rate frames a second that it counts
 * @param dropFrame whether it skips frame numbers to keep to the clock
 */
public record Timecode(String start, Optional<Rational> rate, boolean dropFrame) {
  /** Checks that no component is null. */
  public Timecode {
    Objects.requireNonNull(start, "start");
    Objects.requireNonNull(rate, "rate");
  }
}
