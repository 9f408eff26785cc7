package dev.celscope.spreadsheet.table;

import dev.celscope.format.Findings;
import dev.celscope.record.Moment;
import dev.celscope.record.Origin;
import dev.celscope.record.WorkColumn;
import dev.celscope.record.WorkTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Finds tables of work in a sheet whose cells come row by row: below each {@link HeaderRow}, beside
 * each other where the header says so. A header of two rows is one header; one that is repeated on
 * each page belongs to the table that it interrupts; another ends the tables above it.
 */
public final class TableFinder {
  private static final int ROWS_TO_SEARCH = 60;
  private static final int LONGEST_GAP = 3;

  private final Findings findings;
  private final String sheet;
  private final int mostRows;
  private final List<OpenTable> all = new ArrayList<>();
  private final List<OpenTable> open = new ArrayList<>();
  private final List<Map<Integer, String>> titles = new ArrayList<>();
  private final TreeMap<Integer, Found> row = new TreeMap<>();
  private NavigableMap<Integer, Found> above = new TreeMap<>();
  private int rowIndex = -1;
  private int rowBefore = -1;
  private int headerRow = -1;
  private int rowsSeen;

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
    if (!open.isEmpty() || rowsSeen < ROWS_TO_SEARCH) {
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
      all.forEach(table -> table.mergedDown(firstRow, lastRow, firstColumn));
    } else if (firstRow == lastRow) {
      all.forEach(table -> table.mergedAcross(firstRow, firstColumn, lastColumn));
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
    if (open.isEmpty()) {
      HeaderRow header = HeaderRow.of(row);
      if (header.isHeader()) {
        open(header);
      }
      above = new TreeMap<>(row);
    } else {
      below();
    }
    rowBefore = rowIndex;
    row.clear();
  }

  /** A row below a header. */
  private void below() {
    List<String> places = open.stream().flatMap(table -> table.places(row).stream()).toList();
    boolean next = rowIndex == headerRow + 1;
    // Headers are rare among thousands of rows: the cells that place a row tell it first.
    if ((next || mayBeHeader(places)) && isHeader(next)) {
      headerRow = rowIndex;
    } else if (rowIndex - rowBefore > LONGEST_GAP && !namesPiece(places)) {
      open.clear();
    } else {
      open.forEach(table -> table.row(rowIndex, row));
    }
  }

  private static boolean namesPiece(List<String> places) {
    return places.stream().anyMatch(place -> place.codePoints().anyMatch(Character::isDigit));
  }

  private boolean mayBeHeader(List<String> places) {
    return places.isEmpty()
        ? rowIndex > rowBefore + 1
        : places.stream().allMatch(place -> HeaderWords.of(place) != null);
  }

  /** Takes a row that belongs to the header, repeats it, or is another. */
  private boolean isHeader(boolean next) {
    HeaderRow header = HeaderRow.of(row);
    if (titles.contains(header.titles())) {
      return true;
    }
    boolean second = next && titles.size() == 1;
    if (second && header.divides(allColumns())) {
      divide(header);
      return true;
    }
    boolean another = header.isHeader() && header.namesPlaces();
    if (another && second) {
      join(header);
    } else if (another) {
      above.clear();
      open(header);
      above = new TreeMap<>(row);
    }
    return another;
  }

  private void open(HeaderRow header) {
    open.clear();
    titles.clear();
    titles.add(header.titles());
    headerRow = rowIndex;
    for (HeaderRow part : header.parts()) {
      NavigableMap<Integer, WorkColumn> columns = part.columns();
      if (rowBefore == rowIndex - 1) {
        HeaderGroups.title(columns, above);
      }
      open.add(new OpenTable(sheet, columns, findings, mostRows));
    }
    all.addAll(open);
  }

  private NavigableMap<Integer, WorkColumn> allColumns() {
    TreeMap<Integer, WorkColumn> columns = new TreeMap<>();
    open.forEach(table -> columns.putAll(table.columns()));
    return columns;
  }

  /** A second row whose cells stand below one cell of the first: 原画 above 担当 and 交期. */
  private void divide(HeaderRow header) {
    titles.add(header.titles());
    for (Map.Entry<Integer, WorkColumn> cell : header.columns().entrySet()) {
      OpenTable table = tableAt(cell.getKey());
      table.columns().put(cell.getKey(), HeaderGroups.below(cell, above));
    }
  }

  /** A second row that says the first in another language: its columns are added. */
  private void join(HeaderRow header) {
    titles.add(header.titles());
    for (Map.Entry<Integer, WorkColumn> cell : header.columns().entrySet()) {
      Map<Integer, WorkColumn> columns = tableAt(cell.getKey()).columns();
      WorkColumn first = columns.get(cell.getKey());
      columns.put(
          cell.getKey(),
          first == null
              ? cell.getValue()
              : new WorkColumn(
                  first.field(), first.title() + " " + cell.getValue().title(), first.origin()));
    }
  }

  /** The table that a column belongs to: the last that begins at or before it. */
  private OpenTable tableAt(int column) {
    OpenTable found = open.get(0);
    for (OpenTable table : open) {
      found = table.columns().firstKey() <= column ? table : found;
    }
    return found;
  }
}
