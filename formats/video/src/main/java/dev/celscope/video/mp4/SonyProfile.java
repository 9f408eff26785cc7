package dev.celscope.video.mp4;

import dev.celscope.container.Box;
import dev.celscope.record.Origin;
import dev.celscope.source.Cursor;
import dev.celscope.video.clip.ClipFindings;
import dev.celscope.video.clip.Field;
import dev.celscope.video.clip.FieldTable;
import dev.celscope.video.clip.Languages;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What Sony's PlayStation and memory-stick writers put into a {@code uuid} box: {@code USMT} with
 * {@code MTDT} inside, a count, and for each entry its size, kind, language, encoding and value.
 */
final class SonyProfile {
  /** {@code USMT} in front of the tail that Sony's extended types share. */
  static final UUID ID = UUID.fromString("55534d54-21d2-4fce-bb88-695cfac9c740");

  /** Encoding 1 is UTF-16BE. */
  private static final int UTF_16 = 1;

  /** Kinds of entries, by the user data that mean the same. */
  private static final Map<Integer, String> KINDS =
      Map.of(0x01, "©nam", 0x03, "©day", 0x04, "©too", 0x0b, "©cmt");

  private final ClipFindings findings;

  SonyProfile(ClipFindings findings) {
    this.findings = findings;
  }

  void read(Box box, String path) throws IOException {
    BoxWalk.over(
        box.boxes(),
        path,
        findings,
        inner -> {
          if (inner.is("MTDT")) {
            entries(inner.body().cursor(), BoxWalk.path(path, inner));
          }
        });
  }

  private void entries(Cursor cursor, String path) throws IOException {
    int count = cursor.u16be();
    for (int i = 0; i < count && cursor.request(10); i++) {
      int size = cursor.u16be();
      int kind = (int) cursor.u32be();
      String language = Languages.unpack(cursor.u16be());
      int encoding = cursor.u16be();
      cursor.verify(size >= 10, cursor.position() - 10, "An entry declares a size of " + size);
      long at = cursor.offset();
      byte[] value = cursor.bytes(Math.min(size - 10, cursor.remaining()));
      String key = KINDS.get(kind);
      if (key != null && encoding == UTF_16) {
        String text = new String(value, StandardCharsets.UTF_16BE);
        int zero = text.indexOf('\0');
        Field field = FieldTable.USER_DATA.get(key);
        Optional<String> tag = Languages.tag(language);
        Origin origin = Origin.of(path, field.tag(), at);
        findings.field(field, zero < 0 ? text : text.substring(0, zero), origin, tag);
      }
    }
  }
}
