package dev.celscope.image.jpeg;

import dev.celscope.source.ByteSource;
import dev.celscope.source.MalformedException;
import dev.celscope.source.TruncatedException;
import java.io.IOException;

/**
 * Moves over the segments of a JPEG up to its first scan, where pixels begin.
 *
 * <pre>
 *   0  u8   0xff, and more of them as padding
 *   1  u8   marker
 *   2  u16  length of itself and what follows; absent from markers that stand alone
 * </pre>
 */
final class SegmentWalker {
  private final ByteSource jpeg;
  private final byte[] header = new byte[4];
  private long position;
  private long count;

  SegmentWalker(ByteSource jpeg) {
    this.jpeg = jpeg;
  }

  /** Where the next segment begins. */
  long position() {
    return position;
  }

  /** The next segment; of the first scan and the end of the image, without content. */
  Segment next() throws IOException {
    while (true) {
      jpeg.meter().checkEntries(++count, jpeg.offset() + position);
      int there = jpeg.read(position, header, 0, 4);
      if (there < 2) {
        throw new TruncatedException(2, there, jpeg.offset() + position);
      }
      int marker = header[1] & 0xff;
      if (header[0] != (byte) 0xff) {
        throw new MalformedException(
            "No marker starts with " + (header[0] & 0xff), jpeg.offset() + position);
      }
      if (marker == 0xff) {
        position++; // padding
      } else if (standsAlone(marker)) {
        position += 2;
      } else if (marker == Segment.SOS || marker == Segment.EOI) {
        return new Segment(marker, jpeg.sliceUpTo(position, 0));
      } else {
        return segment(marker, there);
      }
    }
  }

  private Segment segment(int marker, int there) throws IOException {
    if (there < 4) {
      throw new TruncatedException(4, there, jpeg.offset() + position);
    }
    int length = ((header[2] & 0xff) << 8) | (header[3] & 0xff);
    if (length < 2) {
      throw new MalformedException(
          "A segment declares a length of " + length, jpeg.offset() + position);
    }
    ByteSource data = jpeg.slice(position + 4, length - 2L);
    position += 2L + length;
    return new Segment(marker, data);
  }

  /** SOI, TEM and the restart markers have no length. */
  private static boolean standsAlone(int marker) {
    return marker == 0xd8 || marker == 0x01 || (marker >= 0xd0 && marker <= 0xd7);
  }
}
