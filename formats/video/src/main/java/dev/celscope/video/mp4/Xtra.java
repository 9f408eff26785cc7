package dev.celscope.video.mp4;

import dev.celscope.container.Box;
import dev.celscope.record.Origin;
import dev.celscope.record.TimestampRole;
import dev.celscope.source.Cursor;
import dev.celscope.time.Epochs;
import dev.celscope.video.clip.ClipFindings;
import dev.celscope.video.clip.Field;
import dev.celscope.video.clip.FieldTable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * What Windows writes into MP4.
 *
 * <pre>
 *   0  u32  size of the entry
 *   4  u32  length of the name, the name in ASCII
 *   …  u32  number of values, and for each: u32 size from here on, u16 type, value
 * </pre>
 */
final class Xtra {
  private static final int TEXT = 8;
  private static final int FILETIME = 21;

  private final ClipFindings findings;

  Xtra(ClipFindings findings) {
    this.findings = findings;
  }

  void read(Box box, String path) throws IOException {
    Cursor cursor = box.body().cursor();
    for (int count = 1; cursor.request(8); count++) {
      box.body().meter().checkEntries(count, cursor.offset());
      long size = cursor.u32be();
      cursor.verify(size >= 12, cursor.position() - 4, "An entry declares a size of " + size);
      entry(cursor.slice(Math.min(size - 4, cursor.remaining())).cursor(), path);
    }
  }

  private void entry(Cursor cursor, String path) throws IOException {
    String name = cursor.text(cursor.u32be(), StandardCharsets.US_ASCII);
    Field field = FieldTable.XTRA.get(name.startsWith("WM/") ? name.substring(3) : name);
    long values = cursor.u32be();
    for (long i = 0; i < values && cursor.request(6); i++) {
      long size = cursor.u32be();
      int type = cursor.u16be();
      cursor.verify(size >= 6, cursor.position() - 6, "A value declares a size of " + size);
      Origin origin = Origin.of(path + "/" + name, field.tag(), cursor.offset());
      Cursor value = cursor.slice(Math.min(size - 6, cursor.remaining())).cursor();
      if (type == TEXT) {
        String text = value.text(value.remaining(), StandardCharsets.UTF_16LE);
        int zero = text.indexOf('\0');
        findings.field(field, zero < 0 ? text : text.substring(0, zero), origin, Optional.empty());
      } else if (type == FILETIME) {
        long ticks = value.i64le();
        TimestampRole role = field.timestamp().orElse(TimestampRole.CONTENT);
        findings.timestamp(role, Epochs.filetime(ticks), origin, Long.toString(ticks));
      }
    }
  }
}
