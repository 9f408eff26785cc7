package dev.celscope.video.matroska;

import dev.celscope.container.EbmlElement;
import dev.celscope.source.ByteSource;
import dev.celscope.source.Cursor;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * A block (RFC 9559, 10): track number as a variable-size integer, i16 timestamp relative to the
 * cluster, flags, and frames, several of them laced together.
 *
 * @param frames the frames, not unpacked
 */
record Block(long track, int timestamp, List<ByteSource> frames) {
  private static final int LACING = 0x06;
  private static final int XIPH = 0x02;
  private static final int FIXED_SIZE = 0x04;

  static Block read(EbmlElement element) throws IOException {
    Cursor cursor = element.body().cursor();
    long track = vint(cursor);
    int timestamp = cursor.i16be();
    int lacing = cursor.u8() & LACING;
    if (lacing == 0) {
      return new Block(track, timestamp, List.of(cursor.slice(cursor.remaining())));
    }
    return new Block(track, timestamp, laced(cursor, lacing));
  }

  /** The track number alone, to see whether the rest is of interest. */
  static long trackOf(EbmlElement element) throws IOException {
    return vint(element.body().sliceUpTo(0, 8).cursor());
  }

  /** The timestamp alone, relative to the cluster. */
  static int timestampOf(EbmlElement element) throws IOException {
    Cursor cursor = element.body().sliceUpTo(0, 8 + 2).cursor();
    vint(cursor);
    return cursor.i16be();
  }

  private static long vint(Cursor cursor) throws IOException {
    int first = cursor.u8();
    int length = Integer.numberOfLeadingZeros(first) - 23;
    cursor.verify(length <= 8, cursor.position() - 1, "No number begins here");
    long value = first & (0xff >>> length);
    for (int i = 1; i < length; i++) {
      value = (value << 8) | cursor.u8();
    }
    return value;
  }

  private static List<ByteSource> laced(Cursor cursor, int lacing) throws IOException {
    int count = cursor.u8() + 1;
    List<Long> sizes = new ArrayList<>();
    long total = 0;
    for (int i = 0; i < count - 1 && lacing != FIXED_SIZE; i++) {
      long size = lacing == XIPH ? xiph(cursor) : ebml(cursor, i == 0 ? -1 : sizes.get(i - 1));
      sizes.add(size);
      total += size;
    }
    if (lacing == FIXED_SIZE) {
      long size = cursor.remaining() / count;
      for (int i = 0; i < count; i++) {
        sizes.add(size);
      }
    } else {
      sizes.add(cursor.remaining() - total);
    }
    List<ByteSource> frames = new ArrayList<>();
    for (long size : sizes) {
      frames.add(cursor.slice(size));
    }
    return frames;
  }

  private static long xiph(Cursor cursor) throws IOException {
    long size = 0;
    int part;
    do {
      part = cursor.u8();
      size += part;
    } while (part == 0xff);
    return size;
  }

  /** The first size as it is, the others as differences, biased to be unsigned. */
  private static long ebml(Cursor cursor, long previous) throws IOException {
    long at = cursor.position();
    long value = vint(cursor);
    if (previous < 0) {
      return value;
    }
    long bytes = cursor.position() - at;
    return previous + value - ((1L << (7 * bytes - 1)) - 1);
  }
}
