package dev.celscope.image.photoshop;

import dev.celscope.format.Findings;
import dev.celscope.image.field.Ascii;
import dev.celscope.image.field.Meaning;
import dev.celscope.record.AttributionRole;
import dev.celscope.record.Origin;
import dev.celscope.record.TextKind;
import dev.celscope.record.TimestampRole;
import dev.celscope.source.ByteSource;
import dev.celscope.source.Cursor;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Notes that stand on the picture (block {@code Anno}): who wrote what, and when. */
final class Annotations {
  private Annotations() {}

  static void say(ByteSource block, String path, Findings findings) throws IOException {
    Cursor cursor = block.cursor();
    cursor.skip(4); // version
    long count = cursor.u32be();
    for (long i = 0; i < count && cursor.request(8); i++) {
      block.meter().checkEntries(i, cursor.offset());
      long length = cursor.u32be(); // of itself too
      cursor.verify(length >= 4, cursor.position(), "A note declares a length of " + length);
      note(cursor.slice(length - 4).cursor(), path + "[" + (i + 1) + "]", findings);
    }
  }

  private static void note(Cursor cursor, String path, Findings findings) throws IOException {
    String type = cursor.fourCc();
    // open, flags (1 each), blocks to come (2), places of icon and window (32), colour (10)
    cursor.skip(1 + 1 + 2 + 32 + 10);
    Origin origin = Origin.of(path, "Photoshop:Anno", cursor.offset());
    new Meaning.Who(AttributionRole.COMMENTER).say(findings, even(cursor), origin);
    new Meaning.Text(TextKind.NAME).say(findings, even(cursor), origin);
    String when = Ascii.untilZero(even(cursor));
    findings.dateText(
        TimestampRole.COMMENTED, when.startsWith("D:") ? when.substring(2) : when, origin);
    cursor.skip(8); // length of what follows (4), kind of it (4)
    byte[] data = cursor.bytes(Math.min(cursor.u32be(), cursor.remaining()));
    if (!type.equals("txtA")) {
      return; // a sound
    }
    if (data.length >= 2 && data[0] == (byte) 0xfe && data[1] == (byte) 0xff) {
      String text = new String(Arrays.copyOfRange(data, 2, data.length), StandardCharsets.UTF_16BE);
      findings.text(TextKind.NOTE, text.replace('\r', '\n'), origin);
    } else {
      new Meaning.Text(TextKind.NOTE).say(findings, data, origin);
    }
  }

  /** A string with its length before it, padded to an even number of bytes. */
  private static byte[] even(Cursor cursor) throws IOException {
    byte[] text = ImageResources.pascal(cursor);
    cursor.skip(Math.min((text.length + 1) & 1, cursor.remaining()));
    return text;
  }
}
