package dev.celscope.spreadsheet.ooxml;

import dev.celscope.record.AttributionRole;
import dev.celscope.record.TextKind;
import dev.celscope.spreadsheet.sheet.InterfaceWords;
import dev.celscope.spreadsheet.xml.XmlCursor;
import java.io.IOException;

/** {@code docProps/app.xml}: ECMA-376 part 1, section 22.2. */
final class AppProperties {
  private String application = "";
  private String version = "";

  private AppProperties() {}

  static void read(OoxmlPackage from, String part) throws IOException {
    AppProperties properties = new AppProperties();
    PartFindings say = new PartFindings(from.findings(), part);
    try (XmlCursor xml = from.xml(part)) {
      while (xml.next()) {
        if (xml.isStart() && xml.depth() == 2) {
          properties.property(xml, say);
        }
      }
    } finally {
      say.who(AttributionRole.SOFTWARE, properties.application, "XML:Application");
      say.text(TextKind.OTHER, properties.version, "XML:AppVersion");
    }
  }

  private void property(XmlCursor xml, PartFindings say) throws IOException {
    switch (xml.name()) {
      case "Application" -> application = xml.text();
      case "AppVersion" -> version = xml.text();
      case "Company" -> say.who(AttributionRole.COMPANY, xml.text(), "XML:Company");
      case "Manager" -> say.who(AttributionRole.MANAGER, xml.text(), "XML:Manager");
      case "Template" -> say.who(AttributionRole.LINKED_FILE, xml.text(), "XML:Template");
      case "HyperlinkBase" -> say.who(AttributionRole.PATH, xml.text(), "XML:HyperlinkBase");
      case "TotalTime" -> say.text(TextKind.OTHER, xml.text(), "XML:TotalEditTime");
      case "HeadingPairs" -> headings(xml, say);
      case "TitlesOfParts" -> titles(xml, say);
      case "HLinks" -> links(xml, say);
      case "DocSecurity" -> security(xml.text(), say);
      default -> xml.skip();
    }
  }

  /** Zero, which says that nothing is locked, says nothing. */
  private static void security(String value, PartFindings say) {
    if (!value.strip().equals("0")) {
      say.text(TextKind.OTHER, value, "XML:DocSecurity");
    }
  }

  /** Labels in the language of the writing program's interface, each followed by a count. */
  private static void headings(XmlCursor xml, PartFindings say) throws IOException {
    int outer = xml.depth();
    while (xml.nextWithin(outer)) {
      if (xml.is("lpstr")) {
        String label = xml.text();
        say.text(TextKind.OTHER, label, "XML:HeadingPairs");
        InterfaceWords.language("heading", label)
            .ifPresent(
                language ->
                    say.who(AttributionRole.INTERFACE_LANGUAGE, language, "XML:HeadingPairs"));
      }
    }
  }

  private static void titles(XmlCursor xml, PartFindings say) throws IOException {
    int outer = xml.depth();
    while (xml.nextWithin(outer)) {
      if (xml.is("lpstr")) {
        say.text(TextKind.OTHER, xml.text(), "XML:TitlesOfParts");
      }
    }
  }

  private static void links(XmlCursor xml, PartFindings say) throws IOException {
    int outer = xml.depth();
    while (xml.nextWithin(outer)) {
      if (xml.is("lpwstr")) {
        say.who(AttributionRole.LINKED_FILE, xml.text(), "XML:Hyperlinks");
      }
    }
  }
}
