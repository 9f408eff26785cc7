package dev.celscope.image.jpeg;

import dev.celscope.format.Findings;
import dev.celscope.record.Origin;
import dev.celscope.record.ProblemCode;
import dev.celscope.record.Severity;
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
  /** SOF0; of the markers below, all reserved or of no length, none is in use before pixels. */
  private static final int FIRST_MARKER = 0xc0;

  private static final int MOST_SKIPPED = 1 << 16;

  private final ByteSource jpeg;
  private final Findings findings;
  private final byte[] header = new byte[4];
  private long position;
  private long count;

  SegmentWalker(ByteSource jpeg, Findings findings) {
    this.jpeg = jpeg;
    this.findings = findings;
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
        skipToMarker();
        continue;
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

  /**
   * Passes over bytes that are no segment, as writers leave them that get a length wrong. A marker
   * of a frame, of tables or of an application tells where segments go on.
   */
  private void skipToMarker() throws IOException {
    byte[] window = new byte[MOST_SKIPPED];
    int there = jpeg.read(position, window, 0, window.length);
    for (int i = 1; i + 1 < there && position > 0; i++) {
      int marker = window[i + 1] & 0xff;
      if (window[i] == (byte) 0xff && marker >= FIRST_MARKER && marker < 0xff) {
        findings.problem(
            Severity.WARNING,
            ProblemCode.MALFORMED,
            i + " bytes between segments belong to none",
            Origin.of("JPEG").at(jpeg.offset() + position));
        position += i;
        return;
      }
    }
    throw new MalformedException(
        "No marker starts with " + (header[0] & 0xff), jpeg.offset() + position);
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
