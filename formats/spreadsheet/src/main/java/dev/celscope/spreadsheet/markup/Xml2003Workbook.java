package dev.celscope.spreadsheet.markup;

import dev.celscope.format.Findings;
import dev.celscope.record.AttributionRole;
import dev.celscope.record.Origin;
import dev.celscope.record.TextKind;
import dev.celscope.spreadsheet.sheet.CustomProperty;
import dev.celscope.spreadsheet.sheet.Fonts;
import dev.celscope.spreadsheet.sheet.WorkbookFindings;
import dev.celscope.spreadsheet.xml.XmlCursor;
import java.io.IOException;
import java.util.Optional;

/** {@code ss:Workbook}: properties, fonts, names, linked workbooks, sheets. */
final class Xml2003Workbook {
  private static final String PROPERTIES = "Workbook/DocumentProperties";

  private final Findings findings;
  private final MarkupFindings say;
  private final WorkbookFindings workbook;
  private final SheetStates states;
  private final Fonts fonts;
  private final Xml2003Styles styles = new Xml2003Styles();
  private boolean from1904;
  private int sheets;

  Xml2003Workbook(Findings findings, WorkbookFindings workbook, SheetStates states) {
    this.findings = findings;
    this.say = new MarkupFindings(findings, Optional.empty());
    this.workbook = workbook;
    this.states = states;
    this.fonts = new Fonts(findings, "Workbook/Styles");
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
      case "DocumentProperties" -> properties(xml);
      case "CustomDocumentProperties" -> customProperties(xml);
      case "Style" -> styles.style(xml.attribute("ID", ""), xml.attribute("Parent", ""));
      case "NumberFormat" -> styles.format(xml.attribute("Format", "General"));
      case "Date1904" -> from1904 = true;
      case "Font" -> font(xml);
      case "NamedRange" ->
          findings.text(
              TextKind.DEFINED_NAME, xml.attribute("Name", ""), Origin.of("Workbook/Names"));
      case "SupBook" -> linked(xml);
      case "Worksheet" ->
          new Xml2003Sheet(
                  workbook.sheet(
                      xml.attribute("Name", ""),
                      states.get(sheets++),
                      Origin.of("Workbook/Worksheet", "ss:Name")),
                  styles,
                  from1904)
              .read(xml);
      default -> {}
    }
  }

  private void properties(XmlCursor xml) throws IOException {
    int outer = xml.depth();
    while (xml.nextWithin(outer)) {
      String name = xml.name();
      String value = xml.text();
      Origin origin = Origin.of(PROPERTIES, "XMP:WorkbookDocumentProperties" + name);
      DocumentProperty.office(name).ifPresent(property -> property.say(say, value, origin));
    }
  }

  private void customProperties(XmlCursor xml) throws IOException {
    int outer = xml.depth();
    while (xml.nextWithin(outer)) {
      String name = xml.name();
      boolean date = xml.attribute("dt", "").startsWith("dateTime");
      Origin origin =
          Origin.of(
              "Workbook/CustomDocumentProperties", "XMP:WorkbookCustomDocumentProperties" + name);
      CustomProperty.say(findings, name, xml.text(), date, origin);
    }
  }

  private void font(XmlCursor xml) {
    int charset = Xml2003Sheet.number(xml, "CharSet", 0);
    fonts.say(xml.attribute("FontName", ""), charset);
  }

  private void linked(XmlCursor xml) throws IOException {
    int outer = xml.depth();
    while (xml.nextWithin(outer)) {
      if (xml.is("Path")) {
        findings.attribution(
            AttributionRole.LINKED_FILE, xml.text(), Origin.of("Workbook/SupBook", "x:Path"));
      }
    }
  }
}
