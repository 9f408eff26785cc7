package dev.celscope.spreadsheet.ooxml;

import dev.celscope.record.Moment;
import dev.celscope.record.TextKind;
import dev.celscope.spreadsheet.sheet.CellErrors;
import dev.celscope.spreadsheet.sheet.CellName;
import dev.celscope.spreadsheet.sheet.NumberFormat;
import dev.celscope.spreadsheet.sheet.SheetFindings;
import java.io.IOException;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * {@code xl/worksheets/sheet1.bin}: MS-XLSB 2.1.7.62. Cell records begin with column u32, style
 * u24, flags u8; their short forms follow the cell before and begin with the style.
 */
final class BinarySheet {
  private static final int MOST_COLUMNS = 1 << 14;

  private final WorkbookPart.Shared shared;
  private final String part;
  private final SheetFindings sheet;
  private final List<Relationship> relationships;
  private final BitSet hiddenColumns = new BitSet();
  private int row;
  private int column = -1;
  private int style;
  private boolean rowHidden;

  BinarySheet(
      WorkbookPart.Shared shared,
      String part,
      SheetFindings sheet,
      List<Relationship> relationships) {
    this.shared = shared;
    this.part = part;
    this.sheet = sheet;
    this.relationships = relationships;
  }

  void read() throws IOException {
    try (BinaryRecords records = shared.from().records(part)) {
      while (records.next()) {
        records.fields(() -> record(records.type(), records.data()));
      }
    }
  }

  private void record(int type, BinaryRecord data) {
    switch (type) {
      case 0 -> row(data); // BrtRowHdr
      case 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 62 -> {
        column = Math.max(0, Math.min(data.i32(), MOST_COLUMNS));
        cell(type, data);
      }
      case 12, 13, 14, 15, 16, 17, 18 -> { // BrtShortBlank …: as 1 to 7, without a column
        column++;
        cell(type - 11, data);
      }
      case 60 -> columns(data); // BrtColInfo
      case 64 -> validation(data); // BrtDVal
      case 176 -> merged(data); // BrtMergeCell
      case 479 -> headers(data); // BrtBeginHeaderFooter
      case 494 -> hyperlink(data); // BrtHLink
      default -> {}
    }
  }

  private void row(BinaryRecord data) {
    row = Math.max(0, data.i32());
    column = -1;
    rowHidden = (data.skip(7).u8() & 0x10) != 0; // style (4), height (2), flags (1)
  }

  private void columns(BinaryRecord data) {
    int first = data.i32();
    int last = data.i32();
    boolean hidden = (data.skip(8).u8() & 1) != 0; // width (4), style (4)
    if (hidden && first >= 0 && last >= first) {
      hiddenColumns.set(Math.min(first, MOST_COLUMNS), Math.min(last, MOST_COLUMNS) + 1);
    }
  }

  private void cell(int type, BinaryRecord data) {
    style = data.i32() & 0xffffff;
    if (type == 1 || !sheet.countsCell()) {
      return;
    }
    boolean hidden = rowHidden || hiddenColumns.get(column);
    switch (type) {
      case 2 -> number(data.rk(), hidden);
      case 3, 11 -> say(CellErrors.text(data.u8()), hidden);
      case 4, 10 -> say(data.u8() != 0 ? "TRUE" : "FALSE", hidden);
      case 5, 9 -> number(data.f64(), hidden);
      case 6, 8 -> say(data.text(), hidden || hidesText());
      case 7 -> shared(data.i32(), hidden);
      default -> rich(data.richText(), hidden);
    }
  }

  private void rich(RichText text, boolean hidden) {
    say(text.text(), hidden || hidesText());
    phonetic(text.phonetic());
  }

  private void shared(int index, boolean hidden) {
    String text = shared.strings().use(index);
    if (text != null) {
      say(text, hidden || hidesText());
      String phonetic = shared.strings().phonetic(index);
      phonetic(phonetic == null ? "" : phonetic);
    }
  }

  private boolean hidesText() {
    return shared.styles().format(style).hidesText();
  }

  private void phonetic(String reading) {
    sheet.text(TextKind.OTHER, CellName.of(row, column) + "/rPh", reading);
  }

  private void number(double value, boolean hidden) {
    NumberFormat format = shared.styles().format(style);
    Optional<Moment> moment = format.moment(value, shared.from1904());
    if (moment.isPresent()) {
      sheet.date(row, column, moment.get(), NumberFormat.general(value), hidden);
    } else {
      say(format.show(value, shared.from1904()), hidden || format.hides(value));
    }
  }

  private void say(String text, boolean hidden) {
    sheet.cell(row, column, text, hidden);
  }

  private void merged(BinaryRecord data) {
    int firstRow = data.i32();
    int lastRow = data.i32();
    int firstColumn = data.i32();
    int lastColumn = data.i32();
    if (firstRow >= 0 && lastRow >= firstRow && firstColumn >= 0 && lastColumn >= firstColumn) {
      sheet.merged(CellName.of(firstRow, firstColumn) + ":" + CellName.of(lastRow, lastColumn));
    }
  }

  private void validation(BinaryRecord data) {
    int count = data.skip(4).i32();
    if (count < 1) {
      return;
    }
    String cell = CellName.of(Math.max(0, data.i32()), Math.max(0, data.skip(4).i32()));
    data.skip(4).skip((int) Math.min(16L * (count - 1), Integer.MAX_VALUE));
    for (int i = 0; i < 4; i++) { // title and text of the error, then of the prompt
      sheet.text(TextKind.INSTRUCTION, cell, data.text());
    }
  }

  private void headers(BinaryRecord data) {
    data.skip(2);
    for (String place : HeaderCodes.PLACES) {
      sheet.text(TextKind.HEADER, place, HeaderCodes.plain(data.text()));
    }
  }

  private void hyperlink(BinaryRecord data) {
    int first = Math.max(0, data.i32());
    String cell = CellName.of(first, Math.max(0, data.skip(4).i32()));
    String id = data.skip(4).text();
    String location = data.text();
    sheet.text(TextKind.OTHER, cell, data.text());
    sheet.link(cell, OoxmlPackage.linked(relationships, id, location));
  }
}
