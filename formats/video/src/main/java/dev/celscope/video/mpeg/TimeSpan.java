package dev.celscope.video.mpeg;

import java.time.Duration;

/** From the first presentation time stamp to the last; they count 90,000 a second in 33 bits. */
final class TimeSpan {
  private static final long WRAP = 1L << 33;
  private static final double NANOS_PER_TICK = 1e9 / 90_000;

  private long first = -1;
  private long last = -1;

  /** Takes a time stamp from the start of the file. */
  void atStart(long stamp) {
    first = first < 0 ? stamp : Math.min(first, stamp);
    last = Math.max(last, stamp);
  }

  /** Takes a time stamp from the end of the file. */
  void atEnd(long stamp) {
    if (first >= 0) {
      long unwrapped = stamp < first ? stamp + WRAP : stamp;
      last = Math.max(last, unwrapped);
    }
  }

  /** Zero where there are no two stamps. */
  Duration length() {
    return first < 0 ? Duration.ZERO : Duration.ofNanos((long) ((last - first) * NANOS_PER_TICK));
  }
}
