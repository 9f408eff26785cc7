package dev.celscope.spreadsheet.odf;

import dev.celscope.format.Findings;
import dev.celscope.record.AttributionRole;
import dev.celscope.record.Origin;
import dev.celscope.record.TextKind;
import dev.celscope.spreadsheet.sheet.Fonts;
import dev.celscope.spreadsheet.sheet.WorkbookFindings;
import dev.celscope.spreadsheet.xml.XmlCursor;
import java.io.IOException;

/**
 * The elements of a document, of whichever part they stand in: a flat document holds all of them, a
 * packed one spreads them over {@code meta.xml}, {@code settings.xml}, {@code styles.xml} and
 * {@code content.xml} (ODF 1.3 part 3, section 3).
 */
final class OdfDocument {
  private final Findings findings;
  private final WorkbookFindings workbook;
  private final String part;
  private final OdfStyles styles;
  private final Fonts fonts;

  OdfDocument(Findings findings, WorkbookFindings workbook, OdfStyles styles, String part) {
    this.findings = findings;
    this.workbook = workbook;
    this.styles = styles;
    this.part = part;
    this.fonts = new Fonts(findings, part);
  }

  void read(XmlCursor xml) throws IOException {
    while (xml.next()) {
      if (xml.isStart()) {
        element(xml);
      }
    }
  }

  private void element(XmlCursor xml) throws IOException {
    switch (xml.name()) {
      case "meta" -> new OdfMeta(findings, part).read(xml);
      case "config-item" -> setting(xml);
      case "font-face", "font-decl" -> font(xml);
      case "style", "default-style" -> styles.style(xml);
      // Before OpenDocument, properties of all kinds stood in one element.
      case "table-properties", "table-cell-properties", "properties" -> styles.properties(xml);
      case "header", "footer", "header-left", "footer-left", "header-first", "footer-first" ->
          header(xml);
      case "tracked-changes" -> new OdfChanges(findings, part).read(xml);
      case "content-validation" -> {}
      case "help-message", "error-message" -> message(xml);
      case "table" -> new OdfSheet(findings, workbook, part, styles).read(xml);
      case "named-range", "named-expression", "database-range" ->
          findings.text(
              TextKind.DEFINED_NAME,
              xml.attribute("name", ""),
              Origin.of(part, "table:" + xml.name()));
      default -> {}
    }
  }

  private void font(XmlCursor xml) {
    String family = xml.attribute("font-family", xml.attribute("name", ""));
    fonts.say(family.replace("'", ""), "style:font-face");
  }

  private void header(XmlCursor xml) throws IOException {
    String tag = "style:" + xml.name();
    findings.text(TextKind.HEADER, OdfText.read(xml), Origin.of(part, tag));
  }

  private void message(XmlCursor xml) throws IOException {
    Origin origin = Origin.of(part, "table:" + xml.name());
    findings.text(TextKind.INSTRUCTION, xml.attribute("title", ""), origin);
    findings.text(TextKind.INSTRUCTION, OdfText.read(xml), origin);
  }

  private void setting(XmlCursor xml) throws IOException {
    String name = xml.attribute("name", "");
    if (name.equals("PrinterName")) {
      findings.attribution(
          AttributionRole.PRINTER, xml.text(), Origin.of(part, "config:PrinterName"));
    } else if (name.equals("CurrentDatabaseDataSource") || name.equals("ActiveTable")) {
      findings.text(TextKind.OTHER, xml.text(), Origin.of(part, "config:" + name));
    }
  }
}
