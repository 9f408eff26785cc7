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
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** A table whose header was found and whose rows are still coming. */
final class OpenTable {
  private static final Set<WorkField> DATES =
      EnumSet.of(WorkField.START, WorkField.DUE, WorkField.DELIVERED, WorkField.DATE);
  private static final int LONGEST_PLACE = 20;
  private static final int MOST_UNNAMED = 8;

  private final String sheet;
  private final NavigableMap<Integer, WorkColumn> columns;
  private final Findings findings;
  private final int mostRows;
  private final TreeMap<Integer, TreeMap<Integer, WorkCell>> rows = new TreeMap<>();

  /** Cells of columns that no header names yet: it may turn out to span them. */
  private final TreeMap<Integer, TreeMap<Integer, TableFinder.Found>> unnamed = new TreeMap<>();

  OpenTable(
      String sheet, NavigableMap<Integer, WorkColumn> columns, Findings findings, int mostRows) {
    this.sheet = sheet;
    this.columns = columns;
    this.findings = findings;
    this.mostRows = mostRows;
  }

  /** The columns so far; what is put there heads the rows to come. */
  NavigableMap<Integer, WorkColumn> columns() {
    return columns;
  }

  void row(int index, NavigableMap<Integer, TableFinder.Found> found) {
    if (rows.size() >= mostRows || isBeside(found)) {
      return;
    }
    TreeMap<Integer, WorkCell> cells = new TreeMap<>();
    for (Map.Entry<Integer, TableFinder.Found> cell : found.entrySet()) {
      WorkColumn column = columns.get(cell.getKey());
      if (cell.getValue().text().isBlank()) {
        continue;
      }
      if (column != null) {
        cells.put(cell.getKey(), cell(column.field(), cell.getValue()));
      } else if (cell.getKey() > columns.firstKey()
          && cell.getKey() <= columns.lastKey() + MOST_UNNAMED) {
        unnamed.computeIfAbsent(cell.getKey(), c -> new TreeMap<>()).put(index, cell.getValue());
      }
    }
    if (!cells.isEmpty()) {
      rows.put(index, cells);
    }
  }

  /** Sums, and the notes and labels below a table, are no rows of it. */
  private boolean isBeside(NavigableMap<Integer, TableFinder.Found> found) {
    NavigableMap<Integer, TableFinder.Found> own =
        found.subMap(columns.firstKey(), true, columns.lastKey(), true);
    if (own.isEmpty()) {
      return true;
    }
    String first = own.firstEntry().getValue().text().strip();
    Map.Entry<Integer, TableFinder.Found> left = found.lowerEntry(columns.firstKey());
    boolean summed = left != null && TotalWords.contains(left.getValue().text());
    if (summed || TotalWords.contains(first)) {
      return true;
    }
    WorkColumn column = columns.get(own.firstKey());
    boolean place = column != null && HeaderRow.PLACES.contains(column.field());
    return own.size() == 1
        && place
        && (first.length() > LONGEST_PLACE || HeaderWords.isLabelled(first));
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

  /** What a row holds in the columns that tell which piece of the show it is about. */
  List<String> places(NavigableMap<Integer, TableFinder.Found> found) {
    List<String> places = new ArrayList<>();
    for (Map.Entry<Integer, WorkColumn> column : columns.entrySet()) {
      TableFinder.Found cell = found.get(column.getKey());
      if (cell != null && HeaderRow.PLACES.contains(column.getValue().field())) {
        places.add(cell.text());
      }
    }
    return places;
  }

  /** Gives the rows of a merged column the value of its first row, where they have none. */
  void mergedDown(int first, int last, int column) {
    TreeMap<Integer, WorkCell> top = rows.get(first);
    WorkCell value = top == null ? null : top.get(column);
    if (value != null) {
      for (TreeMap<Integer, WorkCell> row : rows.subMap(first, false, last, true).values()) {
        row.putIfAbsent(column, value);
      }
    }
  }

  /**
   * A cell across columns: a header heads them all; below it, alone in its row, it is a heading.
   */
  void mergedAcross(int row, int first, int last) {
    WorkColumn head = columns.get(first);
    if (rows.isEmpty() || head == null) {
      return;
    }
    if (row < rows.firstKey()) {
      spread(head, first, Math.min(last, columns.lastKey() + MOST_UNNAMED));
    } else if (rows.containsKey(row)
        && rows.get(row).size() == 1
        && rows.get(row).get(first) != null) {
      rows.remove(row);
    }
  }

  private void spread(WorkColumn head, int first, int last) {
    for (int column = first + 1; column <= last; column++) {
      TreeMap<Integer, TableFinder.Found> cells = unnamed.remove(column);
      if (cells != null && !columns.containsKey(column)) {
        columns.put(column, head);
        for (Map.Entry<Integer, TableFinder.Found> cell : cells.entrySet()) {
          rows.computeIfAbsent(cell.getKey(), r -> new TreeMap<>())
              .put(column, cell(head.field(), cell.getValue()));
        }
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
