package dev.celscope.time;

import dev.celscope.record.Discrepancy;
import dev.celscope.record.Moment;
import dev.celscope.record.Precision;
import dev.celscope.record.Severity;
import dev.celscope.record.TimestampRole;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
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
    Moment reading =
        new Moment.Absolute(
            now.atOffset(ZoneOffset.UTC), Moment.Basis.UTC_BY_DEFINITION, Precision.SECOND);
    List<Dates.Indexed> ahead =
        dates.where(
            date ->
                !AHEAD.contains(date.date().role())
                    && !SentinelDate.isSentinel(date)
                    && Gap.between(reading, date.date().moment())
                        .filter(gap -> gap.isSurelyLater(TOLERANCE))
                        .isPresent());
    return Dates.eachValue(
        "in-the-future",
        Severity.WARNING,
        ahead,
        value -> "Its date " + value + " lies after the time of the reading");
  }
}
