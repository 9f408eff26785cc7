package dev.celscope.time;

import dev.celscope.record.Discrepancy;
import dev.celscope.record.Moment;
import dev.celscope.record.Precision;
import dev.celscope.record.Severity;
import dev.celscope.record.TimestampRole;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A date of something that is said to have happened lies after the reading. */
final class InTheFuture implements DiscrepancyCheck {
  private static final Duration TOLERANCE = Duration.ofDays(1);

  /** What may lie ahead: what is due, and dates that are content or part of a name. */
  private static final Set<TimestampRole> AHEAD =
      EnumSet.of(
          TimestampRole.DUE, TimestampRole.CONTENT, TimestampRole.NAMED, TimestampRole.PUBLISHED);

  @Override
  public List<Discrepancy> check(Dates dates, Instant now) {
    OffsetDateTime utc = now.atOffset(ZoneOffset.UTC);
    List<Dates.Indexed> late =
        dates.where(
            date ->
                !date.isSentinel()
                    && !AHEAD.contains(date.date().role())
                    && isFromOn(utc.toLocalDate(), date.date().moment()));
    if (late.isEmpty()) {
      return List.of();
    }
    Moment reading = new Moment.Absolute(utc, Moment.Basis.UTC_BY_DEFINITION, Precision.SECOND);
    late.removeIf(
        date ->
            Gap.between(reading, date.date().moment())
                .filter(gap -> gap.isSurelyLater(TOLERANCE))
                .isEmpty());
    return Dates.eachValue(
        "in-the-future",
        Severity.WARNING,
        late,
        value -> "Its date " + value + " lies after the time of the reading");
  }

  /** Whether the calendar of a moment shows this day or a later one, as that of any to come. */
  private static boolean isFromOn(LocalDate today, Moment moment) {
    Optional<LocalDate> day = moment.day();
    return day.isPresent() && !day.get().isBefore(today);
  }
}
