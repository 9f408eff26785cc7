package dev.celscope.spreadsheet.markup;

import dev.celscope.source.Limits;
import dev.celscope.spreadsheet.sheet.CellName;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Where the cells of HTML tables stand: a cell that spans rows pushes those below it to the right
 * (HTML 4.01, section 11.2.6). Keeps the text of the open cell.
 */
final class HtmlGrid {
  private static final int MOST_ROWS = 1 << 20;
  private static final int MOST_COLUMNS = 1 << 14;

  private final List<String> merged = new ArrayList<>();
  private final BitSet hiddenColumns = new BitSet();
  private final FlowText text;
  private int[] rowsBelow = new int[16];
  private int row = -1;
  private int column;
  private int nextColumn;
  private int columnsDescribed;
  private boolean rowHidden;
  private boolean cellHidden;
  private boolean open;

  HtmlGrid(Limits limits) {
    this.text = new FlowText(limits);
  }

  /** Begins another sheet. */
  void clear() {
    merged.clear();
    row = -1;
    table();
  }

  /** Begins a table below what is there. */
  void table() {
    hiddenColumns.clear();
    columnsDescribed = 0;
    nextColumn = 0;
    Arrays.fill(rowsBelow, 0);
  }

  void columns(int span, boolean hidden) {
    int end = Math.min(columnsDescribed + span, MOST_COLUMNS);
    hiddenColumns.set(columnsDescribed, end, hidden);
    columnsDescribed = end;
  }

  void row(boolean hidden) {
    if (row >= 0) {
      for (int i = 0; i < rowsBelow.length; i++) {
        rowsBelow[i] = Math.max(0, rowsBelow[i] - 1);
      }
    }
    row = Math.min(row + 1, MOST_ROWS - 1);
    nextColumn = 0;
    rowHidden = hidden;
  }

  void cell(int rows, int columns, boolean hidden) {
    row = Math.max(0, row);
    while (nextColumn < rowsBelow.length && rowsBelow[nextColumn] > 0) {
      nextColumn++;
    }
    column = Math.min(nextColumn, MOST_COLUMNS - 1);
    nextColumn = Math.min(column + columns, MOST_COLUMNS);
    if (nextColumn > rowsBelow.length) {
      rowsBelow = Arrays.copyOf(rowsBelow, Math.min(MOST_COLUMNS, nextColumn * 2));
    }
    int below = Math.min(rows, MOST_ROWS - row);
    Arrays.fill(rowsBelow, column, nextColumn, below);
    if (rows > 1 || columns > 1) {
      merged.add(name() + ":" + CellName.of(row + below - 1, nextColumn - 1));
    }
    cellHidden = hidden;
    open = true;
  }

  boolean isCellOpen() {
    return open;
  }

  /** Ends the cell; its text. */
  String close() {
    open = false;
    return text.take();
  }

  /** Adds text to the open cell. */
  void text(String piece) {
    if (open) {
      text.append(piece);
    }
  }

  /** Begins a line in the open cell, unless it is at the beginning of one. */
  void lineBreak() {
    if (open) {
      text.lineBreak();
    }
  }

  int rowAt() {
    return row;
  }

  int columnAt() {
    return column;
  }

  String name() {
    return CellName.of(Math.max(0, row), column);
  }

  boolean isHidden() {
    return rowHidden || cellHidden || hiddenColumns.get(column);
  }

  List<String> merged() {
    return merged;
  }
}
