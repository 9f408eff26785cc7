package dev.celscope.spreadsheet.ooxml;

import dev.celscope.record.AttributionRole;
import dev.celscope.record.Origin;
import dev.celscope.record.TextKind;
import dev.celscope.spreadsheet.sheet.CellName;
import dev.celscope.spreadsheet.sheet.NumberFormat;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code revisionLog1.bin}: what a user changed, MS-XLSB 2.1.7.44. Within a changed cell stand its
 * contents as cell records: those before and those after, or those after alone.
 */
final class BinaryRevisionLog {
  private static final int CELL_RK = 2;
  private static final int CELL_REAL = 5;
  private static final int CELL_TEXT = 6;
  private static final int FORMULA_TEXT = 8;
  private static final int FORMULA_NUMBER = 9;
  private static final int CELL_RICH_TEXT = 62;
  private static final int FIRST_OTHER_CELL = 1;
  private static final int LAST_FORMULA = 11;
  private static final int CHANGE = 409;
  private static final int END_CHANGE = 410;
  private static final int SHEET_NAME = 413;
  private static final int NOTE = 416;

  private final PartFindings say;
  private final List<String> contents = new ArrayList<>();
  private String cell = "";

  private BinaryRevisionLog(PartFindings say) {
    this.say = say;
  }

  static void read(OoxmlPackage from, String part) throws IOException {
    BinaryRevisionLog log = new BinaryRevisionLog(new PartFindings(from.findings(), part));
    try (BinaryRecords records = from.records(part)) {
      while (records.next()) {
        records.fields(() -> log.record(records.type(), records.data()));
        from.meter().checkEntries(log.contents.size(), from.offset(part));
      }
    }
  }

  private void record(int type, BinaryRecord data) {
    switch (type) {
      case CHANGE -> cell = cell(data.skip(BinaryRevisions.REVISION));
      case END_CHANGE -> end();
      case SHEET_NAME ->
          say.text(TextKind.ORPHAN, data.skip(BinaryRevisions.REVISION).text(), "BrtRRRenSheet");
      case NOTE -> note(data.skip(BinaryRevisions.REVISION));
      default -> {
        if (!cell.isEmpty() && isCell(type)) {
          contents.add(content(type, data.skip(8))); // column, style
        }
      }
    }
  }

  private static String cell(BinaryRecord data) {
    int row = data.i32();
    return CellName.of(Math.max(0, row), Math.max(0, data.i32()));
  }

  private static boolean isCell(int type) {
    return (type >= FIRST_OTHER_CELL && type <= LAST_FORMULA) || type == CELL_RICH_TEXT;
  }

  private static String content(int type, BinaryRecord data) {
    return switch (type) {
      case CELL_TEXT, FORMULA_TEXT -> data.text();
      case CELL_RICH_TEXT -> data.richText().text();
      case CELL_RK -> NumberFormat.general(data.rk());
      case CELL_REAL, FORMULA_NUMBER -> NumberFormat.general(data.f64());
      default -> ""; // blank, or an error, which nobody wrote
    };
  }

  private void end() {
    if (contents.size() > 1) {
      say(TextKind.ORPHAN, contents.get(0), "old");
    }
    if (!contents.isEmpty()) {
      say(TextKind.OTHER, contents.get(contents.size() - 1), "new");
    }
    contents.clear();
    cell = "";
  }

  private void say(TextKind kind, String text, String which) {
    say.findings().text(kind, text, Origin.of(say.part() + "/" + cell, "BrtRRChgCell@" + which));
  }

  /**
   * BrtRRNote: row and column, flags (4), GUID, lengths before and of what was added (8), author.
   */
  private void note(BinaryRecord data) {
    String at = cell(data);
    String author = data.skip(4 + 16 + 8).text();
    Origin origin = Origin.of(say.part() + "/" + at, "BrtRRNote");
    say.findings().attribution(AttributionRole.COMMENTER, author, origin);
  }
}
