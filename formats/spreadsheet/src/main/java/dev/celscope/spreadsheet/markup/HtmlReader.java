package dev.celscope.spreadsheet.markup;

import dev.celscope.format.Findings;
import dev.celscope.format.FormatReader;
import dev.celscope.record.Repair;
import dev.celscope.source.ByteSource;
import dev.celscope.spreadsheet.sheet.WorkbookFindings;
import dev.celscope.spreadsheet.text.TextEncoding;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.util.Optional;
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
    return "properties, sheets, cells, comments, links, charset with score, tables of work";
  }

  @Override
  public void read(ByteSource source, Findings findings) throws IOException {
    TextEncoding encoding = HtmlCharset.of(source);
    Optional<Charset> undeclared = encoding.evidence().map(Repair::charset).map(Charset::forName);
    MarkupFindings say = new MarkupFindings(findings, undeclared);
    WorkbookFindings workbook = new WorkbookFindings(findings, source.meter());
    try (Reader characters =
        new BufferedReader(
            new InputStreamReader(
                source.sliceUpTo(encoding.mark(), source.size()).stream(), encoding.charset()))) {
      HtmlTokens tokens = new HtmlTokens(characters, source.meter());
      new HtmlWorkbook(say, workbook, encoding.evidence()).read(tokens);
    } finally {
      workbook.say();
    }
  }
}
