package dev.celscope.spreadsheet.xls;

import dev.celscope.format.Findings;
import dev.celscope.record.Moment;
import dev.celscope.record.TextKind;
import dev.celscope.spreadsheet.ooxml.HeaderCodes;
import dev.celscope.spreadsheet.sheet.CellErrors;
import dev.celscope.spreadsheet.sheet.CellName;
import dev.celscope.spreadsheet.sheet.NumberFormat;
import dev.celscope.spreadsheet.sheet.SheetFindings;
import java.io.IOException;
import java.util.BitSet;
import java.util.Optional;

/** A sheet substream: MS-XLS 2.1.7.20.5. Cells begin with row, column and format, u16 each. */
final class BiffSheet {
  private final SheetFindings sheet;
  private final BiffWorkbook workbook;
  private final BiffText text;
  private final BiffNotes notes;
  private final BiffLinks links;
  private final BiffDrawing drawing;
  private final BiffChart chart;
  private final boolean isChart;
  private final BitSet hiddenRows = new BitSet();
  private final BitSet hiddenColumns = new BitSet();
  private int row;
  private int column;
  private NumberFormat format = NumberFormat.GENERAL;
  private boolean stringFollows;

  BiffSheet(
      Findings findings,
      SheetFindings sheet,
      BiffWorkbook workbook,
      BiffText text,
      BiffDrawing drawing,
      boolean isChart) {
    this.sheet = sheet;
    this.workbook = workbook;
    this.text = text;
    this.drawing = drawing;
    this.notes = new BiffNotes(sheet, text, drawing);
    this.links = new BiffLinks(sheet, text);
    this.chart = new BiffChart(sheet, text);
    this.isChart = isChart;
  }

  /** Takes a record of the sheet, or of a chart that lies within it. */
  void record(int type, BiffData data, boolean within) throws IOException {
    if (notes.record(type, data, within)) {
      return;
    }
    if (isChart || within) {
      chart.record(type, data);
    }
    if (!within && (isChart || !cell(type, data)) && !links.record(type, data)) {
      beside(type, data);
    }
  }

  /** Ends the sheet. */
  void finish() throws IOException {
    drawing.say();
    notes.finish();
  }

  /** Says a cell; false where the record is none. */
  private boolean cell(int type, BiffData data) {
    switch (type) {
      case 0x00fd -> { // LabelSst
        place(data);
        shared(data.i32());
      }
      case 0x0204, 0x00d6 -> { // Label, RString
        place(data);
        text(text.text(data));
      }
      case 0x0004 -> {
        placeOld(data);
        text(text.shortText(data));
      }
      case 0x0203 -> {
        place(data);
        number(data.f64());
      }
      case 0x0003 -> {
        placeOld(data);
        number(data.f64());
      }
      case 0x0002 -> {
        placeOld(data);
        number(data.u16());
      }
      case 0x027e -> {
        place(data);
        number(data.rk());
      }
      case 0x00bd -> multiple(data);
      case 0x0205 -> {
        place(data);
        booleanOrError(data.u8(), data.u8() != 0);
      }
      case 0x0005 -> {
        placeOld(data);
        booleanOrError(data.u8(), data.u8() != 0);
      }
      case 0x0006, 0x0206, 0x0406 -> formula(data);
      case 0x0207, 0x0007 -> string(data);
      default -> {
        return false;
      }
    }
    return true;
  }

  private void place(BiffData data) {
    row = data.u16();
    column = data.u16();
    format = workbook.cellFormat(data.u16());
  }

  /** BIFF2: three bytes of attributes in place of the index; its lower six bits are a format. */
  private void placeOld(BiffData data) {
    row = data.u16();
    column = data.u16();
    format = workbook.cellFormat(data.u8() & 0x3f);
    data.skip(2);
  }

  private boolean isHidden() {
    return hiddenRows.get(row) || hiddenColumns.get(column);
  }

  private void text(String shown) {
    say(shown, isHidden() || format.hidesText());
  }

