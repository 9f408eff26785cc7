package dev.celscope.time;

import dev.celscope.record.Discrepancy;
import dev.celscope.record.Severity;
import dev.celscope.record.TimestampRole;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The file system says that the file was last written before the last change that the file tells
 * of: one of the two clocks was wrong, or a time was set by hand.
 */
final class FileSystemOlder implements DiscrepancyCheck {
  private static final Duration TOLERANCE = Duration.ofDays(1);

  @Override
  public List<Discrepancy> check(Dates dates, Instant now) {
    List<Dates.Indexed> written =
        dates.where(date -> !date.isContent() && date.hasRole(TimestampRole.MODIFIED));
    if (written.isEmpty()) {
      return List.of();
    }
    Dates.Indexed outside = written.get(0);
    for (Dates.Indexed inside : dates.content(TimestampRole.MODIFIED)) {
      Optional<Gap> gap = Gap.between(outside.date().moment(), inside.date().moment());
      if (gap.isPresent() && gap.get().isSurelyLater(TOLERANCE)) {
        return List.of(report(outside, inside));
      }
    }
    return List.of();
  }

  private static Discrepancy report(Dates.Indexed outside, Dates.Indexed inside) {
    return Dates.discrepancy(
        "file-system-older",
        Severity.INFO,
        outside,
        inside,
        "The file system says it was last written at "
            + outside.value()
            + ", the file itself that it was changed at "
            + inside.value());
  }
}
