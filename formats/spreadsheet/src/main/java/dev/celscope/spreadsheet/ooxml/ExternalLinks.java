package dev.celscope.spreadsheet.ooxml;

import dev.celscope.record.AttributionRole;
import dev.celscope.record.TextKind;
import dev.celscope.spreadsheet.xml.XmlCursor;
import java.io.IOException;
import java.util.List;

/** What lies outside the workbook: other workbooks and data connections. */
final class ExternalLinks {
  private ExternalLinks() {}

  /**
   * {@code xl/externalLinks/externalLink1.xml}, ECMA-376 part 1, section 18.14: the target, its
   * sheets, and what its cells held when they were last asked.
   */
  static void link(OoxmlPackage from, String part) throws IOException {
    PartFindings say = new PartFindings(from.findings(), part);
    for (Relationship relationship : from.relationships(part)) {
      say.who(AttributionRole.LINKED_FILE, relationship.target(), relationship.type());
    }
    if (part.endsWith(".bin")) {
      BinaryLinks.link(from, part);
      return;
    }
    try (XmlCursor xml = from.xml(part)) {
      while (xml.next()) {
        if (!xml.isStart()) {
          continue;
        }
        switch (xml.name()) {
          case "sheetName" -> say.text(TextKind.OTHER, xml.attribute("val"), "sheetName");
          case "definedName" -> say.text(TextKind.OTHER, xml.attribute("name"), "definedName");
          case "absoluteUrl" -> say.who(AttributionRole.LINKED_FILE, xml.attribute("id"), "url");
          case "ddeLink" -> say.text(TextKind.OTHER, xml.attribute("ddeTopic"), "ddeLink");
          case "cell" -> cached(xml, say);
          default -> {}
        }
      }
    }
  }

  private static void cached(XmlCursor xml, PartFindings say) throws IOException {
    boolean text = xml.attribute("t", "n").equals("str");
    String cell = "cell " + xml.attribute("r", "");
    int outer = xml.depth();
    while (xml.nextWithin(outer)) {
      if (xml.is("v") && text) {
        say.text(TextKind.ORPHAN, xml.text(), cell);
      }
    }
  }

  /** {@code xl/connections.xml}: ECMA-376 part 1, section 18.13. */
  static void connections(OoxmlPackage from, String part) throws IOException {
    PartFindings say = new PartFindings(from.findings(), part);
    List<String> paths = List.of("sourceFile", "odcFile", "url", "connectionString");
    try (XmlCursor xml = from.xml(part)) {
      while (xml.next()) {
        if (!xml.isStart()) {
          continue;
        }
        for (int i = 0; i < xml.attributes(); i++) {
          String name = xml.attributeName(i);
          String value = xml.attributeValue(i);
          if (paths.contains(name)) {
            say.who(AttributionRole.LINKED_FILE, value, xml.name() + "@" + name);
          } else if (name.equals("connection") || name.equals("command")) {
            say.text(TextKind.OTHER, value, xml.name() + "@" + name);
          } else if (name.equals("description") || name.equals("name")) {
            say.text(TextKind.NAME, value, xml.name() + "@" + name);
          }
        }
      }
    }
  }
}
