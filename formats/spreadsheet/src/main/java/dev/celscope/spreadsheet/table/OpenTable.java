package dev.celscope.spreadsheet.table;

import dev.celscope.format.Findings;
import dev.celscope.record.Moment;
import dev.celscope.record.TimestampRole;
import dev.celscope.record.WorkCell;
import dev.celscope.record.WorkColumn;
import dev.celscope.record.WorkField;
import dev.celscope.record.WorkRow;
import dev.celscope.record.WorkTable;
import dev.celscope.time.DateText;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** A table whose header was found and whose rows are still coming. */
final class OpenTable {
  private static final Set<WorkField> DATES =
      EnumSet.of(WorkField.START, WorkField.DUE, WorkField.DELIVERED, WorkField.DATE);

  private final String sheet;
  private final Map<Integer, WorkColumn> columns;
  private final Findings findings;
  private final int mostRows;
  private final TreeMap<Integer, TreeMap<Integer, WorkCell>> rows = new TreeMap<>();

  OpenTable(String sheet, Map<Integer, WorkColumn> columns, Findings findings, int mostRows) {
    this.sheet = sheet;
    this.columns = columns;
    this.findings = findings;
    this.mostRows = mostRows;
  }

  void row(int index, Map<Integer, TableFinder.Found> found) {
    if (rows.size() >= mostRows) {
      return;
    }
    TreeMap<Integer, WorkCell> cells = new TreeMap<>();
    for (Map.Entry<Integer, TableFinder.Found> cell : found.entrySet()) {
      WorkColumn column = columns.get(cell.getKey());
      if (column != null && !cell.getValue().text().isBlank()) {
        cells.put(cell.getKey(), cell(column.field(), cell.getValue()));
      }
    }
    if (!cells.isEmpty()) {
      rows.put(index, cells);
    }
  }

  private WorkCell cell(WorkField field, TableFinder.Found found) {
    Optional<Moment> moment = found.moment();
    if (moment.isEmpty() && DATES.contains(field)) {
      moment = DateText.parse(found.text());
    }
    if (field == WorkField.DUE && moment.isPresent()) {
      findings.timestamp(TimestampRole.DUE, moment.get(), found.origin(), found.text());
    }
    return new WorkCell(field, found.text().strip(), moment, found.origin());
  }

  /** Gives the rows of a merged column the value of its first row, where they have none. */
  void merged(int first, int last, int column) {
    TreeMap<Integer, WorkCell> top = rows.get(first);
    WorkCell value = top == null ? null : top.get(column);
    if (value != null) {
      for (TreeMap<Integer, WorkCell> row : rows.subMap(first, false, last, true).values()) {
        row.putIfAbsent(column, value);
      }
    }
  }

  /** The table; empty where no row came. */
  Optional<WorkTable> table() {
    List<WorkRow> kept = new ArrayList<>();
    for (TreeMap<Integer, WorkCell> row : rows.values()) {
      kept.add(new WorkRow(List.copyOf(row.values())));
    }
    return kept.isEmpty()
        ? Optional.empty()
        : Optional.of(new WorkTable(sheet, List.copyOf(columns.values()), kept));
  }
}
