package dev.celscope.spreadsheet.markup;

import dev.celscope.format.Findings;
import dev.celscope.record.Repair;
import dev.celscope.source.ByteSource;
import dev.celscope.source.Meter;
import dev.celscope.spreadsheet.sheet.SheetFindings;
import dev.celscope.spreadsheet.sheet.WorkbookFindings;
import dev.celscope.spreadsheet.text.TextEncoding;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The pages of one workbook, each decoded by its own charset, all of them with the same styles. */
final class HtmlPage {
  private final Findings findings;
  private final WorkbookFindings workbook;
  private final SheetPages pages;
  private final HtmlStyles styles;

  HtmlPage(Findings findings, WorkbookFindings workbook, SheetPages pages, Meter meter) {
    this.findings = findings;
    this.workbook = workbook;
    this.pages = pages;
    this.styles = new HtmlStyles(findings, meter);
  }

  /** Takes the rules of a style sheet that stands by itself. */
  void rules(MimePart sheet) throws IOException {
    ByteSource content = sheet.content();
    TextEncoding encoding = HtmlCharset.of(content, sheet.parameter("charset"));
    styles.rules(
        new String(content.allBytes(), encoding.charset()),
        new MarkupFindings(findings, Optional.empty()));
  }

  /** Reads the page that names the sheets. */
  void read(MimePart page) throws IOException {
    read(page.content(), page.parameter("charset"), null);
  }

  /** Reads the page of one sheet. */
  void readSheet(MimePart page, SheetFindings sheet) throws IOException {
    read(page.content(), page.parameter("charset"), sheet);
  }

  /**
   * Reads a page.
   *
   * @param declared charset that stands beside the page; empty where none does
   * @param sheet takes all of its tables; null where the page tells its sheets
   */
  void read(ByteSource page, String declared, @Nullable SheetFindings sheet) throws IOException {
    TextEncoding encoding = HtmlCharset.of(page, declared);
    Optional<Charset> undeclared = encoding.evidence().map(Repair::charset).map(Charset::forName);
    MarkupFindings say = new MarkupFindings(findings, undeclared);
    HtmlTables tables =
        new HtmlTables(
            workbook,
            styles,
            encoding.evidence(),
            new EmbeddedPictures(findings, page),
            page.meter());
    if (sheet != null) {
      tables.only(sheet);
    }
    try (Reader characters =
        new BufferedReader(
            new InputStreamReader(
                page.sliceUpTo(encoding.mark(), page.size()).stream(), encoding.charset()))) {
      new HtmlWorkbook(
              say, new OfficeIsland(say, workbook, tables, pages, page.meter()), styles, tables)
          .read(new HtmlTokens(characters, page.meter()));
    }
  }
}
