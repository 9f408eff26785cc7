package dev.celscope.spreadsheet.ooxml;

import dev.celscope.record.AttributionRole;
import dev.celscope.record.Sheet;
import dev.celscope.record.TextFragment;
import dev.celscope.record.TextKind;
import java.io.IOException;
import java.util.List;

/** {@code xl/workbook.bin}: MS-XLSB 2.1.7.62. */
final class BinaryWorkbook {
  private static final int NAME = 39;
  private static final int FILE_VERSION = 128;
  private static final int WORKBOOK_PROPERTIES = 153;
  private static final int SHEET = 156;
  private static final int FILE_SHARING = 548;
  private static final int USER_VIEW = 397;
  private static final int ABSOLUTE_PATH = 2071;
  private static final int REVISION = 3073;
  private static final int CONSTANT_TEXT = 0x17;

  private final OoxmlPackage from;
  private final String part;
  private final PartFindings say;
  private final List<WorkbookPart.Listed> sheets;
  private boolean from1904;

  BinaryWorkbook(OoxmlPackage from, String part, List<WorkbookPart.Listed> sheets) {
    this.from = from;
    this.part = part;
    this.say = new PartFindings(from.findings(), part);
    this.sheets = sheets;
  }

  boolean from1904() {
    return from1904;
  }

  void read() throws IOException {
    try (BinaryRecords records = from.records(part)) {
      while (records.next()) {
        records.fields(() -> record(records.type(), records.data()));
        from.meter().checkEntries(sheets.size(), from.offset(part));
      }
    }
  }

  private void record(int type, BinaryRecord data) {
    switch (type) {
      case SHEET -> sheet(data);
      case WORKBOOK_PROPERTIES -> from1904 = (data.i32() & 1) != 0;
      case FILE_VERSION -> fileVersion(data);
      case FILE_SHARING ->
          say.who(AttributionRole.LAST_EDITOR, data.skip(4).text(), "BrtFileSharing");
      case ABSOLUTE_PATH -> say.who(AttributionRole.PATH, data.text(), "BrtAbsPath15");
      case REVISION -> say.who(AttributionRole.DOCUMENT_ID, data.skip(8).text(), "BrtRevisionPtr");
      // Tab, edges, splitter, active sheet, GUID, flags: 46 bytes before the name of the view.
      case USER_VIEW -> say.text(TextKind.NAME, data.skip(46).text(), "BrtUserBookView");
      case NAME -> definedName(data);
      default -> {}
    }
  }

  /** BrtFileVersion: GUID of the VBA project, then texts, which the first releases left out. */
  private void fileVersion(BinaryRecord data) {
    String project = data.guid();
    StringBuilder version = new StringBuilder();
    for (String name : List.of("", " lastEdited ", " lowestEdited ", " rupBuild ")) {
      String value = data.hasMore() ? data.text() : "";
      version.append(value.isEmpty() ? "" : name + value);
    }
    if (!version.isEmpty()) {
      say.who(AttributionRole.INSTANCE_ID, project, "BrtFileVersion");
      say.who(AttributionRole.SOFTWARE, version.toString(), "BrtFileVersion");
    }
  }

  private void sheet(BinaryRecord data) {
    int state = data.i32();
    if (data.i32() == 0) {
      data.skip(4); // the id of a sheet is never 0: the first releases had a wider state before it
    }
    String relationship = data.text();
    Sheet.State[] states = Sheet.State.values();
    sheets.add(
        new WorkbookPart.Listed(
            data.text(),
            state >= 0 && state < states.length ? states[state] : Sheet.State.VISIBLE,
            relationship));
  }

  private void definedName(BinaryRecord data) {
    boolean hidden = (data.i32() & 1) != 0;
    String name = data.skip(5).text(); // shortcut key (1), sheet (4)
    if (!name.isBlank()) {
      say.findings()
          .text(
              TextFragment.of(TextKind.DEFINED_NAME, name, say.origin("definedName@" + name))
                  .withHidden(hidden));
    }
    if (!data.hasMore()) {
      return;
    }
    constant(new BinaryRecord(data.counted()), name);
    data.counted(); // what the formula needs beside its tokens
    if (data.hasMore()) {
      say.text(TextKind.NOTE, data.text(), "definedName@comment");
    }
  }

  /** A formula that is one text: PtgStr (2.5.97.85), count u16, UTF-16. */
  private void constant(BinaryRecord formula, String name) {
    if (formula.hasMore() && formula.u8() == CONSTANT_TEXT) {
      String text = formula.characters(formula.u16());
      if (!formula.hasMore()) {
        say.text(TextKind.OTHER, '"' + text + '"', "definedName@" + name);
      }
    }
  }
}
