package dev.celscope.record;

import java.util.List;

/**
 * What a workbook holds.
 *
 * @param sheets in the workbook's order, hidden ones too
 */
public record WorkbookInfo(List<Sheet> sheets) implements Media {
  /** Copies the list. */
  public WorkbookInfo {
    sheets = List.copyOf(sheets);
  }

  @Override
  public Kind kind() {
    return Kind.WORKBOOK;
  }
}
