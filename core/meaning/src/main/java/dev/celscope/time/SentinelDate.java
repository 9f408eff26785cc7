package dev.celscope.time;

import dev.celscope.record.Discrepancy;
import dev.celscope.record.Moment;
import dev.celscope.record.Severity;
import dev.celscope.record.TimestampRole;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * A date that clocks show when nobody has set them: the epoch of a system seen from another zone,
 * the first day that a camera knows, or the largest number of a field.
 */
final class SentinelDate implements DiscrepancyCheck {
  private static final Set<LocalDate> FIRST_DAYS =
      Set.of(
          LocalDate.of(1601, 1, 1),
          LocalDate.of(1600, 12, 31),
          LocalDate.of(1904, 1, 1),
          LocalDate.of(1903, 12, 31),
          LocalDate.of(1969, 12, 31),
          LocalDate.of(1970, 1, 1),
          LocalDate.of(1979, 12, 31),
          LocalDate.of(1979, 11, 30),
          LocalDate.of(1980, 1, 1),
          LocalDate.of(2036, 2, 7),
          LocalDate.of(2038, 1, 19),
          LocalDate.of(2040, 2, 6),
          LocalDate.of(2106, 2, 7));

  @Override
  public List<Discrepancy> check(Dates dates, Instant now) {
    return Dates.eachValue(
        "sentinel-date",
        Severity.INFO,
        dates.where(date -> date.isSentinel() && mayBeUnset(date)),
        value -> "Its date " + value + " is what a clock shows that was never set");
  }

  /** Writers of archives put 1980 where they want the same bytes each time. */
  private static boolean mayBeUnset(Dates.Indexed date) {
    return date.isContent()
        && !date.hasRole(TimestampRole.ENTRY)
        && !date.hasRole(TimestampRole.CONTENT)
        && !date.hasRole(TimestampRole.NAMED);
  }

  /** Whether a moment is of a day that stands for none. */
  static boolean isSentinel(Moment moment) {
    if (moment instanceof Moment.Absolute absolute) {
      return FIRST_DAYS.contains(absolute.value().toLocalDate());
    }
    return moment instanceof Moment.Local local && FIRST_DAYS.contains(local.value().toLocalDate());
  }
}
