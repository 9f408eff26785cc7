package dev.celscope.video.nut;

import dev.celscope.source.ByteSource;
import dev.celscope.source.Cursor;
import java.io.IOException;

/**
 * A packet (NUT specification, 4): a start code of 64 bits, the length of what follows, from 4096
 * on a checksum of the header, the payload, a checksum.
 *
 * @param startCode which packet
 * @param body payload, as far as it is there
 * @param next position behind the packet, from the start of the file
 */
record NutPacket(long startCode, ByteSource body, long next) {
  static final long MAIN = 0x4E4D7A561F5F04ADL;
  static final long STREAM = 0x4E5311405BF2F9DBL;
  static final long INFO = 0x4E49AB68B596BA78L;
  static final long INDEX = 0x4E58DD672F23E64EL;

  private static final int LONG_PACKET = 4096;
  private static final int CHECKSUM = 4;

  /** The packet at a place. */
  static NutPacket read(ByteSource file, long position) throws IOException {
    Cursor cursor = file.cursor().seek(position);
    long startCode = cursor.i64be();
    long length = number(cursor);
    cursor.skip(length > LONG_PACKET ? CHECKSUM : 0);
    cursor.verify(length >= CHECKSUM, cursor.position(), "A packet of " + length + " bytes");
    long start = cursor.position();
    return new NutPacket(startCode, file.sliceUpTo(start, length - CHECKSUM), start + length);
  }

  /** An unsigned number: seven bits a byte, the highest first; more than 63 bits are cut off. */
  static long number(Cursor cursor) throws IOException {
    long value = 0;
    int next;
    do {
      next = cursor.u8();
      value = (value << 7 | (next & 0x7f)) & Long.MAX_VALUE;
    } while (next >= 0x80);
    return value;
  }

  /** A signed number: 0, 1, −1, 2, −2, … */
  static long signed(Cursor cursor) throws IOException {
    long code = number(cursor) + 1;
    return (code & 1) != 0 ? -(code >> 1) : code >> 1;
  }

  /** Bytes behind their length. */
  static ByteSource counted(Cursor cursor) throws IOException {
    return cursor.slice(number(cursor));
  }
}
