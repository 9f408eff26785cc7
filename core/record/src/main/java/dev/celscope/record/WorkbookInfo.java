package dev.celscope.record;

import java.util.List;

/**
 * What a workbook holds.
 *
 * @param sheets in the workbook's order, hidden ones too
 * @param tables the tables of work that its sheets keep, as their header rows tell them: retake
 *     lists, shot lists, schedules; empty where no header row supports one
 */
public record WorkbookInfo(List<Sheet> sheets, List<WorkTable> tables) implements Media {
  /** Copies the lists. */
  public WorkbookInfo {
    sheets = List.copyOf(sheets);
    tables = List.copyOf(tables);
  }

  /**
   * A workbook that keeps no table of work.
   *
   * @param sheets in the workbook's order, hidden ones too
   */
  public WorkbookInfo(List<Sheet> sheets) {
    this(sheets, List.of());
  }

  @Override
  public Kind kind() {
    return Kind.WORKBOOK;
  }
}
