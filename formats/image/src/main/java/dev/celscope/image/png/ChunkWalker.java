package dev.celscope.image.png;

import dev.celscope.source.ByteSource;
import dev.celscope.source.MalformedException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * Moves over the chunks of a PNG. A chunk costs one read of eight bytes, whatever its size: pixels
 * are passed over.
 *
 * <pre>
 *   0  u32  length of the data
 *   4  4cc  type
 *   8       data
 *   …  u32  CRC of type and data, which is not checked: that would read pixels
 * </pre>
 */
final class ChunkWalker {
  private static final int SIGNATURE = 8;
  private static final int HEADER = 8;
  private static final int CRC = 4;

  private final ByteSource png;
  private final byte[] header = new byte[HEADER];
  private long position = SIGNATURE;
  private long count;

  ChunkWalker(ByteSource png) {
    this.png = png;
  }

  /** Where the next chunk begins. */
  long position() {
    return position;
  }

  boolean hasNext() {
    return png.size() - position >= HEADER;
  }

  Chunk next() throws IOException {
    long offset = png.offset() + position;
    png.meter().checkEntries(++count, offset);
    int there = png.read(position, header, 0, HEADER);
    String type = new String(header, 4, 4, StandardCharsets.ISO_8859_1);
    if (there < HEADER || !isType(type)) {
      throw new MalformedException("No chunk is of type " + type, offset);
    }
    long length = u32(0);
    long left = png.size() - position - HEADER;
    ByteSource data = png.sliceUpTo(position + HEADER, length);
    position = Math.min(png.size(), position + HEADER + length + CRC);
    return new Chunk(type, data, length <= left);
  }

  private static boolean isType(String type) {
    for (int i = 0; i < type.length(); i++) {
      int c = type.charAt(i) | 0x20; // lower case
      if (c < 'a' || c > 'z') {
        return false;
      }
    }
    return true;
  }

  private long u32(int at) {
    long value = 0;
    for (int i = 0; i < 4; i++) {
      value = value << 8 | (header[at + i] & 0xff);
    }
    return value;
  }
}
