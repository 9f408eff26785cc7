package dev.celscope.spreadsheet.xls;

import dev.celscope.record.TextKind;
import dev.celscope.spreadsheet.sheet.CellName;
import dev.celscope.spreadsheet.sheet.SheetFindings;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Notes and text boxes. In BIFF8 a note names an object (2.4.179), the object's text follows it
 * (2.4.181 {@code Obj}, 2.4.329 {@code TxO}); before, the text stands in the note itself, in pieces
 * where it is long.
 */
final class BiffNotes {
  private static final int NOTE = 0x001c;
  private static final int OBJECT = 0x005d;
  private static final int TEXT_OBJECT = 0x01b6;
  private static final int CONTINUED_ROW = 0xffff;

  /** Keeps objects of charts apart from those of the sheet, whose ids are below. */
  private static final int OF_CHART = 0x10000;

  private final SheetFindings sheet;
  private final BiffText text;
  private final BiffDrawing drawing;
  private final Map<Integer, String> textByObject = new LinkedHashMap<>();
  private final StringBuilder old = new StringBuilder();
  private String oldCell = "";
  private int object;

  BiffNotes(SheetFindings sheet, BiffText text, BiffDrawing drawing) {
    this.sheet = sheet;
    this.text = text;
    this.drawing = drawing;
  }

  /**
   * Takes a record of the sheet, or of a chart within it, whose objects are counted apart; false
   * where it is none of a note or an object.
   */
  boolean record(int type, BiffData data, boolean within) {
    switch (type) {
      case NOTE -> note(data);
      case OBJECT -> {
        object(data, within);
        drawingGoesOn(data, within);
      }
      case TEXT_OBJECT -> {
        textObject(data);
        drawingGoesOn(data, within);
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  private void note(BiffData data) {
    int row = data.u16();
    int column = data.u16();
    if (!text.isWide()) {
      oldNote(row, column, data);
      return;
    }
    int id = data.skip(2).u16();
    String author = data.remaining() > 2 ? text.text(data) : "";
    String said = textByObject.remove(id);
    sheet.note(CellName.of(row, column), author, said == null ? "" : said, false);
  }

  private void oldNote(int row, int column, BiffData data) {
    data.skip(2); // length of the whole text, or of this piece
    if (row != CONTINUED_ROW) {
      endOldNote();
      oldCell = CellName.of(row, column);
    }
    old.append(text.decode(data.rest()));
  }

  private void endOldNote() {
    if (!oldCell.isEmpty()) {
      sheet.note(oldCell, "", old.toString(), false);
      old.setLength(0);
      oldCell = "";
    }
  }

  /** FtCmo, the first part of an object: ft 0x15, size 0x12, kind u16, id u16. */
  private void object(BiffData data, boolean within) {
    object = 0;
    if (text.isWide() && data.u16() == 0x15) {
      int id = data.skip(4).u16();
      object = within ? OF_CHART + id : id;
      if (!within) {
        drawing.object(id);
      }
    }
  }

  /**
   * The length stands at 10, that of the formatting runs at 12; the characters begin in the first
   * Continue, the runs in the one behind the characters.
   */
  private void textObject(BiffData data) {
    int count = data.skip(10).u16();
    int runs = data.u16();
    if (count > 0 && data.nextSegment()) {
      String said = data.characters(count);
      textByObject.put(object, said);
      data.skip(Math.min(runs, data.remaining()));
    }
  }

  /**
   * Excel writes no second MsoDrawing where the drawing of a sheet is longer than a record: parts
   * that follow an object stand in Continue records behind it. An object that fills its own record
   * goes on in the next one itself.
   */
  private void drawingGoesOn(BiffData data, boolean within) {
    while (!within && text.isWide() && data.nextSegment()) {
      if (BiffDrawing.begins(data.peek(4))) {
        drawing.part(data.rest());
      }
    }
  }

  /** Ends the sheet: texts of objects that no note named are text boxes. */
  void finish() {
    endOldNote();
    for (Map.Entry<Integer, String> box : textByObject.entrySet()) {
      int id = box.getKey();
      sheet.text(TextKind.SHAPE, id < OF_CHART ? drawing.place(id) : "chart", box.getValue());
    }
    textByObject.clear();
  }
}
