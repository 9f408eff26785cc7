package dev.celscope.spreadsheet.ooxml;

import dev.celscope.record.AttributionRole;
import dev.celscope.record.Moment;
import dev.celscope.record.Origin;
import dev.celscope.record.TextKind;
import dev.celscope.record.TimestampRole;
import dev.celscope.spreadsheet.sheet.SheetFindings;
import dev.celscope.spreadsheet.xml.XmlCursor;
import dev.celscope.time.Epochs;
import java.io.IOException;
import java.util.Optional;
import java.util.OptionalDouble;

/** Tables, pivot tables and their caches: ECMA-376 part 1, sections 18.5 and 18.10. */
final class TableNames {
  private TableNames() {}

  static void table(OoxmlPackage from, String part, SheetFindings sheet) throws IOException {
    if (part.endsWith(".bin")) {
      return;
    }
    try (XmlCursor xml = from.xml(part)) {
      if (xml.next() && xml.is("table")) {
        String cell = xml.attribute("ref", "A1");
        sheet.text(TextKind.DEFINED_NAME, cell, xml.attribute("displayName"));
        sheet.text(TextKind.NOTE, cell, xml.attribute("comment"));
      }
    }
  }

  static void pivot(OoxmlPackage from, String part, SheetFindings sheet) throws IOException {
    if (!part.endsWith(".bin")) {
      try (XmlCursor xml = from.xml(part)) {
        if (xml.next()) {
          sheet.text(TextKind.NAME, "pivotTable", xml.attribute("name"));
        }
      }
    }
  }

  /** {@code pivotCacheDefinition}: who refreshed it, and when on the local clock. */
  static void pivotCache(OoxmlPackage from, String part) throws IOException {
    try (XmlCursor xml = from.xml(part)) {
      if (!xml.next()) {
        return;
      }
      from.findings()
          .attribution(
              AttributionRole.LAST_EDITOR,
              xml.attribute("refreshedBy", ""),
              Origin.of(part, "refreshedBy"));
      String serial = xml.attribute("refreshedDate", "");
      String iso = xml.attribute("refreshedDateIso", "");
      OptionalDouble days = Numbers.decimal(serial);
      Optional<Moment> moment =
          days.isPresent() ? Epochs.excel1900(days.getAsDouble()) : Optional.empty();
      moment.ifPresent(
          refreshed ->
              from.findings()
                  .timestamp(
                      TimestampRole.MODIFIED, refreshed, Origin.of(part, "refreshedDate"), serial));
      if (!iso.isBlank()) {
        from.findings().dateText(TimestampRole.MODIFIED, iso, Origin.of(part, "refreshedDateIso"));
      }
    }
  }
}
