package dev.celscope.container;

import dev.celscope.source.ByteSource;
import dev.celscope.source.Cursor;
import java.io.IOException;
import java.util.Optional;

/**
 * The end of central directory record, with what the ZIP64 one adds (APPNOTE 4.3.14 to 4.3.16).
 *
 * @param directory position of the first central directory header
 * @param entries number of entries, as declared
 * @param base bytes that stand before the archive, which its offsets do not count
 * @param comment position of the archive comment
 * @param commentLength its length, as far as it is there
 */
record ZipEndRecord(long directory, long entries, long base, long comment, int commentLength) {
  private static final int SIGNATURE = 0x06054b50;
  private static final int LOCATOR_SIGNATURE = 0x07064b50;
  private static final int SIGNATURE_64 = 0x06064b50;
  private static final int SIZE = 22;
  private static final int LOCATOR_SIZE = 20;
  private static final int MOST_COMMENT = 0xffff;

  /** Finds the record from the end of the source backwards. */
  static Optional<ZipEndRecord> find(ByteSource source) throws IOException {
    if (source.size() < SIZE) {
      return Optional.empty();
    }
    // Nearly every archive has no comment: its record is the last 22 bytes.
    byte[] last = source.bytes(source.size() - SIZE, SIZE);
    if (isRecord(last, 0) && last[20] == 0 && last[21] == 0) {
      return Optional.of(read(source, source.size() - SIZE));
    }
    int length = (int) Math.min(source.size(), SIZE + MOST_COMMENT);
    byte[] tail = source.bytes(source.size() - length, length);
    for (int at = length - SIZE; at >= 0; at--) {
      if (isRecord(tail, at)) {
        return Optional.of(read(source, source.size() - length + at));
      }
    }
    return Optional.empty();
  }

  private static boolean isRecord(byte[] bytes, int at) {
    return bytes[at] == 'P' && bytes[at + 1] == 'K' && bytes[at + 2] == 5 && bytes[at + 3] == 6;
  }

  private static ZipEndRecord read(ByteSource source, long at) throws IOException {
    Cursor cursor = source.cursor().seek(at);
    cursor.verify(cursor.i32le() == SIGNATURE, at, "No end of central directory stands here");
    cursor.skip(6); // disk number (2) + disk of the directory (2) + entries on this disk (2)
    long entries = cursor.u16le();
    long size = cursor.u32le();
    long declared = cursor.u32le();
    int commentLength = (int) Math.min(cursor.u16le(), cursor.remaining());
    long end = at;
    Optional<Cursor> wide = zip64(source, at);
    if (wide.isPresent()) {
      end = wide.get().position() - 4;
      wide.get().skip(28); // record size (8) + versions (4) + disks (8) + entries on disk (8)
      entries = wide.get().i64le();
      size = wide.get().i64le();
      declared = wide.get().i64le();
    }
    long directory = directory(source, end, size, declared);
    long base = size >= 0 && directory == end - size ? directory - declared : 0;
    return new ZipEndRecord(directory, entries, base, at + SIZE, commentLength);
  }

  /**
   * The directory ends where its end record begins; only where no header stands there, the offset
   * that the record states is taken.
   */
  private static long directory(ByteSource source, long end, long size, long declared)
      throws IOException {
    if (size >= 0 && size <= end && startsDirectory(source, end - size, end)) {
      return end - size;
    }
    return Math.max(0, Math.min(declared, source.size()));
  }

  private static boolean startsDirectory(ByteSource source, long at, long end) throws IOException {
    // An archive of no entries has its end record where the directory would be.
    return at == end
        || (at + 4 <= source.size()
            && source.cursor().seek(at).i32le() == ZipHeader.CENTRAL_SIGNATURE);
  }

  /** The ZIP64 record, behind its signature, where a locator stands right before {@code at}. */
  private static Optional<Cursor> zip64(ByteSource source, long at) throws IOException {
    if (at < LOCATOR_SIZE) {
      return Optional.empty();
    }
    Cursor locator = source.cursor().seek(at - LOCATOR_SIZE);
    if (locator.i32le() != LOCATOR_SIGNATURE) {
      return Optional.empty();
    }
    locator.skip(4); // disk of the record
    long declared = locator.i64le();
    // 56 bytes when written without extensions: found even where the offset counts from elsewhere.
    for (long place : new long[] {declared, at - LOCATOR_SIZE - 56}) {
      if (place >= 0 && place <= at - LOCATOR_SIZE - 56) {
        Cursor record = source.cursor().seek(place);
        if (record.i32le() == SIGNATURE_64) {
          return Optional.of(record);
        }
      }
    }
    return Optional.empty();
  }
}
