package dev.celscope.spreadsheet.ooxml;

import dev.celscope.record.AttributionRole;
import dev.celscope.record.TextKind;
import dev.celscope.spreadsheet.sheet.CellName;
import dev.celscope.spreadsheet.sheet.SheetFindings;
import java.io.IOException;
import java.util.List;

/** Tables, pivot tables and their caches: MS-XLSB 2.4. */
final class BinaryTables {
  private static final int CACHE = 179;
  private static final int CACHE_SOURCE = 187;
  private static final int PIVOT_TABLE = 280;
  private static final int TABLE = 343;

  private BinaryTables() {}

  /** Something that reads the fields of a record. */
  private interface Fields {
    void read(BinaryRecord data);
  }

  private static void each(OoxmlPackage from, String part, int type, Fields fields)
      throws IOException {
    try (BinaryRecords records = from.records(part)) {
      while (records.next()) {
        if (records.type() == type) {
          records.fields(() -> fields.read(records.data()));
        }
      }
    }
  }

  /**
   * BrtBeginList: two rows and two columns (16), kind, id, counts of header and totals rows (16),
   * flags and styles (32), programmatic name, name, comment.
   */
  static void table(OoxmlPackage from, String part, SheetFindings sheet) throws IOException {
    each(
        from,
        part,
        TABLE,
        data -> {
          int row = Math.max(0, data.i32());
          String cell = CellName.of(row, Math.max(0, data.skip(4).i32()));
          data.skip(4 + 16 + 32).text();
          sheet.text(TextKind.DEFINED_NAME, cell, data.text());
          sheet.text(TextKind.NOTE, cell, data.text());
        });
  }

  /** BrtBeginSXView: flags, versions, formats and the id of its cache (32), name. */
  static void pivot(OoxmlPackage from, String part, SheetFindings sheet) throws IOException {
    each(
        from,
        part,
        PIVOT_TABLE,
        data -> sheet.text(TextKind.NAME, "pivotTable", data.skip(32).text()));
  }

  /** Who refreshed a cache and when, and where its data is. */
  static void pivotCache(OoxmlPackage from, String part) throws IOException {
    PartFindings say = new PartFindings(from.findings(), part);
    List<Relationship> relationships = from.relationships(part);
    try (BinaryRecords records = from.records(part)) {
      while (records.next()) {
        switch (records.type()) {
          case CACHE -> records.fields(() -> refreshed(records.data(), say));
          case CACHE_SOURCE -> records.fields(() -> source(records.data(), say, relationships));
          default -> {}
        }
      }
    }
  }

  /** BrtBeginPivotCacheDef: versions, flags, most missing items (8), date, flags, records, name. */
  private static void refreshed(BinaryRecord data, PartFindings say) {
    double date = data.skip(8).f64();
    boolean named = (data.u8() & 1) != 0;
    TableNames.refreshed(say, named ? data.skip(4).text() : "", date);
  }

  /** BrtBeginPCDSRange: whether a name, whether a built-in one, which texts there are; texts. */
  private static void source(BinaryRecord data, PartFindings say, List<Relationship> links) {
    boolean named = data.u8() != 0;
    int has = data.skip(1).u8();
    if ((has & 2) != 0) {
      say.text(TextKind.OTHER, data.text(), "worksheetSource@sheet");
    }
    if ((has & 1) != 0) {
      String file = OoxmlPackage.linked(links, data.text(), "");
      say.who(AttributionRole.LINKED_FILE, file, "worksheetSource@id");
    }
    if (named) {
      say.text(TextKind.OTHER, data.text(), "worksheetSource@name");
    }
  }
}
