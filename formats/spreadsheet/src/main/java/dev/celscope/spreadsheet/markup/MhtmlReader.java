package dev.celscope.spreadsheet.markup;

import dev.celscope.format.Findings;
import dev.celscope.format.FormatReader;
import dev.celscope.record.AttributionRole;
import dev.celscope.record.Origin;
import dev.celscope.record.Sheet;
import dev.celscope.record.TimestampRole;
import dev.celscope.source.ByteSource;
import dev.celscope.source.ReadException;
import dev.celscope.spreadsheet.sheet.SheetFindings;
import dev.celscope.spreadsheet.sheet.WorkbookFindings;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads workbooks that Excel and web servers save as a single web archive (MHTML, RFC 2557): a page
 * that names the sheets, a page for each sheet, a style sheet, pictures.
 */
public final class MhtmlReader implements FormatReader {
  private static final String HTML = "text/html";

  /** For the service loader. */
  public MhtmlReader() {}

  @Override
  public Set<String> mediaTypes() {
    return Set.of("application/x-mhtml-workbook");
  }

  @Override
  public String reads() {
    return "properties, sheets, cells, comments with authors, links, fonts, headers, pictures, where"
        + " it was saved, tables of work";
  }

  @Override
  public void read(ByteSource source, Findings findings) throws IOException {
    List<MimePart> parts = MimeParts.of(source, findings);
    WorkbookFindings workbook = new WorkbookFindings(findings, source.meter());
    try {
      parts.stream().limit(1).forEach(document -> headers(document, findings));
      pages(parts, findings, workbook);
    } finally {
      workbook.say();
    }
    pictures(parts, findings);
  }

  /** What the browser says that saved the archive. */
  private static void headers(MimePart document, Findings findings) {
    String from = document.header("from");
    if (from.startsWith("<Saved by")) {
      String program = from.substring("<Saved by".length()).replace(">", "");
      findings.attribution(AttributionRole.SOFTWARE, program.strip(), Origin.of("mime", "From"));
    }
    findings.attribution(
        AttributionRole.SOFTWARE, document.header("x-mimeole"), Origin.of("mime", "X-MimeOLE"));
    if (!document.header("date").isEmpty()) {
      findings.dateText(TimestampRole.CREATED, document.header("date"), Origin.of("mime", "Date"));
    }
  }

  private static void pages(List<MimePart> parts, Findings findings, WorkbookFindings workbook)
      throws IOException {
    List<MimePart> pages = parts.stream().filter(part -> part.mediaType().equals(HTML)).toList();
    if (pages.isEmpty()) {
      return;
    }
    MimePart main = pages.get(0);
    findings.attribution(
        AttributionRole.PATH,
        main.header("content-location"),
        Origin.of("mime", "Content-Location"));
    SheetPages sheets = new SheetPages(parts);
    HtmlPage workbookPage = new HtmlPage(findings, workbook, sheets, main.body().meter());
    for (MimePart part : parts) {
      if (part.mediaType().equals("text/css")) {
        read(part, findings, workbookPage::rules);
      }
    }
    read(main, findings, workbookPage::read);
    List<Optional<MimePart>> ofSheets = sheets.ofSheets();
    List<SheetFindings> named = workbook.sheets();
    for (int i = 0; i < ofSheets.size(); i++) {
      Optional<MimePart> page = ofSheets.get(i);
      if (page.isPresent()) {
        SheetFindings sheet = named.get(i);
        read(page.get(), findings, part -> workbookPage.readSheet(part, sheet));
      }
    }
    for (int i = 1; i < pages.size() && ofSheets.isEmpty(); i++) {
      SheetFindings sheet =
          workbook.sheet("", Sheet.State.VISIBLE, Origin.of(pages.get(i).place()));
      read(pages.get(i), findings, part -> workbookPage.readSheet(part, sheet));
    }
  }

  /** Reads a part as something. */
  private interface PartReading {
    void of(MimePart part) throws IOException;
  }

  /** A part that cannot be read leaves the others as they are. */
  private static void read(MimePart part, Findings findings, PartReading reading)
      throws IOException {
    try {
      reading.of(part);
    } catch (ReadException e) {
      findings.problem(e, part.place());
    }
  }

  private static void pictures(List<MimePart> parts, Findings findings) throws IOException {
    for (MimePart part : parts) {
      if (part.mediaType().startsWith("image/") && findings.takesChildren()) {
        read(
            part,
            findings,
            picture -> findings.child(picture.name(), picture.place(), picture.content()));
      }
    }
  }
}
