package dev.celscope.image.metafile;

import dev.celscope.source.Cursor;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * What programs put between the records of an enhanced metafile: EMF+ (MS-EMFPLUS), public comments
 * of GDI (MS-EMF 2.3.3.4), and words of their own.
 */
final class EmfComment {
  private static final int EMF_PLUS = 0x2b464d45; // EMF+
  private static final int PUBLIC = 0x43494447; // GDIC
  private static final int BEGIN_GROUP = 2;
  private static final int RECORD_HEAD = 12;
  private static final int OBJECT = 0x4008;
  private static final int FONT = 6;
  private static final int DRAW_STRING = 0x401c;

  private final DrawnTexts texts;

  EmfComment(DrawnTexts texts) {
    this.texts = texts;
  }

  /** u32 size, then as a rule four characters that tell whose it is. */
  void read(Cursor cursor) throws IOException {
    Cursor data = cursor.slice(Math.min(cursor.u32le(), cursor.remaining())).cursor();
    int owner = data.request(4) ? data.i32le() : 0;
    switch (owner) {
      case EMF_PLUS -> plus(data);
      case PUBLIC -> {
        if (data.i32le() == BEGIN_GROUP) {
          group(data);
        }
      }
      default -> texts.comment(data.source().allBytes(), "EMR_COMMENT", data.source().offset());
    }
  }

  /** Rectangle, u32 characters of a description. */
  private void group(Cursor data) throws IOException {
    long characters = data.skip(16).u32le();
    String name = data.text(Math.min(2 * characters, data.remaining()), StandardCharsets.UTF_16LE);
    texts.name(name, "EMR_COMMENT_BEGINGROUP", data.source().offset());
  }

  /** Records: u16 type, u16 flags, u32 size, u32 size of the data. */
  private void plus(Cursor data) throws IOException {
    while (data.request(RECORD_HEAD)) {
      data.source().meter().step(data.offset());
      long start = data.position();
      int type = data.u16le();
      int flags = data.u16le();
      long size = data.u32le();
      data.skip(4);
      data.verify(size >= RECORD_HEAD, start + 4, "A record of EMF+ has no size");
      if (type == DRAW_STRING) {
        // Brush, format (4 each), characters (4), rectangle (16).
        long characters = data.skip(8).u32le();
        texts.string(utf16(data.skip(16), characters), "EmfPlusDrawString", data.offset());
      } else if (type == OBJECT && (flags >> 8 & 0x7f) == FONT) {
        // Version, size, unit, style, reserved: 4 each.
        long characters = data.skip(20).u32le();
        texts.font(utf16(data, characters), data.offset());
      }
      data.seek(Math.min(start + size, data.source().size()));
    }
  }

  private static String utf16(Cursor data, long characters) throws IOException {
    return data.text(2 * characters, StandardCharsets.UTF_16LE);
  }
}
