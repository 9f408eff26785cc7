package dev.celscope.image.jp2;

import dev.celscope.format.Findings;
import dev.celscope.record.ImageInfo;
import dev.celscope.record.Origin;
import dev.celscope.record.TextKind;
import dev.celscope.source.ByteSource;
import dev.celscope.source.Cursor;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** The main header of a codestream (ISO/IEC 15444-1, annex A), up to its first tile. */
final class Codestream {
  static final int SOC = 0xff4f;
  private static final int SIZ = 0xff51;
  private static final int COM = 0xff64;
  private static final int SOT = 0xff90;

  private Codestream() {}

  static void read(ByteSource source, ImageInfo.Builder image, Findings findings)
      throws IOException {
    Cursor cursor = source.cursor();
    cursor.verify(cursor.u16be() == SOC, 0, "No codestream stands here");
    for (int marker = cursor.u16be(); marker != SOT; marker = cursor.u16be()) {
      source.meter().step(cursor.offset());
      cursor.verify(marker >= 0xff00, cursor.position() - 2, "No marker stands here");
      int length = cursor.u16be();
      cursor.verify(length >= 2, cursor.position() - 2, "A segment has no length");
      Cursor segment = cursor.slice(length - 2L).cursor();
      if (marker == SIZ) {
        size(segment, image);
      } else if (marker == COM) {
        comment(segment, findings);
      }
    }
  }

  private static void size(Cursor segment, ImageInfo.Builder image) throws IOException {
    segment.skip(2); // capabilities
    long right = segment.u32be();
    long bottom = segment.u32be();
    long left = segment.u32be();
    long top = segment.u32be();
    image.size(Math.max(0, right - left), Math.max(0, bottom - top));
    segment.skip(18); // tiles (16), components (2)
    image.bitDepth((segment.u8() & 0x7f) + 1);
  }

  /** u16 kind: 1 for text in ISO 8859-15, which programs write their name in. */
  private static void comment(Cursor segment, Findings findings) throws IOException {
    if (segment.u16be() == 1) {
      Origin origin = Origin.of("jp2c/COM", "Jpeg2000:Comment", segment.offset());
      String text = segment.text(segment.remaining(), StandardCharsets.ISO_8859_1);
      findings.text(TextKind.COMMENT, text, origin);
    }
  }
}
