package dev.celscope.spreadsheet.ooxml;

import dev.celscope.spreadsheet.sheet.CellName;
import dev.celscope.spreadsheet.sheet.SheetFindings;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** {@code xl/comments1.bin}: MS-XLSB 2.1.7.9. */
final class BinaryComments {
  private static final int AUTHOR = 632;
  private static final int BEGIN_COMMENT = 635;
  private static final int TEXT = 637;

  private final List<String> authors = new ArrayList<>();
  private final SheetFindings sheet;
  private String author = "";
  private String cell = "A1";

  private BinaryComments(SheetFindings sheet) {
    this.sheet = sheet;
  }

  static void read(OoxmlPackage from, String part, SheetFindings sheet) throws IOException {
    BinaryComments comments = new BinaryComments(sheet);
    try (BinaryRecords records = from.records(part)) {
      while (records.next()) {
        records.fields(() -> comments.record(records.type(), records.data()));
        from.meter().checkEntries(comments.authors.size(), from.offset(part));
      }
    }
  }

  private void record(int type, BinaryRecord data) {
    switch (type) {
      case AUTHOR -> authors.add(data.text());
      case BEGIN_COMMENT -> {
        int index = data.i32();
        author = index >= 0 && index < authors.size() ? authors.get(index) : "";
        int row = data.i32();
        int column = data.skip(4).i32();
        cell = CellName.of(Math.max(0, row), Math.max(0, column));
      }
      case TEXT -> sheet.note(cell, author, data.richText().text(), false);
      default -> {}
    }
  }
}
