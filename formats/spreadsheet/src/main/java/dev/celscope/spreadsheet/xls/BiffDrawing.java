package dev.celscope.spreadsheet.xls;

import dev.celscope.format.Findings;
import dev.celscope.record.AttributionRole;
import dev.celscope.record.TextKind;
import dev.celscope.source.ByteSource;
import dev.celscope.source.Cursor;
import dev.celscope.source.ReadException;
import dev.celscope.spreadsheet.sheet.CellName;
import dev.celscope.spreadsheet.sheet.SheetFindings;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The shapes of a sheet (MS-ODRAW 2.2.14 {@code OfficeArtSpContainer}). The drawing comes in {@code
 * MsoDrawing} records; behind each part of it that ends in client data stands the {@code Obj}
 * record of that shape, so that the n-th of one belongs to the n-th of the other.
 */
final class BiffDrawing {
  private static final int SHAPE = 0xf004;
  private static final int PROPERTIES = 0xf00b;
  private static final int ANCHOR = 0xf010;
  private static final int CLIENT_DATA = 0xf011;

  private final Findings findings;
  private final SheetFindings sheet;
  private final BlipStore blips;
  private final ByteArrayOutputStream drawing = new ByteArrayOutputStream();
  private final List<Integer> objects = new ArrayList<>();
  private final Map<Integer, String> placesByObject = new HashMap<>();

  private ShapeProperties shape = new ShapeProperties();
  private String cell = "";
  private int withObject;

  BiffDrawing(Findings findings, SheetFindings sheet, BlipStore blips) {
    this.findings = findings;
    this.sheet = sheet;
    this.blips = blips;
  }

  /** Takes the next part of the drawing. */
  void part(byte[] bytes) {
    drawing.writeBytes(bytes);
  }

  /** Takes the id of the next object. */
  void object(int id) {
    objects.add(id);
  }

  /** Where an object stands: its cell and its name; known once the drawing was read. */
  String place(int object) {
    return placesByObject.getOrDefault(object, "object[" + object + "]");
  }

  /** Reads the whole drawing and says its shapes and pictures. */
  void say(ByteSource stream) throws IOException {
    Cursor cursor = stream.decoded(drawing.toByteArray()).cursor();
    try {
      while (cursor.request(8)) {
        stream.meter().step(stream.offset());
        int head = cursor.u16le();
        int type = cursor.u16le();
        long length = cursor.u32le();
        if (type == SHAPE) {
          endShape();
        }
        if ((head & 0xf) != 0xf) {
          long end = cursor.position() + Math.min(length, cursor.remaining());
          record(type, head >> 4, cursor);
          cursor.seek(end);
        }
      }
    } catch (ReadException e) {
      findings.problem(e, sheet.origin("MsoDrawing").path());
    }
    endShape();
  }

  private void record(int type, int instance, Cursor cursor) throws IOException {
    switch (type) {
      case PROPERTIES -> shape.read(cursor, instance);
      case ANCHOR -> {
        int column = cursor.skip(2).u16le(); // flags; then column, offset, row, offset
        cell = CellName.of(cursor.skip(2).u16le(), column);
      }
      case CLIENT_DATA -> {
        if (withObject < objects.size()) {
          placesByObject.put(objects.get(withObject++), place());
        }
      }
      default -> {}
    }
  }

  private String place() {
    String name = shape.text(ShapeProperties.NAME);
    String at = cell.isEmpty() ? "drawing" : cell;
    return name.isBlank() ? at : at + "/" + name;
  }

  private void endShape() throws IOException {
    String place = place();
    sheet.text(TextKind.NAME, place, shape.text(ShapeProperties.NAME));
    sheet.text(TextKind.CAPTION, place, shape.text(ShapeProperties.DESCRIPTION));
    sheet.text(TextKind.SHAPE, place, shape.text(ShapeProperties.WORD_ART));
    String file = shape.text(ShapeProperties.PICTURE_FILE);
    if (shape.namesFile()) {
      findings.attribution(AttributionRole.LINKED_FILE, file, sheet.origin(place));
    } else {
      sheet.text(TextKind.NAME, place, file); // the name of the file without its folder
    }
    if (shape.picture() > 0) {
      blips.say(shape.picture(), sheet.origin(place).path());
    }
    shape = new ShapeProperties();
    cell = "";
  }
}
