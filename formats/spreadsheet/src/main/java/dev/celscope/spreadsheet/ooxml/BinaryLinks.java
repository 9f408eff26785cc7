package dev.celscope.spreadsheet.ooxml;

import dev.celscope.record.AttributionRole;
import dev.celscope.record.TextKind;
import java.io.IOException;

/** What lies outside a binary workbook: other workbooks and connections (MS-XLSB 2.4). */
final class BinaryLinks {
  private static final int CONNECTION = 201;
  private static final int DATABASE = 203;
  private static final int PAGE = 261;
  private static final int SHEET_NAMES = 359;
  private static final int CACHED_TEXT = 371;
  private static final int TEXT_FILE = 538;
  private static final int NAME = 577;

  private final PartFindings say;

  private BinaryLinks(PartFindings say) {
    this.say = say;
  }

  /** Reads the sheets of another workbook, its names, and what its cells held. */
  static void link(OoxmlPackage from, String part) throws IOException {
    BinaryLinks links = new BinaryLinks(new PartFindings(from.findings(), part));
    try (BinaryRecords records = from.records(part)) {
      while (records.next()) {
        records.fields(() -> links.linked(records.type(), records.data()));
      }
    }
  }

  private void linked(int type, BinaryRecord data) {
    switch (type) {
      case SHEET_NAMES -> {
        data.skip(4); // their count
        while (data.hasMore()) {
          say.text(TextKind.OTHER, data.text(), "BrtSupTabs");
        }
      }
      case NAME -> say.text(TextKind.OTHER, data.text(), "BrtSupNameStart");
      case CACHED_TEXT -> say.text(TextKind.ORPHAN, data.skip(4).text(), "BrtExternCellString");
      default -> {}
    }
  }

  /** Reads what data comes from. */
  static void connections(OoxmlPackage from, String part) throws IOException {
    BinaryLinks links = new BinaryLinks(new PartFindings(from.findings(), part));
    try (BinaryRecords records = from.records(part)) {
      while (records.next()) {
        records.fields(() -> links.connection(records.type(), records.data()));
      }
    }
  }

  private void connection(int type, BinaryRecord data) {
    switch (type) {
      case CONNECTION -> connection(data);
      case DATABASE -> {
        int has = data.skip(4).u8(); // kind of command (4)
        say.text(TextKind.OTHER, data.text(), "BrtBeginECDbProps");
        if ((has & 2) != 0) {
          say.text(TextKind.OTHER, data.text(), "BrtBeginECDbProps");
        }
      }
      case PAGE -> {
        int has = data.skip(4).u8();
        if ((has & 4) != 0) {
          say.who(AttributionRole.LINKED_FILE, data.text(), "BrtBeginECWebProps");
        }
      }
      case TEXT_FILE ->
          say.who(AttributionRole.LINKED_FILE, data.skip(12).text(), "BrtBeginECTxtWiz");
      default -> {}
    }
  }

  /**
   * BrtBeginExtConnection: versions, password and interval (6), flags (2), which texts there are
   * (2), kind, reconnection and id (12), credentials (1), texts.
   */
  private void connection(BinaryRecord data) {
    String tag = "BrtBeginExtConnection";
    int has = data.skip(8).u16();
    data.skip(13);
    if ((has & 1) != 0) {
      say.who(AttributionRole.LINKED_FILE, data.text(), tag);
    }
    if ((has & 2) != 0) {
      say.who(AttributionRole.LINKED_FILE, data.text(), tag);
    }
    if ((has & 4) != 0) {
      say.text(TextKind.NAME, data.text(), tag);
    }
    say.text(TextKind.NAME, data.text(), tag);
  }
}
