package dev.celscope.time;

import dev.celscope.record.Discrepancy;
import dev.celscope.record.FileRecord;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Finds what does not fit together among the dates of one record. */
public final class Discrepancies {
  private static final List<DiscrepancyCheck> CHECKS =
      List.of(
          new ModifiedBeforeCreated(),
          new InTheFuture(),
          new BeforeItsFormat(),
          new BeforeItsProgram(),
          new SentinelDate(),
          new MetadataBlocksDisagree(),
          new NameAfterContent(),
          new InnerAfterOuter(),
          new PreviewDisagrees(),
          new FileSystemOlder());

  private Discrepancies() {}

  /**
   * What does not fit together.
   *
   * @param record a record with its dates, its name parse and its offsets
   * @param now the time of the reading, as the caller's clock shows it
   * @return what was found, check by check
   */
  public static List<Discrepancy> check(FileRecord record, Instant now) {
    if (record.timestamps().isEmpty()) {
      return List.of();
    }
    Dates dates = Dates.of(record);
    List<Discrepancy> found = new ArrayList<>();
    for (DiscrepancyCheck check : CHECKS) {
      found.addAll(check.check(dates, now));
    }
    return List.copyOf(found);
  }
}
