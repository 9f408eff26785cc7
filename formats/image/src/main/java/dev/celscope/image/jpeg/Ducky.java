package dev.celscope.image.jpeg;

import dev.celscope.format.Findings;
import dev.celscope.record.AttributionRole;
import dev.celscope.record.Origin;
import dev.celscope.record.TextKind;
import dev.celscope.source.ByteSource;
import dev.celscope.source.Cursor;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * What Photoshop's “Save for Web” writes: u16 tag (1 quality, 2 comment, 3 copyright), u16 length,
 * value; a text is u32 characters of UTF-16BE.
 */
final class Ducky {
  private Ducky() {}

  static void read(ByteSource block, String path, Findings findings) throws IOException {
    Cursor cursor = block.cursor();
    while (cursor.request(4)) {
      int tag = cursor.u16be();
      if (tag == 0) {
        return;
      }
      Cursor value = cursor.slice(cursor.u16be()).cursor();
      if (tag == 2) {
        Origin origin = Origin.of(path, "Ducky:Comment", value.offset());
        findings.text(TextKind.COMMENT, text(value), origin);
      } else if (tag == 3) {
        Origin origin = Origin.of(path, "Ducky:Copyright", value.offset());
        findings.attribution(AttributionRole.COPYRIGHT, text(value), origin);
      }
    }
  }

  private static String text(Cursor value) throws IOException {
    return value.text(value.u32be() * 2, StandardCharsets.UTF_16BE);
  }
}
