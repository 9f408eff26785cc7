package dev.celscope.video.mp4;

import dev.celscope.container.Box;
import dev.celscope.source.Cursor;
import java.io.IOException;

/**
 * The beginning that {@code mvhd}, {@code mdhd} and {@code tkhd} share (ISO/IEC 14496-12, 8.2.2,
 * 8.4.2, 8.3.2).
 *
 * <pre>
 *   0  u8   version: 1 has 64-bit times and duration
 *   1  u24  flags
 *   4  u32  creation time, seconds since 1904 UTC
 *   8  u32  modification time
 *  12  u32  timescale, units a second; in tkhd the track id, and four reserved bytes after it
 *  16  u32  duration in units of the timescale; all ones: unknown
 * </pre>
 *
 * @param creationOffset of the creation time from the start of the file
 * @param modificationOffset of the modification time from the start of the file
 * @param scale timescale, or track id
 * @param duration 0 where it is unknown
 * @param rest stands behind the duration
 */
record TimeHeader(
    long creation,
    long creationOffset,
    long modification,
    long modificationOffset,
    long scale,
    long duration,
    Cursor rest) {

  /** The header of a movie or of media. */
  static TimeHeader timed(Box box) throws IOException {
    return read(box, 0);
  }

  /** The header of a track. */
  static TimeHeader track(Box box) throws IOException {
    return read(box, 4);
  }

  private static TimeHeader read(Box box, int reserved) throws IOException {
    Cursor cursor = box.body().cursor();
    boolean wide = cursor.u8() == 1;
    cursor.skip(3);
    long createdAt = cursor.offset();
    long created = time(cursor, wide);
    long modifiedAt = cursor.offset();
    long modified = time(cursor, wide);
    long scale = cursor.u32be();
    cursor.skip(reserved);
    long duration = time(cursor, wide);
    boolean unknown = duration < 0 || (!wide && duration == 0xffffffffL);
    return new TimeHeader(
        created, createdAt, modified, modifiedAt, scale, unknown ? 0 : duration, cursor);
  }

  private static long time(Cursor cursor, boolean wide) throws IOException {
    return wide ? cursor.i64be() : cursor.u32be();
  }
}
