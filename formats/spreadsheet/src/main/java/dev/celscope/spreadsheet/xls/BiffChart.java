package dev.celscope.spreadsheet.xls;

import dev.celscope.record.TextKind;
import dev.celscope.spreadsheet.sheet.SheetFindings;

/**
 * The texts of a chart, on a sheet of its own or within another: titles, names of series, and the
 * cached names of its categories, which may outlive the cells that they came from (MS-XLS
 * 2.1.7.20.1). Its cached numbers are no cells.
 */
final class BiffChart {
  private static final int SERIES_TEXT = 0x100d;
  private static final int LABEL = 0x0204;

  private final SheetFindings sheet;
  private final BiffText text;

  BiffChart(SheetFindings sheet, BiffText text) {
    this.sheet = sheet;
    this.text = text;
  }

  void record(int type, BiffData data) {
    switch (type) {
      case SERIES_TEXT -> sheet.text(TextKind.SHAPE, "chart", text.shortText(data.skip(2)));
      case LABEL -> sheet.text(TextKind.OTHER, "chart", text.text(data.skip(6)));
      default -> {}
    }
  }
}
