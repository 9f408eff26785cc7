package dev.celscope.time;

import dev.celscope.record.Discrepancy;
import dev.celscope.record.Severity;
import dev.celscope.record.TimestampRole;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * A structure says that it was changed before it was made: its clock was set back, or a field was
 * copied from another document. Only fields of one structure are compared; those of two may have
 * been written by two programs that mean different things.
 */
final class ModifiedBeforeCreated implements DiscrepancyCheck {
  /** Programs write the two fields one after the other. */
  private static final Duration TOLERANCE = Duration.ofSeconds(60);

  @Override
  public List<Discrepancy> check(Dates dates, Instant now) {
    List<Discrepancy> found = new ArrayList<>();
    List<Dates.Indexed> modifications = dates.content(TimestampRole.MODIFIED);
    for (Dates.Indexed created : dates.content(TimestampRole.CREATED)) {
      for (Dates.Indexed modified : modifications) {
        if (!created.isSentinel()
            && !modified.isSentinel()
            && created.date().origin().path().equals(modified.date().origin().path())
            && isBefore(modified, created)) {
          found.add(
              Dates.discrepancy(
                  "modified-before-created",
                  Severity.WARNING,
                  created,
                  modified,
                  "It says it was last changed at "
                      + modified.value()
                      + ", before it was made at "
                      + created.value()));
        }
      }
    }
    return found;
  }

  /** In one structure the clock is the same, so that two wall-clock times compare as they are. */
  private static boolean isBefore(Dates.Indexed modified, Dates.Indexed created) {
    return Gap.between(modified.date().moment(), created.date().moment())
        .filter(
            gap ->
                modified.date().moment().kind() == created.date().moment().kind()
                    ? gap.size().compareTo(TOLERANCE) > 0 && !gap.isZoneSized()
                    : gap.isSurelyLater(TOLERANCE))
        .isPresent();
  }
}
