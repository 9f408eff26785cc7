package dev.celscope.spreadsheet.markup;

import dev.celscope.format.Findings;
import dev.celscope.format.FormatReader;
import dev.celscope.source.ByteSource;
import dev.celscope.spreadsheet.sheet.WorkbookFindings;
import dev.celscope.spreadsheet.xml.XmlCursor;
import java.io.IOException;
import java.util.Set;

/** Reads workbooks in the XML of Excel 2002 and 2003 (SpreadsheetML 2003). */
public final class Xml2003Reader implements FormatReader {
  /** For the service loader. */
  public Xml2003Reader() {}

  @Override
  public Set<String> mediaTypes() {
    return Set.of("application/x-spreadsheetml-2003");
  }

  @Override
  public String reads() {
    return "properties, sheets, cells, comments with authors, links, headers, names, fonts, tables"
        + " of work";
  }

  @Override
  public void read(ByteSource source, Findings findings) throws IOException {
    WorkbookFindings workbook = new WorkbookFindings(findings, source.meter());
    SheetStates states = SheetStates.of(source);
    try (XmlCursor xml = XmlCursor.of(source.stream(), source.meter(), source.offset())) {
      new Xml2003Workbook(findings, workbook, states).read(xml);
    } finally {
      workbook.say();
    }
  }
}
