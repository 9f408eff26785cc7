package dev.celscope.spreadsheet.xls;

import dev.celscope.source.Cursor;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * The properties of a shape: MS-ODRAW 2.2.9 {@code OfficeArtFOPT}. Each is an id u16, whose upper
 * bits tell that its value is the number of a picture or the length of data, and a value u32; the
 * data follow the last property in their order.
 */
final class ShapeProperties {
  static final int PICTURE = 0x0104;
  static final int PICTURE_FILE = 0x0105;
  static final int NAME = 0x0380;
  static final int DESCRIPTION = 0x0381;
  static final int WORD_ART = 0x00c0;

  private static final int PICTURE_FLAGS = 0x0106;
  private static final int COMPLEX = 0x8000;

  private final Map<Integer, String> texts = new HashMap<>();
  private int picture;
  private boolean fileNamed;

  /** Reads so many properties; only those above are kept. */
  void read(Cursor cursor, int count) throws IOException {
    int[] ids = new int[count & 0xfff];
    long[] values = new long[ids.length];
    for (int i = 0; i < ids.length; i++) {
      ids[i] = cursor.u16le();
      values[i] = cursor.u32le();
    }
    for (int i = 0; i < ids.length; i++) {
      int id = ids[i] & 0x3fff;
      if ((ids[i] & COMPLEX) == 0) {
        number(id, (int) values[i]);
      } else if (isText(id)) {
        text(id, cursor.text(values[i], StandardCharsets.UTF_16LE));
      } else {
        cursor.skip(values[i]);
      }
    }
  }

  private void number(int id, int value) {
    switch (id) {
      case PICTURE -> picture = value;
      case PICTURE_FLAGS -> fileNamed = (value & 3) != 0; // 1 a file, 2 an address, 0 a comment
      default -> {}
    }
  }

  private static boolean isText(int id) {
    return id == NAME || id == DESCRIPTION || id == PICTURE_FILE || id == WORD_ART;
  }

  private void text(int id, String text) {
    int end = text.indexOf(0);
    texts.put(id, end < 0 ? text : text.substring(0, end));
  }

  /** The text of a property; empty where the shape has none. */
  String text(int id) {
    return texts.getOrDefault(id, "");
  }

  /** Whether {@link #PICTURE_FILE} is the path or address of a file, and no comment. */
  boolean namesFile() {
    String name = text(PICTURE_FILE);
    // Excel also writes paths of pictures that were copied into the workbook, and no flag.
    return fileNamed || name.contains("\\") || name.contains("/");
  }

  /** The number of the picture that fills the shape, from one; zero where it has none. */
  int picture() {
    return picture;
  }
}
