package dev.celscope.video.real;

import dev.celscope.record.Moment;
import dev.celscope.record.Origin;
import dev.celscope.record.TimestampRole;
import dev.celscope.source.Cursor;
import dev.celscope.time.DateText;
import dev.celscope.video.clip.ClipFindings;
import dev.celscope.video.clip.Field;
import dev.celscope.video.clip.FieldTable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The properties in the stream {@code logical-fileinfo} (Helix, RealMedia File Format, Logical
 * Stream).
 *
 * <pre>
 *   0  u32  size
 *   4  u16  version 0
 *   6  u16  physical streams n, then n numbers (u16) and n offsets (u32)
 *      u16  rules m, then m numbers (u16)
 *      u16  properties, each: size (u32), version (u16), name behind a length of a byte,
 *           type (u32: 0 number, 2 text), value behind a length of two bytes
 * </pre>
 */
final class FileInfoProperties {
  private static final int TEXT = 2;

  /** Day, month and year come first in the dates of its writers. */
  private static final Pattern DATE =
      Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})\\s+(\\d{1,2}:\\d{2}:\\d{2})\\s*");

  private final ClipFindings findings;
  private final String path;

  FileInfoProperties(ClipFindings findings, String path) {
    this.findings = findings;
    this.path = path;
  }

  void read(Cursor cursor) throws IOException {
    cursor.skip(4 + 2);
    cursor.skip(6L * cursor.u16be());
    cursor.skip(2L * cursor.u16be());
    int count = cursor.u16be();
    for (int i = 1; i <= count && cursor.request(6); i++) {
      cursor.source().meter().checkEntries(i, cursor.offset());
      long start = cursor.position();
      long size = cursor.u32be();
      cursor.verify(size >= 13, start, "A property declares a size of " + size);
      if (cursor.u16be() == 0) {
        property(cursor);
      }
      cursor.seek(start).skip(size);
    }
  }

  private void property(Cursor cursor) throws IOException {
    String name = cursor.text(cursor.u8(), StandardCharsets.ISO_8859_1);
    long type = cursor.u32be();
    int length = cursor.u16be();
    long offset = cursor.offset();
    if (type != TEXT) {
      return;
    }
    Field field = FieldTable.REAL.get(name);
    Origin origin = Origin.of(path + "/" + name, field.tag(), offset);
    byte[] value = cursor.bytes(length);
    if (field.timestamp().isPresent()) {
      date(field.timestamp().get(), new String(value, StandardCharsets.ISO_8859_1), origin);
    } else {
      findings.field(field, value, origin);
    }
  }

  private void date(TimestampRole role, String raw, Origin origin) {
    String text = raw.replace("\0", "").strip();
    Matcher matcher = DATE.matcher(text);
    Optional<Moment> moment =
        matcher.matches()
            ? DateText.parse(
                matcher.group(3)
                    + "-"
                    + two(matcher.group(2))
                    + "-"
                    + two(matcher.group(1))
                    + " "
                    + matcher.group(4))
            : Optional.empty();
    if (moment.isPresent()) {
      findings.timestamp(role, moment, origin, text);
    } else {
      findings.findings().dateText(role, text, origin);
    }
  }

  private static String two(String digits) {
    return digits.length() == 1 ? "0" + digits : digits;
  }
}
