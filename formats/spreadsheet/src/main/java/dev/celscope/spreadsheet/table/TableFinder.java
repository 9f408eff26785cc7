package dev.celscope.spreadsheet.table;

import dev.celscope.format.Findings;
import dev.celscope.record.Moment;
import dev.celscope.record.Origin;
import dev.celscope.record.WorkColumn;
import dev.celscope.record.WorkField;
import dev.celscope.record.WorkTable;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Finds tables of work in a sheet whose cells come row by row.
 *
 * <p>A header row names at least two different fields, one of which places the work (shot, scene,
 * episode, process …), and at least half of its cells are words of such headers. A later row that
 * is a header again ends the table and begins another.
 */
public final class TableFinder {
  private static final int ROWS_TO_SEARCH = 60;
  private static final int LEAST_FIELDS = 2;
  private static final Set<WorkField> PLACES =
      EnumSet.of(
          WorkField.EPISODE,
          WorkField.SEQUENCE,
          WorkField.SCENE,
          WorkField.SHOT,
          WorkField.PROCESS,
          WorkField.RETAKE,
          WorkField.FILE);

  private final Findings findings;
  private final String sheet;
  private final int mostRows;
  private final List<OpenTable> all = new ArrayList<>();
  private final TreeMap<Integer, Found> row = new TreeMap<>();
  private int rowIndex = -1;
  private int rowsSeen;
  private @Nullable OpenTable open;

  /** A cell as it was said. */
  record Found(String text, Optional<Moment> moment, Origin origin) {}

  /**
   * A finder for one sheet.
   *
   * @param findings takes the due dates of the tables
   * @param sheet name of the sheet
   * @param mostRows rows of a table that are kept
   */
  public TableFinder(Findings findings, String sheet, int mostRows) {
    this.findings = findings;
    this.sheet = sheet;
    this.mostRows = mostRows;
  }

  /**
   * Takes the next cell; rows come in order.
   *
   * @param rowOf from zero
   * @param column from zero
   * @param text as shown
   * @param moment where it is a date cell
   * @param origin the cell
   */
  public void cell(int rowOf, int column, String text, Optional<Moment> moment, Origin origin) {
    if (rowOf != rowIndex) {
      endRow();
      rowIndex = rowOf;
    }
    if (open != null || rowsSeen < ROWS_TO_SEARCH) {
      row.put(column, new Found(text, moment, origin));
    }
  }

  /**
   * Takes cells that show the value of their upper left one.
   *
   * @param firstRow from zero
   * @param firstColumn from zero
   * @param lastRow from zero
   * @param lastColumn from zero
   */
  public void merged(int firstRow, int firstColumn, int lastRow, int lastColumn) {
    endRow();
    if (firstColumn == lastColumn) {
      all.forEach(table -> table.merged(firstRow, lastRow, firstColumn));
    }
  }

  /** Takes the end of the sheet. */
  public void finish() {
    endRow();
  }

  /**
   * The tables found.
   *
   * @return from top to bottom
   */
  public List<WorkTable> tables() {
    return all.stream().flatMap(table -> table.table().stream()).toList();
  }

  private void endRow() {
    if (row.isEmpty()) {
      return;
    }
    rowsSeen++;
    Map<Integer, WorkColumn> header = header();
    if (!header.isEmpty()) {
      open = new OpenTable(sheet, header, findings, mostRows);
      all.add(open);
    } else if (open != null) {
      open.row(rowIndex, row);
    }
    row.clear();
  }

  /** The columns of the current row, if it is a header; else none. */
  private Map<Integer, WorkColumn> header() {
    Map<Integer, WorkColumn> columns = new TreeMap<>();
    EnumSet<WorkField> fields = EnumSet.noneOf(WorkField.class);
    for (Map.Entry<Integer, Found> cell : row.entrySet()) {
      if (cell.getValue().moment().isPresent()) {
        continue;
      }
      String title = cell.getValue().text();
      Optional<WorkField> field = HeaderWords.field(title);
      if (field.isPresent()) {
        fields.add(field.get());
        columns.put(cell.getKey(), new WorkColumn(field.get(), title, cell.getValue().origin()));
      }
    }
    boolean enough = fields.size() >= LEAST_FIELDS && columns.size() * 2 >= row.size();
    return enough && fields.stream().anyMatch(PLACES::contains) ? columns : Map.of();
  }
}
