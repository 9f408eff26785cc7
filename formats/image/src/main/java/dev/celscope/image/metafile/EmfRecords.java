package dev.celscope.image.metafile;

import dev.celscope.format.Findings;
import dev.celscope.source.ByteSource;
import dev.celscope.source.Cursor;
import dev.celscope.source.ReadException;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** The records of an enhanced metafile, those that draw text and those of programs (MS-EMF 2.3). */
final class EmfRecords {
  private static final int END_OF_FILE = 14;
  private static final int COMMENT = 70;
  private static final int CREATE_FONT = 82;
  private static final int EXTENDED_TEXT_A = 83;
  private static final int EXTENDED_TEXT_W = 84;
  private static final int POLY_TEXT_A = 96;
  private static final int POLY_TEXT_W = 97;
  private static final int SMALL_TEXT = 108;

  /**
   * Options of texts: the characters are numbers of glyphs, advances in pairs; no rectangle, one
   * byte each.
   */
  private static final int GLYPHS = 0x10;

  private static final int IN_PAIRS = 0x2000;
  private static final int NO_RECTANGLE = 0x100;
  private static final int SMALL_CHARACTERS = 0x200;

  private static final int FIRST_TEXT = 36;
  private static final int TEXT_SIZE = 40;
  private static final int FACE = 40;
  private static final int FACE_BYTES = 64;

  private final ByteSource source;
  private final DrawnTexts texts;
  private final EmfComment comments;

  EmfRecords(ByteSource source, Findings findings) {
    this.source = source;
    this.texts = new DrawnTexts(findings);
    this.comments = new EmfComment(texts);
  }

  void read() throws IOException {
    try {
      walk();
    } finally {
      texts.end();
    }
  }

  private void walk() throws IOException {
    Cursor cursor = source.cursor();
    for (int count = 0; cursor.remaining() > 0; count++) {
      source.meter().checkEntries(count, cursor.offset());
      int type = cursor.i32le();
      long size = cursor.u32le();
      cursor.verify(size >= 8, cursor.position() - 4, "Record " + type + " has no size");
      if (type == END_OF_FILE) {
        return;
      }
      ByteSource record = source.slice(cursor.position() - 8, size);
      cursor.skip(size - 8);
      try {
        record(type, record);
      } catch (ReadException e) {
        texts.problem(e, "record[" + count + "]");
      }
    }
  }

  private void record(int type, ByteSource record) throws IOException {
    switch (type) {
      case EXTENDED_TEXT_A -> text(record, FIRST_TEXT, false, "EMR_EXTTEXTOUTA");
      case EXTENDED_TEXT_W -> text(record, FIRST_TEXT, true, "EMR_EXTTEXTOUTW");
      case POLY_TEXT_A -> texts(record, false, "EMR_POLYTEXTOUTA");
      case POLY_TEXT_W -> texts(record, true, "EMR_POLYTEXTOUTW");
      case SMALL_TEXT -> smallText(record);
      case CREATE_FONT ->
          texts.font(utf16(record.cursor().seek(FACE), FACE_BYTES), record.offset());
      case COMMENT -> comments.read(record.cursor().seek(8));
      default -> {}
    }
  }

  /**
   * EmrText (2.2.5): 2×i32 place, u32 characters, u32 their position, u32 options, rectangle, u32
   * position of the advance of each, in pairs where lines go up or down.
   */
  private void text(ByteSource record, long at, boolean wide, String name) throws IOException {
    Cursor cursor = record.cursor().seek(at);
    int x = cursor.i32le();
    int y = cursor.i32le();
    long characters = cursor.u32le();
    long position = cursor.u32le();
    int options = cursor.i32le();
    long advances = cursor.skip(16).u32le();
    if ((options & GLYPHS) != 0 || characters == 0) {
      return;
    }
    byte[] text = cursor.seek(position).bytes(wide ? 2 * characters : characters);
    long width = (options & IN_PAIRS) != 0 ? 0 : advance(record, advances, characters);
    var place =
        new DrawnTexts.Place(name, record.offset() + position, x, y, width, (int) characters);
    if (wide) {
      texts.drawn(new String(text, StandardCharsets.UTF_16LE), place);
    } else {
      texts.drawn(text, place);
    }
  }

  private static long advance(ByteSource record, long position, long count) throws IOException {
    long width = 0;
    if (position > 0 && position + 4 * count <= record.size()) {
      Cursor cursor = record.cursor().seek(position);
      for (long i = 0; i < count; i++) {
        width += cursor.i32le();
      }
    }
    return width;
  }

  private void texts(ByteSource record, boolean wide, String name) throws IOException {
    long count = record.cursor().seek(FIRST_TEXT).u32le();
    for (long i = 0, at = FIRST_TEXT + 4; i < count; i++, at += TEXT_SIZE) {
      text(record, at, wide, name);
    }
  }

  /** 2×i32 place, u32 characters, u32 options, u32 mode, 2×f32 scale, rectangle, characters. */
  private void smallText(ByteSource record) throws IOException {
    Cursor cursor = record.cursor().seek(12);
    long characters = cursor.skip(4).u32le();
    int options = cursor.i32le();
    if ((options & GLYPHS) != 0) {
      return;
    }
    cursor.skip((options & NO_RECTANGLE) != 0 ? 12 : 28);
    boolean small = (options & SMALL_CHARACTERS) != 0; // the lower bytes of UTF-16
    Charset charset = small ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_16LE;
    String text = cursor.text(small ? characters : 2 * characters, charset);
    texts.string(text, "EMR_SMALLTEXTOUT", record.offset());
  }

  private static String utf16(Cursor cursor, long bytes) throws IOException {
    return cursor.text(Math.min(bytes, cursor.remaining()), StandardCharsets.UTF_16LE);
  }
}
