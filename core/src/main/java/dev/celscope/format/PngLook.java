package dev.celscope.format;

import dev.celscope.source.Cursor;
import dev.celscope.source.ReadException;
import java.io.IOException;

/**
 * Tells animated PNG by its {@code acTL} chunk, which has to stand before the first {@code IDAT}
 * (PNG 3rd edition, section 11.3.6.1).
 */
final class PngLook implements Look {
  private static final int SIGNATURE = 8;
  private static final int CRC = 4;
  private static final int ACTL = 0x6163544C;
  private static final int IDAT = 0x49444154;

  /** Real files have a dozen chunks before the pixels; more are not worth the time. */
  private static final int CHUNKS_TO_SEE = 64;

  private final FileType animated;

  PngLook(FileTypes types) {
    animated = types.require("image/apng");
  }

  @Override
  public Told into(Probe probe, Told magic) throws IOException {
    try {
      Cursor cursor = probe.source().cursor().seek(SIGNATURE);
      for (int chunk = 0; chunk < CHUNKS_TO_SEE && cursor.request(SIGNATURE); chunk++) {
        long length = cursor.u32be();
        int type = cursor.i32be();
        if (type == ACTL) {
          return new Told(animated, "chunk acTL before IDAT");
        }
        if (type == IDAT) {
          return magic;
        }
        cursor.skip(length + CRC);
      }
      return magic;
    } catch (ReadException e) {
      return magic; // cut before the pixels: the reader says so
    }
  }
}
