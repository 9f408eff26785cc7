package dev.celscope.time;

import dev.celscope.record.FileRecord;
import dev.celscope.record.OffsetEvidence;
import java.util.List;

/** Finds what the dates of a record tell of the clocks that wrote them. */
public final class OffsetClues {
  private OffsetClues() {}

  /**
   * Every observation that tells an offset from UTC.
   *
   * @param record a record with its dates and its name parse
   * @return the observations, stated ones first; each offset once per rule and moment
   */
  public static List<OffsetEvidence> find(FileRecord record) {
    return List.of();
  }
}
