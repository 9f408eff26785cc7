package dev.celscope.time;

import dev.celscope.record.Moment;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * How far one moment is after another, and how sure that is.
 *
 * @param size from the first to the second; negative where the second is earlier
 * @param slack how much of it zones and missing hours may explain
 */
record Gap(Duration size, Duration slack) {
  /** Clocks of the world show times up to 26 hours apart: −12:00 to +14:00. */
  private static final Duration ZONES = Duration.ofHours(26);

  private static final Duration DAY = Duration.ofDays(1);
  private static final Duration LARGEST_OFFSET = Duration.ofHours(14);
  private static final long QUARTER = Duration.ofMinutes(15).toSeconds();

  /** ZIP and FAT keep two seconds; programs write their fields one after the other. */
  private static final long SAME_EVENT_SECONDS = 2;

  /** The gap from one moment to another; empty where one of them is no whole day. */
  static Optional<Gap> between(Moment first, Moment second) {
    if (first instanceof Moment.Absolute a && second instanceof Moment.Absolute b) {
      return Optional.of(
          new Gap(Duration.between(a.value().toInstant(), b.value().toInstant()), Duration.ZERO));
    }
    boolean dates = first.kind() == Moment.Kind.DATE || second.kind() == Moment.Kind.DATE;
    return wallClock(first)
        .flatMap(
            a ->
                wallClock(second)
                    .map(b -> new Gap(Duration.between(a, b), dates ? ZONES.plus(DAY) : ZONES)));
  }

  private static Optional<LocalDateTime> wallClock(Moment moment) {
    if (moment instanceof Moment.Absolute absolute) {
      return Optional.of(
          absolute.basis() == Moment.Basis.STATED_OFFSET
              ? absolute.value().toLocalDateTime()
              : absolute.value().withOffsetSameInstant(ZoneOffset.UTC).toLocalDateTime());
    }
    return moment instanceof Moment.Local local
        ? Optional.of(local.value())
        : moment.day().map(day -> day.atStartOfDay());
  }

  /** Whether the second is later, whatever the zones. */
  boolean isSurelyLater(Duration tolerance) {
    return size.compareTo(slack.plus(tolerance)) > 0;
  }

  /** Whether the second is earlier, whatever the zones. */
  boolean isSurelyEarlier(Duration tolerance) {
    return size.negated().compareTo(slack.plus(tolerance)) > 0;
  }

  /** Whether it is a whole number of quarter hours that a zone or summer time can explain. */
  boolean isZoneSized() {
    long seconds = Math.abs(size.toSeconds());
    long rest = seconds % QUARTER;
    return seconds <= LARGEST_OFFSET.toSeconds()
        && (rest <= SAME_EVENT_SECONDS || rest >= QUARTER - SAME_EVENT_SECONDS);
  }

  /** Whether both are one event, written twice. */
  boolean isNothing() {
    return Math.abs(size.toSeconds()) <= SAME_EVENT_SECONDS;
  }
}
