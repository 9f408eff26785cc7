package dev.celscope.video.ogg;

import dev.celscope.source.ByteSource;
import dev.celscope.source.Cursor;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * A page (RFC 3533, 6): {@code OggS}, version, flags, granule position (i64), serial number,
 * sequence number, checksum (u32), and the lengths of the segments.
 *
 * @param lacing lengths of the segments; one of 255 goes on in the next
 * @param position of the page
 * @param next where the next page begins
 */
record OggPage(
    long granule, long serial, ByteSource lacing, ByteSource body, long position, long next) {
  private static final int HEADER = 27;

  /** How many packets end on this page. */
  int packets() throws IOException {
    int ended = 0;
    for (byte segment : lacing.allBytes()) {
      ended += (segment & 0xff) < 255 ? 1 : 0;
    }
    return ended;
  }

  /** The page at a place. */
  static OggPage at(ByteSource source, long position) throws IOException {
    Cursor cursor = source.sliceUpTo(position, HEADER + 255L).cursor();
    cursor.verify(
        cursor.text(4, StandardCharsets.ISO_8859_1).equals("OggS"), 0, "No page begins here");
    cursor.skip(2);
    long granule = cursor.i64le();
    long serial = cursor.u32le();
    cursor.skip(8);
    int segments = cursor.u8();
    ByteSource lacing = cursor.slice(segments);
    long length = 0;
    for (byte segment : lacing.allBytes()) {
      length += segment & 0xff;
    }
    long start = position + HEADER + segments;
    ByteSource body = source.sliceUpTo(start, length);
    return new OggPage(granule, serial, lacing, body, position, start + length);
  }
}
