package dev.celscope.format;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Tells Truevision TGA files, which begin with no magic: version 2 by its footer, version 1 by
 * header fields that fit together and, without the extension to support them, fit the file's size.
 */
final class TgaCheck {
  private static final int HEADER = 18;
  private static final int FOOTER_SIGNATURE = 18;
  private static final byte[] SIGNATURE = "TRUEVISION-XFILE.\0".getBytes(StandardCharsets.US_ASCII);

  private final FileType tga;

  TgaCheck(FileTypes types) {
    tga = types.require("image/x-tga");
  }

  /** What the footer or the header tells; null where they tell nothing. */
  @Nullable Told tell(Probe probe) throws IOException {
    if (probe.length() < HEADER || !isHeader(probe)) {
      return null;
    }
    if (hasFooter(probe)) {
      return new Told(tga, "TRUEVISION-XFILE in the footer");
    }
    if (tga.extensions().contains(probe.extension())) {
      return new Told(tga, "header fields, extension ." + probe.extension());
    }
    return isUncompressedToTheByte(probe) ? new Told(tga, "header fields and size") : null;
  }

  /** Colour map type 0 or 1 and its fields, image type, size, bits a pixel. */
  private static boolean isHeader(Probe probe) {
    int map = probe.u8(1);
    int kind = probe.u8(2);
    boolean mapFits = map == 0 || (map == 1 && probe.u16le(5) > 0 && isDepth(probe.u8(7)));
    boolean kindFits = (kind >= 1 && kind <= 3) || (kind >= 9 && kind <= 11);
    return mapFits
        && kindFits
        && probe.u16le(12) > 0
        && probe.u16le(14) > 0
        && isDepth(probe.u8(16));
  }

  private static boolean isDepth(int bits) {
    return bits == 8 || bits == 15 || bits == 16 || bits == 24 || bits == 32 || bits == 1;
  }

  private static boolean hasFooter(Probe probe) throws IOException {
    if (probe.size() < HEADER + FOOTER_SIGNATURE) {
      return false;
    }
    byte[] end = new byte[FOOTER_SIGNATURE];
    int count = probe.source().read(probe.size() - FOOTER_SIGNATURE, end, 0, end.length);
    return count == end.length && Arrays.equals(end, SIGNATURE);
  }

  private static boolean isUncompressedToTheByte(Probe probe) {
    long map = probe.u8(1) * (long) probe.u16le(5) * ((probe.u8(7) + 7) / 8);
    long pixels = (long) probe.u16le(12) * probe.u16le(14) * ((probe.u8(16) + 7) / 8);
    return probe.u8(2) <= 3 && HEADER + probe.u8(0) + map + pixels == probe.size();
  }
}
