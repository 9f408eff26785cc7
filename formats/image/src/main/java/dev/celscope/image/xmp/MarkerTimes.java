package dev.celscope.image.xmp;

import dev.celscope.record.Cue;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The times of markers (XMP Specification Part 2, FrameCount and FrameRate): frames, counted at the
 * rate that follows them, or at that of their track: {@code f25} or, of a base other than one,
 * {@code f30000s1001}. Premiere counts ticks at {@code f254016000000}.
 */
final class MarkerTimes {
  private static final Pattern RATE = Pattern.compile("\\s*f(\\d{1,15})(?:s(\\d{1,9}))?\\s*");
  private static final Pattern COUNT = Pattern.compile("\\s*(\\d{1,18})\\s*(f.*)?");
  private static final double NANOS = 1e9;

  private final String trackRate;

  /**
   * The times of a track.
   *
   * @param trackRate as written; may be empty
   */
  MarkerTimes(String trackRate) {
    this.trackRate = trackRate;
  }

  /** When a marker is set, and how long it lasts; empty where it does not say, or not how fast. */
  Optional<Cue> cue(XmpNode marker) {
    Optional<Duration> start = marker.field("startTime").flatMap(this::time);
    Optional<Duration> length =
        marker.field("duration").flatMap(this::time).filter(time -> !time.isZero());
    return start.map(from -> new Cue(from, length.map(from::plus)));
  }

  private Optional<Duration> time(String count) {
    Matcher counted = COUNT.matcher(count);
    if (!counted.matches()) {
      return Optional.empty(); // "maximum": as long as it goes
    }
    String own = counted.group(2);
    Matcher rate = RATE.matcher(own == null ? trackRate : own);
    if (!rate.matches()) {
      return Optional.empty();
    }
    String base = rate.group(2);
    return time(
        Long.parseLong(counted.group(1)),
        Long.parseLong(rate.group(1)),
        base == null ? 1 : Long.parseLong(base));
  }

  /** Frames at so many a second, of a second that is stretched to so many. */
  private static Optional<Duration> time(long frames, long rate, long base) {
    if (rate == 0 || base == 0 || frames > Long.MAX_VALUE / base) {
      return Optional.empty();
    }
    long stretched = frames * base;
    long nanos = Math.round((double) (stretched % rate) / rate * NANOS);
    return Optional.of(Duration.ofSeconds(stretched / rate, nanos));
  }
}
