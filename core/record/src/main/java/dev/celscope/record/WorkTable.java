package dev.celscope.record;

import java.util.List;
import java.util.Objects;

/**
 * A table of work found in a sheet by its header row: which cuts, which notes, whose.
 *
 * @param sheet name of the sheet
 * @param columns those whose header tells what they hold, from left to right; not empty
 * @param rows the rows below the header
 */
public record WorkTable(String sheet, List<WorkColumn> columns, List<WorkRow> rows) {
  /** Copies the lists and checks the invariants given for each component. */
  public WorkTable {
    Objects.requireNonNull(sheet, "sheet");
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    if (columns.isEmpty()) {
      throw new IllegalArgumentException("A table of work needs a column");
    }
  }
}
