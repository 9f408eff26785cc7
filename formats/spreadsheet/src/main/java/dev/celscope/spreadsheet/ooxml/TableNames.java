package dev.celscope.spreadsheet.ooxml;

import dev.celscope.record.AttributionRole;
import dev.celscope.record.Moment;
import dev.celscope.record.TextKind;
import dev.celscope.record.TimestampRole;
import dev.celscope.spreadsheet.sheet.NumberFormat;
import dev.celscope.spreadsheet.sheet.SheetFindings;
import dev.celscope.spreadsheet.xml.XmlCursor;
import dev.celscope.time.Epochs;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Tables, pivot tables and their caches: ECMA-376 part 1, sections 18.5 and 18.10. */
final class TableNames {
  private TableNames() {}

  static void table(OoxmlPackage from, String part, SheetFindings sheet) throws IOException {
    try (XmlCursor xml = from.xml(part)) {
      if (xml.next() && xml.is("table")) {
        String cell = xml.attribute("ref", "A1");
        sheet.text(TextKind.DEFINED_NAME, cell, xml.attribute("displayName"));
        sheet.text(TextKind.NOTE, cell, xml.attribute("comment"));
      }
    }
  }

  static void pivot(OoxmlPackage from, String part, SheetFindings sheet) throws IOException {
    try (XmlCursor xml = from.xml(part)) {
      if (xml.next()) {
        sheet.text(TextKind.NAME, "pivotTable", xml.attribute("name"));
      }
    }
  }

  /** {@code pivotCacheDefinition}: who refreshed it and when, and where its data is. */
  static void pivotCache(OoxmlPackage from, String part) throws IOException {
    PartFindings say = new PartFindings(from.findings(), part);
    List<Relationship> relationships = from.relationships(part);
    try (XmlCursor xml = from.xml(part)) {
      while (xml.next()) {
        if (!xml.isStart()) {
          continue;
        }
        switch (xml.name()) {
          case "pivotCacheDefinition" -> {
            say.date(TimestampRole.MODIFIED, xml.attribute("refreshedDateIso"), "refreshedDateIso");
            refreshed(
                say,
                xml.attribute("refreshedBy", ""),
                Numbers.decimal(xml.attribute("refreshedDate", "")).orElse(0));
          }
          case "worksheetSource" -> source(xml, say, relationships);
          case "cacheFields" -> {
            return; // what follows is a copy of the cells
          }
          default -> {}
        }
      }
    }
  }

  private static void source(XmlCursor xml, PartFindings say, List<Relationship> relationships) {
    say.text(TextKind.OTHER, xml.attribute("sheet"), "worksheetSource@sheet");
    say.text(TextKind.OTHER, xml.attribute("name"), "worksheetSource@name");
    say.who(
        AttributionRole.LINKED_FILE,
        OoxmlPackage.linked(relationships, xml.attribute("id", ""), ""),
        "worksheetSource@id");
  }

  /** Says who refreshed a cache, and when on the clock of that machine; zero is never. */
  static void refreshed(PartFindings say, String by, double serial) {
    say.who(AttributionRole.LAST_EDITOR, by, "refreshedBy");
    Optional<Moment> moment = serial > 0 ? Epochs.excel1900(serial) : Optional.empty();
    moment.ifPresent(
        date ->
            say.findings()
                .timestamp(
                    TimestampRole.MODIFIED,
                    date,
                    say.origin("refreshedDate"),
                    NumberFormat.general(serial)));
  }
}
