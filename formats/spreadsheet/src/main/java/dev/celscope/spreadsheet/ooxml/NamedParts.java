package dev.celscope.spreadsheet.ooxml;

import dev.celscope.record.AttributionRole;
import dev.celscope.record.TextKind;
import dev.celscope.spreadsheet.xml.XmlCursor;
import java.io.IOException;

/**
 * Parts of which the names alone matter: slicers, timelines and their caches (MS-XLSX 2.4), query
 * tables (ECMA-376 part 1, section 18.15), add-ins and their panes (MS-OWEXML 2.2).
 */
final class NamedParts {
  private static final int QUERY_TABLE = 447;

  private NamedParts() {}

  static void read(OoxmlPackage from, String part) throws IOException {
    PartFindings say = new PartFindings(from.findings(), part);
    if (part.endsWith(".bin")) {
      queryTable(from, part, say);
      return;
    }
    try (XmlCursor xml = from.xml(part)) {
      while (xml.next()) {
        if (xml.isStart()) {
          element(xml, say);
        }
      }
    }
  }

  private static void element(XmlCursor xml, PartFindings say) {
    String element = xml.name();
    switch (element) {
      case "slicer",
          "timeline",
          "queryTable",
          "slicerCacheDefinition",
          "timelineCacheDefinition" -> {
        say.text(TextKind.NAME, xml.attribute("name"), element + "@name");
        say.text(TextKind.CAPTION, xml.attribute("caption"), element + "@caption");
        say.text(TextKind.OTHER, xml.attribute("sourceName"), element + "@sourceName");
      }
      case "reference" -> {
        say.text(TextKind.NAME, xml.attribute("id"), "reference@id");
        say.who(AttributionRole.LINKED_FILE, xml.attribute("store"), "reference@store");
      }
      case "property" -> {
        say.text(TextKind.NAME, xml.attribute("name"), "property@name");
        say.text(TextKind.OTHER, xml.attribute("value"), "property@value");
      }
      default -> {}
    }
  }

  /** BrtBeginQsi: flags, format and id of the connection (10), name. */
  private static void queryTable(OoxmlPackage from, String part, PartFindings say)
      throws IOException {
    try (BinaryRecords records = from.records(part)) {
      while (records.next()) {
        if (records.type() == QUERY_TABLE) {
          records.fields(
              () -> say.text(TextKind.NAME, records.data().skip(10).text(), "queryTable@name"));
        }
      }
    }
  }

  /** The panes beside a workbook, and the add-ins that fill them. */
  static void panes(OoxmlPackage from, String part) throws IOException {
    for (Relationship relationship : from.relationships(part)) {
      if (relationship.type().equals("webextension") && !relationship.external()) {
        from.attempt(relationship.target(), () -> read(from, relationship.target()));
      }
    }
  }
}