  private void say(String shown, boolean hidden) {
    if (!shown.isEmpty() && sheet.countsCell()) {
      sheet.cell(row, column, shown, hidden);
    }
  }

  private void shared(int index) {
    String string = workbook.sharedString(index);
    if (string != null) {
      text(string);
    }
  }

  private void number(double value) {
    if (!sheet.countsCell()) {
      return;
    }
    Optional<Moment> moment = format.moment(value, workbook.from1904());
    if (moment.isPresent()) {
      sheet.date(row, column, moment.get(), NumberFormat.general(value), isHidden());
    } else {
      String shown = format.show(value, workbook.from1904());
      sheet.cell(row, column, shown, isHidden() || format.hides(value));
    }
  }

  private void booleanOrError(int value, boolean isError) {
    say(isError ? CellErrors.text(value) : value != 0 ? "TRUE" : "FALSE", isHidden());
  }

  /** MulRk: row, first column, pairs of format and number, last column. */
  private void multiple(BiffData data) {
    row = data.u16();
    column = data.u16();
    while (data.remaining() >= 8) {
      format = workbook.cellFormat(data.u16());
      number(data.rk());
      column++;
    }
  }

  /** The cached value: a double, or where its last two bytes are FF FF a kind and a value. */
  private void formula(BiffData data) {
    if (text.version() == 2) {
      placeOld(data);
    } else {
      place(data);
    }
    int low = data.i32();
    int high = data.i32();
    stringFollows = false;
    if (high >>> 16 != 0xffff) {
      number(Double.longBitsToDouble((low & 0xffffffffL) | (long) high << 32));
      return;
    }
    switch (low & 0xff) {
      case 0 -> stringFollows = true;
      case 1 -> booleanOrError(low >> 16 & 0xff, false);
      case 2 -> booleanOrError(low >> 16 & 0xff, true);
      default -> {} // an empty string
    }
  }

  private void string(BiffData data) {
    if (stringFollows) {
      stringFollows = false;
      text(text.version() == 2 ? text.shortText(data) : text.text(data));
    }
  }

  private void beside(int type, BiffData data) throws IOException {
    switch (type) {
      case 0x0208, 0x0008 -> { // Row: hidden by bit 5 of the flags at 12
        int index = data.u16();
        if (type == 0x0208 && (data.skip(10).u16() & 0x20) != 0) {
          hiddenRows.set(index);
        }
      }
      case 0x007d -> columns(data);
      case 0x00e5 -> merged(data);
      case 0x0014 -> header("oddHeader", data);
      case 0x0015 -> header("oddFooter", data);
      case 0x01be -> validation(data);
      case 0x004d -> workbook.printer(data);
      case 0x00ec -> drawing.part(data.rest());
      case 0x007f -> drawing.image("picture", data);
      case 0x00e9 -> drawing.image("background", data);
      default -> workbook.shared(type, data);
    }
  }

  private void columns(BiffData data) {
    int first = data.u16();
    int last = Math.min(data.u16(), 1 << 14);
    if (last >= first && (data.skip(4).u16() & 1) != 0) {
      hiddenColumns.set(first, last + 1);
    }
  }

  private void merged(BiffData data) {
    int count = data.u16();
    for (int i = 0; i < count; i++) {
      int firstRow = data.u16();
      int lastRow = data.u16();
      int firstColumn = data.u16();
      int lastColumn = data.u16();
      sheet.merged(CellName.of(firstRow, firstColumn) + ":" + CellName.of(lastRow, lastColumn));
    }
  }

  private void header(String place, BiffData data) {
    if (data.remaining() > 1) {
      String header = text.isWide() ? text.text(data) : text.shortText(data);
      sheet.text(TextKind.HEADER, place, HeaderCodes.plain(header));
    }
  }

  /** Dv: flags, then titles and texts of prompt and error; a single zero stands for none. */
  private void validation(BiffData data) {
    data.skip(4);
    for (int i = 0; i < 4; i++) {
      String said = text.text(data);
      sheet.text(TextKind.INSTRUCTION, "dataValidation", said.equals("\0") ? null : said);
    }
  }
}
