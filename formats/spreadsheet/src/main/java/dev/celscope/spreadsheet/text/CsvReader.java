package dev.celscope.spreadsheet.text;

import dev.celscope.format.Findings;
import dev.celscope.format.FormatReader;
import dev.celscope.record.Origin;
import dev.celscope.record.Sheet;
import dev.celscope.source.ByteSource;
import dev.celscope.spreadsheet.sheet.SheetFindings;
import dev.celscope.spreadsheet.sheet.WorkbookFindings;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.util.Set;

/** Reads CSV and TSV as a workbook of one sheet without a name. */
public final class CsvReader implements FormatReader {
  /** For the service loader. */
  public CsvReader() {}

  @Override
  public Set<String> mediaTypes() {
    return Set.of("text/csv", "text/tab-separated-values");
  }

  @Override
  public String reads() {
    return "cells, charset with score, tables of work";
  }

  @Override
  public void read(ByteSource source, Findings findings) throws IOException {
    TextEncoding encoding = TextEncoding.of(source);
    WorkbookFindings workbook = new WorkbookFindings(findings, source.meter());
    SheetFindings sheet = workbook.sheet("", Sheet.State.VISIBLE, Origin.of("csv"));
    encoding.evidence().ifPresent(sheet::recoveredFrom);
    try (Reader characters =
        new BufferedReader(
            new InputStreamReader(
                source.sliceUpTo(encoding.mark(), source.size()).stream(), encoding.charset()))) {
      characters.mark(Separator.HEAD);
      char[] head = new char[Separator.HEAD - 1];
      int count = Math.max(0, characters.read(head));
      characters.reset();
      char separator = Separator.find(new String(head, 0, count));
      new CsvCells(characters, separator, source.limits().textLength(), source.meter()).read(sheet);
    } finally {
      workbook.say();
    }
  }
}
