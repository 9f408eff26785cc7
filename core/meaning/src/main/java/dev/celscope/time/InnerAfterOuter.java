package dev.celscope.time;

import dev.celscope.record.Discrepancy;
import dev.celscope.record.FileRecord;
import dev.celscope.record.Moment;
import dev.celscope.record.Severity;
import dev.celscope.record.Timestamp;
import dev.celscope.record.TimestampRole;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A file inside this one says that it was changed after this one was last. */
final class InnerAfterOuter implements DiscrepancyCheck {
  private static final Duration TOLERANCE = Duration.ofDays(1);

  @Override
  public List<Discrepancy> check(Dates dates, Instant now) {
    if (dates.record().children().isEmpty()) {
      return List.of();
    }
    List<Discrepancy> found = new ArrayList<>();
    Optional<Dates.Indexed> outer =
        dates.content(TimestampRole.MODIFIED).stream()
            .filter(date -> date.date().moment().day().isPresent())
            .max(Comparator.comparing(date -> date.date().moment().day().orElseThrow()));
    if (outer.isPresent()) {
      for (FileRecord child : dates.record().children()) {
        last(child)
            .filter(inner -> isLater(outer.get().date().moment(), inner))
            .ifPresent(inner -> found.add(report(outer.get(), child, inner)));
      }
    }
    return found;
  }

  private static Optional<Moment> last(FileRecord child) {
    return child.timestamps(TimestampRole.MODIFIED).stream()
        .map(Timestamp::moment)
        .filter(moment -> moment.day().isPresent())
        .max(Comparator.comparing(moment -> moment.day().orElseThrow()));
  }

  private static boolean isLater(Moment outer, Moment inner) {
    return Gap.between(outer, inner).filter(gap -> gap.isSurelyLater(TOLERANCE)).isPresent();
  }

  private static Discrepancy report(Dates.Indexed outer, FileRecord child, Moment inner) {
    return new Discrepancy(
        "inner-after-outer",
        Severity.INFO,
        List.of(outer.index()),
        List.of(outer.value(), inner.iso()),
        "It was last changed at "
            + outer.value()
            + ", but "
            + child.file().name()
            + " inside it at "
            + inner.iso());
  }
}
