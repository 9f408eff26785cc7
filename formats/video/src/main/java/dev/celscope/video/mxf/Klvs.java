package dev.celscope.video.mxf;

import dev.celscope.source.ByteSource;
import dev.celscope.source.Cursor;
import dev.celscope.source.MalformedException;
import java.io.IOException;
import java.util.HexFormat;

/** Moves over keys, lengths and values that lie side by side. */
final class Klvs {
  private static final int KEY = 16;

  private final ByteSource source;
  private long position;
  private long count;

  /** Starts at a place of a source. */
  Klvs(ByteSource source, long position) {
    this.source = source;
    this.position = position;
  }

  long position() {
    return position;
  }

  boolean hasNext() {
    return source.size() - position > KEY;
  }

  Klv next() throws IOException {
    long offset = source.offset() + position;
    source.meter().checkEntries(++count, offset);
    Cursor cursor = source.sliceUpTo(position, KEY + 9L).cursor();
    String key = HexFormat.of().formatHex(cursor.bytes(KEY));
    if (!key.startsWith("060e2b34")) {
      throw new MalformedException("No SMPTE label begins here", offset);
    }
    long length = length(cursor);
    ByteSource value = source.sliceUpTo(position + cursor.position(), length);
    position += cursor.position() + value.size();
    return new Klv(key, value, offset, length);
  }

  /** Length in BER form: one byte below 128, else the number of bytes that it takes. */
  private static long length(Cursor cursor) throws IOException {
    int first = cursor.u8();
    if (first < 0x80) {
      return first;
    }
    int bytes = first & 0x7f;
    cursor.verify(bytes <= 8, cursor.position() - 1, "A length has " + bytes + " bytes");
    long length = 0;
    for (int i = 0; i < bytes; i++) {
      length = (length << 8) | cursor.u8();
    }
    cursor.verify(length >= 0, cursor.position(), "A length is past all bounds");
    return length;
  }
}
