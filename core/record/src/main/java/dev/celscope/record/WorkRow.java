package dev.celscope.record;

import java.util.List;

/**
 * A row of a table of work: one shot, one retake, one task.
 *
 * @param cells those that hold something, from left to right; not empty
 */
public record WorkRow(List<WorkCell> cells) {
  /** Copies the list and checks that it holds something. */
  public WorkRow {
    cells = List.copyOf(cells);
    if (cells.isEmpty()) {
      throw new IllegalArgumentException("A row of a table of work needs a cell");
    }
  }

  /**
   * What the row says in the columns of one kind.
   *
   * @param field the kind of column
   * @return the values from left to right; empty where it says nothing
   */
  public List<String> values(WorkField field) {
    return cells.stream().filter(cell -> cell.field() == field).map(WorkCell::value).toList();
  }
}
