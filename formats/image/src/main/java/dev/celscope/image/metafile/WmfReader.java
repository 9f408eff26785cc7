package dev.celscope.image.metafile;

import dev.celscope.format.Findings;
import dev.celscope.format.FormatReader;
import dev.celscope.record.ImageInfo;
import dev.celscope.source.ByteSource;
import dev.celscope.source.Cursor;
import dev.celscope.source.ReadException;
import java.io.IOException;
import java.util.Set;

/**
 * Reads metafiles of Windows (MS-WMF): before the header of files that can be placed in documents
 * stands another (2.3.2.3) with their bounds. Records are a size u32 in words, which counts itself,
 * a function u16, and its parameters.
 *
 * <pre>
 *    0  u16 1 memory, 2 disk     2  u16  9 words of header     4  u16  version 0100 or 0300
 *    6  u32 size, u16 objects, u32 longest record, u16
 * </pre>
 */
public final class WmfReader implements FormatReader {
  private static final int PLACEABLE = 0x9ac6cdd7;
  private static final int PLACEABLE_HEADER = 22;
  private static final int HEADER = 18;
  private static final int SHORTEST_RECORD = 6;

  private static final int END_OF_FILE = 0;
  private static final int CREATE_FONT = 0x02fb;
  private static final int TEXT_OUT = 0x0521;
  private static final int ESCAPE = 0x0626;
  private static final int EXTENDED_TEXT_OUT = 0x0a32;

  /** The escape of programs' comments. */
  private static final int COMMENT = 15;

  private static final int FACE = 18;
  private static final int FACE_BYTES = 32;
  private static final int GLYPHS = 0x10;
  private static final int WITH_RECTANGLE = 6;

  /** For {@link java.util.ServiceLoader}. */
  public WmfReader() {}

  @Override
  public Set<String> mediaTypes() {
    return Set.of("image/x-ms-wmf");
  }

  @Override
  public String reads() {
    return "texts, fonts, comments of programs";
  }

  @Override
  public void read(ByteSource source, Findings findings) throws IOException {
    findings.media(ImageInfo.builder().frames(1).build());
    Cursor cursor = source.cursor();
    if (cursor.i32le() != PLACEABLE) {
      cursor.seek(0);
    } else {
      cursor.seek(PLACEABLE_HEADER);
    }
    long start = cursor.position();
    int words = cursor.skip(2).u16le();
    cursor.verify(2 * words == HEADER, start + 2, "The header of WMF has " + words + " words");
    cursor.seek(start + HEADER);
    DrawnTexts texts = new DrawnTexts(findings);
    try {
      walk(cursor, texts);
    } finally {
      texts.end();
    }
  }

  private static void walk(Cursor cursor, DrawnTexts texts) throws IOException {
    for (int count = 0; cursor.request(SHORTEST_RECORD); count++) {
      cursor.source().meter().checkEntries(count, cursor.offset());
      long size = 2 * cursor.u32le();
      int function = cursor.u16le();
      if (function == END_OF_FILE) {
        return;
      }
      cursor.verify(
          size >= SHORTEST_RECORD, cursor.position() - 6, "Record " + function + " has no size");
      ByteSource parameters = cursor.slice(size - SHORTEST_RECORD);
      try {
        record(function, parameters.cursor(), texts);
      } catch (ReadException e) {
        texts.problem(e, "record[" + count + "]");
      }
    }
  }

  private static void record(int function, Cursor cursor, DrawnTexts texts) throws IOException {
    switch (function) {
      case TEXT_OUT -> {
        byte[] text = cursor.bytes(cursor.u16le());
        texts.drawn(text, new DrawnTexts.Place("META_TEXTOUT", cursor.offset(), 0, 0, 0, 0));
      }
      case EXTENDED_TEXT_OUT -> extendedText(cursor, texts);
      case CREATE_FONT -> {
        long length = Math.min(FACE_BYTES, cursor.seek(FACE).remaining());
        texts.font(cursor.bytes(length), cursor.offset());
      }
      case ESCAPE -> {
        if (cursor.u16le() == COMMENT) {
          byte[] data = cursor.bytes(Math.min(cursor.u16le(), cursor.remaining()));
          texts.comment(data, "META_ESCAPE", cursor.offset());
        }
      }
      default -> {}
    }
  }

  /** 2×i16 y and x, u16 characters, u16 options, a rectangle or none, text, advances or none. */
  private static void extendedText(Cursor cursor, DrawnTexts texts) throws IOException {
    int y = cursor.i16le();
    int x = cursor.i16le();
    int length = cursor.u16le();
    int options = cursor.u16le();
    if ((options & GLYPHS) != 0) {
      return;
    }
    cursor.skip((options & WITH_RECTANGLE) != 0 ? 8 : 0);
    long offset = cursor.offset();
    byte[] text = cursor.bytes(length);
    cursor.skip(Math.min(length & 1, cursor.remaining()));
    long width = 0;
    for (int i = 0; i < length && cursor.request(2); i++) {
      width += cursor.i16le();
    }
    texts.drawn(text, new DrawnTexts.Place("META_EXTTEXTOUT", offset, x, y, width, length));
  }
}
