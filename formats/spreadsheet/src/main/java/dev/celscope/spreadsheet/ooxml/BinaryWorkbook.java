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
  private static final int ABSOLUTE_PATH = 2071;

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
      case FILE_VERSION -> fileVersion(data.skip(16)); // GUID of the VBA project
      case FILE_SHARING ->
          say.who(AttributionRole.LAST_EDITOR, data.skip(4).text(), "BrtFileSharing");
      case ABSOLUTE_PATH -> say.who(AttributionRole.PATH, data.text(), "BrtAbsPath15");
      case NAME -> definedName(data);
      default -> {}
    }
  }

  private void fileVersion(BinaryRecord data) {
    String version =
        data.text() + " lastEdited " + data.text() + " lowestEdited " + data.text() + " rupBuild ";
    say.who(AttributionRole.SOFTWARE, version + data.text(), "BrtFileVersion");
  }

  private void sheet(BinaryRecord data) {
    int state = data.i32();
    data.skip(4); // tab id
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
              TextFragment.of(TextKind.DEFINED_NAME, name, say.origin("BrtName"))
                  .withHidden(hidden));
    }
  }
}
