package dev.celscope.spreadsheet.sheet;

import dev.celscope.format.Findings;
import dev.celscope.record.Origin;
import dev.celscope.record.Sheet;
import dev.celscope.record.TextFragment;
import dev.celscope.record.TextKind;
import dev.celscope.record.WorkTable;
import dev.celscope.record.WorkbookInfo;
import dev.celscope.source.Meter;
import java.util.ArrayList;
import java.util.List;

/**
 * What is said of a workbook as a whole. Sheets are announced before they are read, so that a sheet
 * that fails still stands in the record.
 */
public final class WorkbookFindings {
  private final Findings findings;
  private final Meter meter;
  private final List<SheetFindings> sheets = new ArrayList<>();

  /**
   * A workbook of which nothing is known yet.
   *
   * @param findings takes what is found
   * @param meter bounds the rows that are kept
   */
  public WorkbookFindings(Findings findings, Meter meter) {
    this.findings = findings;
    this.meter = meter;
  }

  /**
   * Announces a sheet and says its name.
   *
   * @param name as written
   * @param state whether and how it is hidden
   * @param origin where its name stood
   * @return takes what it holds
   */
  public SheetFindings sheet(String name, Sheet.State state, Origin origin) {
    SheetFindings sheet = new SheetFindings(findings, meter, name, state);
    sheets.add(sheet);
    if (!name.isBlank()) {
      findings.text(
          TextFragment.of(TextKind.SHEET_NAME, name, origin)
              .withHidden(state != Sheet.State.VISIBLE));
    }
    return sheet;
  }

  /**
   * The sheets announced so far.
   *
   * @return in the workbook's order
   */
  public List<SheetFindings> sheets() {
    return List.copyOf(sheets);
  }

  /** Says the sheets and their tables, as far as they were read. */
  public void say() {
    List<Sheet> said = new ArrayList<>();
    List<WorkTable> tables = new ArrayList<>();
    for (SheetFindings sheet : sheets) {
      sheet.finish();
      // A part of the stream that no list of sheets names is a sheet only if it holds something.
      if (!sheet.name().isEmpty() || sheets.size() == 1 || sheet.sheet().cells() > 0) {
        said.add(sheet.sheet());
      }
      tables.addAll(sheet.tables());
    }
    findings.media(new WorkbookInfo(said, tables));
  }
}
