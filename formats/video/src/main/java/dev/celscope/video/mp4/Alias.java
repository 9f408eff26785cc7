package dev.celscope.video.mp4;

import dev.celscope.container.Box;
import dev.celscope.format.Findings;
import dev.celscope.record.AttributionRole;
import dev.celscope.record.Origin;
import dev.celscope.source.Cursor;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The Macintosh alias of a reference movie, version 2: the volume at byte 10 (Pascal, 27 bytes),
 * the file at byte 50 (Pascal, 63 bytes), and from byte 150 on tagged entries, of which 18 is the
 * whole path in UTF-8 below the mount point in 19.
 */
record Alias(String path, long offset) {
  private static final int POSIX_PATH = 18;
  private static final int LAST = 0xffff;

  static Optional<Alias> read(Box box) throws IOException {
    Cursor cursor = box.body().cursor();
    if (!cursor.request(4 + 150)) {
      return Optional.empty();
    }
    cursor.seek(4 + 10);
    long at = cursor.offset();
    String volume = pascal(cursor, 27);
    cursor.seek(4 + 50);
    String file = pascal(cursor, 63);
    cursor.seek(4 + 150);
    while (cursor.request(4)) {
      int tag = cursor.u16be();
      int length = cursor.u16be();
      if (tag == LAST || !cursor.request(length)) {
        break;
      }
      if (tag == POSIX_PATH) {
        long place = cursor.offset();
        return Optional.of(new Alias("/" + cursor.text(length, StandardCharsets.UTF_8), place));
      }
      cursor.skip(Math.min(cursor.remaining(), length + (length & 1)));
    }
    return Optional.of(new Alias(volume + ":" + file, at));
  }

  private static String pascal(Cursor cursor, int most) throws IOException {
    int length = Math.min(cursor.u8(), most);
    return cursor.text(length, StandardCharsets.ISO_8859_1);
  }

  void say(Findings findings, String at) {
    findings.attribution(
        AttributionRole.LINKED_FILE, path, Origin.of(at, "QuickTime:Alias", offset));
  }
}
