package dev.celscope.time;

import dev.celscope.record.Discrepancy;
import dev.celscope.record.Severity;
import dev.celscope.record.TimestampRole;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The name bears a date later than any change that the file tells of. The other way round is
 * ordinary: a file keeps its name when it is changed again.
 */
final class NameAfterContent implements DiscrepancyCheck {
  /** Folders are named for deliveries, which come after the work. */
  private static final String FILE_NAME = "name";

  private static final Duration TOLERANCE = Duration.ofDays(2);

  private static final Set<TimestampRole> CHANGES =
      EnumSet.of(
          TimestampRole.CREATED,
          TimestampRole.MODIFIED,
          TimestampRole.METADATA_MODIFIED,
          TimestampRole.ENCODED,
          TimestampRole.HISTORY);

  @Override
  public List<Discrepancy> check(Dates dates, Instant now) {
    List<Dates.Indexed> named =
        dates.where(
            date ->
                date.hasRole(TimestampRole.NAMED)
                    && date.date().origin().path().equals(FILE_NAME)
                    && date.date().moment().day().isPresent());
    if (named.isEmpty()) {
      return List.of();
    }
    Optional<Dates.Indexed> last =
        dates
            .where(
                date ->
                    date.isContent()
                        && CHANGES.contains(date.date().role())
                        && date.date().moment().day().isPresent())
            .stream()
            .max(Comparator.comparing(date -> date.date().moment().day().orElseThrow()));
    if (last.isEmpty()) {
      return List.of();
    }
    return Gap.between(last.get().date().moment(), named.get(0).date().moment())
        .filter(gap -> gap.isSurelyLater(TOLERANCE))
        .map(gap -> report(last.get(), named.get(0)))
        .stream()
        .toList();
  }

  private static Discrepancy report(Dates.Indexed last, Dates.Indexed named) {
    return Dates.discrepancy(
        "name-after-content",
        Severity.INFO,
        last,
        named,
        "Its name says "
            + named.value()
            + ", but the last change that it tells of was at "
            + last.value());
  }
}
