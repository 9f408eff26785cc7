package dev.celscope.video.mxf;

import dev.celscope.source.Cursor;
import java.io.IOException;

/**
 * A partition pack (SMPTE ST 377-1, 7.1): version (two u16), KAG size (u32), this, previous and
 * footer partition (u64), header and index byte counts (u64).
 *
 * @param footer place of the footer partition; 0 where it is not known
 * @param headerBytes bytes of header metadata that follow
 */
record Partition(long footer, long headerBytes) {

  static Partition read(Klv pack) throws IOException {
    Cursor cursor = pack.value().cursor();
    cursor.skip(2 + 2 + 4 + 8 + 8);
    long footer = cursor.i64be();
    return new Partition(Math.max(0, footer), Math.max(0, cursor.i64be()));
  }
}
