package dev.celscope.image.photoshop;

import dev.celscope.format.Findings;
import dev.celscope.image.field.Ascii;
import dev.celscope.image.field.Meaning;
import dev.celscope.record.AttributionRole;
import dev.celscope.record.Origin;
import dev.celscope.record.TextKind;
import dev.celscope.record.TimestampRole;
import dev.celscope.source.Cursor;
import dev.celscope.time.DateText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Notes that stand on the picture (block {@code Anno}): who wrote what, and when. */
final class Annotations {
  private Annotations() {}

  static void say(LayerCursor block, String path, Findings findings) throws IOException {
    Cursor cursor = block.cursor();
    cursor.skip(4); // version
    long count = block.u32();
    for (long i = 0; i < count && cursor.request(8); i++) {
      cursor.source().meter().checkEntries(i, cursor.offset());
      long length = block.u32(); // of itself too
      cursor.verify(length >= 4, cursor.position(), "A note declares a length of " + length);
      note(block.slice(length - 4), path + "[" + (i + 1) + "]", findings);
    }
  }

  private static void note(LayerCursor note, String path, Findings findings) throws IOException {
    Cursor cursor = note.cursor();
    String type = note.code();
    // open, flags (1 each), blocks to come (2), places of icon and window (32), colour (10)
    cursor.skip(1 + 1 + 2 + 32 + 10);
    Origin origin = Origin.of(path, "Photoshop:Anno", cursor.offset());
    new Meaning.Who(AttributionRole.COMMENTER).say(findings, even(cursor), origin);
    new Meaning.Text(TextKind.NAME).say(findings, even(cursor), origin);
    date(Ascii.untilZero(even(cursor)), origin, findings);
    cursor.skip(8); // length of what follows (4), kind of it (4)
    byte[] data = cursor.bytes(Math.min(note.u32(), cursor.remaining()));
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

  /** As in PDF: {@code D:20231204101500+09'00'}, with and without the marks. */
  private static void date(String raw, Origin origin, Findings findings) {
    String digits = (raw.startsWith("D:") ? raw.substring(2) : raw).replace("'", "");
    DateText.parse(digits)
        .ifPresentOrElse(
            moment -> findings.timestamp(TimestampRole.COMMENTED, moment, origin, raw),
            () -> findings.dateText(TimestampRole.COMMENTED, digits, origin));
  }

  /** A string with its length before it, padded to an even number of bytes. */
  private static byte[] even(Cursor cursor) throws IOException {
    byte[] text = ImageResources.pascal(cursor);
    cursor.skip(Math.min((text.length + 1) & 1, cursor.remaining()));
    return text;
  }
}
