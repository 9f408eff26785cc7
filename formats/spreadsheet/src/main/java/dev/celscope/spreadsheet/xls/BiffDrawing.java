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
  private static final int FIRST_RECORD = 0xf000;
  private static final int LAST_RECORD = 0xf1ff;
  private static final int METAFILE = 2;
  private static final int BITMAP = 9;

  private final Findings findings;
  private final SheetFindings sheet;
  private final BlipStore blips;
  private final ByteSource stream;
  private final ByteArrayOutputStream drawing = new ByteArrayOutputStream();
  private final List<Integer> objects = new ArrayList<>();
  private final Map<Integer, String> placesByObject = new HashMap<>();

  private ShapeProperties shape = new ShapeProperties();
  private String cell = "";
  private int withObject;

  /** The stream counts what the reading costs. */
  BiffDrawing(Findings findings, SheetFindings sheet, BlipStore blips, ByteSource stream) {
    this.findings = findings;
    this.sheet = sheet;
    this.blips = blips;
    this.stream = stream;
  }

  /** Whether bytes are the head of a record of a drawing: version u16, type u16. */
  static boolean begins(byte[] head) {
    int type = head.length < 4 ? 0 : (head[2] & 0xff) | (head[3] & 0xff) << 8;
    return type >= FIRST_RECORD && type <= LAST_RECORD;
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

  /**
   * ImData and BkHim (2.4.137, 2.4.19): format u16, environment u16, size u32, then a bitmap
   * without its file header, or a metafile behind 8 bytes of its size.
   */
  void image(String place, BiffData data) throws IOException {
    int format = data.u16();
    int size = data.skip(2).i32();
    ByteSource content = stream.decoded(data.bytes(Math.min(size, data.remaining())));
    String path = sheet.origin(place).path();
    if (format == BITMAP) {
      blips.add(Blip.stored("bmp", content), path);
    } else if (format == METAFILE) {
      blips.add(Blip.stored("wmf", content.sliceUpTo(8, content.size())), path);
    }
  }

  /** Reads the whole drawing and says its shapes and pictures. */
  void say() throws IOException {
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
