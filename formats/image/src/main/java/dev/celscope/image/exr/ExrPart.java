package dev.celscope.image.exr;

import dev.celscope.format.Findings;
import dev.celscope.image.field.Ascii;
import dev.celscope.image.field.Field;
import dev.celscope.image.field.FieldTable;
import dev.celscope.image.field.Meaning;
import dev.celscope.record.ImageInfo;
import dev.celscope.record.Moment;
import dev.celscope.record.Origin;
import dev.celscope.record.TextKind;
import dev.celscope.record.TimestampRole;
import dev.celscope.source.ByteSource;
import dev.celscope.source.Cursor;
import dev.celscope.time.DateText;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** One part of a file, and what its attributes tell. */
final class ExrPart {
  static final Charset CHARSET = StandardCharsets.UTF_8;

  private static final FieldTable FIELDS = FieldTable.load(ExrPart.class, "attributes.tsv");
  private static final int LONGEST_CHANNEL_NAME = 256;
  private static final int[] CHANNEL_BITS = {32, 16, 32}; // UINT, HALF, FLOAT

  private final int number;
  private final boolean several;
  private final Findings findings;
  private final List<String> channels = new ArrayList<>();
  private Optional<int[]> window = Optional.empty();
  private int bits;
  private byte[] captured = {};
  private Origin capturedAt = Origin.of("capDate");
  private Optional<Float> utcOffset = Optional.empty();

  ExrPart(int number, boolean several, Findings findings) {
    this.number = number;
    this.several = several;
    this.findings = findings;
  }

  String path(String attribute) {
    String name = attribute.isEmpty() ? "?" : attribute;
    return several ? "part[" + number + "]/" + name : name;
  }

  void attribute(String name, String type, ByteSource value) throws IOException {
    switch (type) {
      case "string" -> text(name, value.allBytes(), value.offset());
      case "stringvector" -> texts(name, value.cursor());
      case "box2i" -> {
        if (name.equals("dataWindow")) {
          window = Optional.of(box(value.cursor()));
        }
      }
      case "chlist" -> channels(value.cursor());
      case "float" -> {
        if (name.equals("utcOffset")) {
          utcOffset = Optional.of(value.cursor().f32le());
        }
      }
      case "timecode" -> timecode(name, value);
      default -> {
        // numbers and matrices
      }
    }
  }

  private static int[] box(Cursor cursor) throws IOException {
    return new int[] {cursor.i32le(), cursor.i32le(), cursor.i32le(), cursor.i32le()};
  }

  private Field field(String name) {
    return FIELDS
        .find(name.toLowerCase(Locale.ROOT))
        .orElseGet(() -> new Field(exifToolName(name), new Meaning.Text(TextKind.OTHER)));
  }

  /** ExifTool writes {@code arnold/host/name} as {@code ArnoldHostName}. */
  private static String exifToolName(String name) {
    var capitals = new StringBuilder();
    for (String word : name.split("[^A-Za-z0-9_-]+", -1)) {
      if (!word.isEmpty()) {
        capitals.append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word.substring(1));
      }
    }
    return capitals.isEmpty() ? "Attribute" : capitals.toString();
  }

  private void text(String name, byte[] bytes, long offset) {
    Field field = field(name);
    Origin origin = Origin.of(path(name), "OpenEXR:" + field.name(), offset);
    if (name.equals("capDate")) {
      captured = bytes;
      capturedAt = origin;
    } else {
      field.meaning().say(findings, bytes, origin);
    }
  }

  private void texts(String name, Cursor cursor) throws IOException {
    for (int i = 0; cursor.request(4); i++) {
      cursor.source().meter().checkEntries(i, cursor.offset());
      long length = cursor.u32le();
      long offset = cursor.offset();
      text(name, cursor.bytes(length), offset);
    }
  }

  /** u32 hours, minutes, seconds, frames as SMPTE ST 12 packs them, u32 user data. */
  private void timecode(String name, ByteSource value) throws IOException {
    int bits = value.cursor().i32le();
    String text =
        String.format(
            Locale.ROOT,
            "%d%d:%d%d:%d%d:%d%d",
            (bits >> 28) & 3,
            (bits >> 24) & 15,
            (bits >> 20) & 7,
            (bits >> 16) & 15,
            (bits >> 12) & 7,
            (bits >> 8) & 15,
            (bits >> 4) & 3,
            bits & 15);
    Origin origin = Origin.of(path(name), "OpenEXR:TimeCode", value.offset());
    findings.text(TextKind.OTHER, text, origin);
  }

  /** Name and zero, i32 type, u8 linear, three zeros, i32 sampling twice. */
  private void channels(Cursor cursor) throws IOException {
    while (cursor.request(17)) {
      cursor.source().meter().checkEntries(channels.size() + 1L, cursor.offset());
      String name = new String(cursor.untilZero(LONGEST_CHANNEL_NAME), CHARSET);
      int type = cursor.i32le();
      cursor.skip(12);
      channels.add(name);
      if (type >= 0 && type < CHANNEL_BITS.length) {
        bits = Math.max(bits, CHANNEL_BITS[type]);
      }
    }
  }

  /** Says what several attributes tell together. */
  void finish() {
    String date = Ascii.untilZero(captured).strip();
    if (date.isEmpty()) {
      return;
    }
    Optional<Moment> moment = zone().flatMap(zone -> DateText.parse(date + zone));
    if (moment.isPresent()) {
      String raw = date + " utcOffset " + utcOffset.map(Object::toString).orElse("");
      findings.timestamp(TimestampRole.CAPTURED, moment.get(), capturedAt, raw);
    } else {
      findings.dateText(TimestampRole.CAPTURED, date, capturedAt);
    }
  }

  /** utcOffset is what to add to the local time to have UTC: the other way round than ISO 8601. */
  private Optional<String> zone() {
    try {
      return utcOffset
          .filter(seconds -> Math.abs(seconds) <= 18 * 3600 && seconds % 60 == 0)
          .map(seconds -> ZoneOffset.ofTotalSeconds(-Math.round(seconds)))
          .map(offset -> offset.equals(ZoneOffset.UTC) ? "+00:00" : offset.getId());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  void describe(ImageInfo.Builder image) {
    window.ifPresent(w -> image.size((long) w[2] - w[0] + 1, (long) w[3] - w[1] + 1));
    if (bits > 0) {
      image.bitDepth(bits);
    }
    if (!channels.isEmpty()) {
      image.colorMode(String.join(",", channels.subList(0, Math.min(channels.size(), 16))));
    }
  }
}
