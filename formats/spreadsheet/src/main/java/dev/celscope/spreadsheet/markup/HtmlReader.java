package dev.celscope.spreadsheet.markup;

import dev.celscope.format.Findings;
import dev.celscope.format.FormatReader;
import dev.celscope.source.ByteSource;
import dev.celscope.spreadsheet.sheet.WorkbookFindings;
import java.io.IOException;
import java.util.Set;

/** Reads HTML pages that programs open as workbooks. */
public final class HtmlReader implements FormatReader {
  /** For the service loader. */
  public HtmlReader() {}

  @Override
  public Set<String> mediaTypes() {
    return Set.of("application/x-html-workbook");
  }

  @Override
  public String reads() {
    return "properties, sheets, cells, dates, comments with authors, links, headers, fonts, charset with"
        + " score, tables of work";
  }

  @Override
  public void read(ByteSource source, Findings findings) throws IOException {
    WorkbookFindings workbook = new WorkbookFindings(findings, source.meter());
    try {
      new HtmlPage(findings, workbook, SheetPages.NONE, source.meter()).read(source, "", null);
    } finally {
      workbook.say();
    }
  }
}
