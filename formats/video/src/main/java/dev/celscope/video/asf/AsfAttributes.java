package dev.celscope.video.asf;

import dev.celscope.record.Origin;
import dev.celscope.record.TextKind;
import dev.celscope.source.ByteSource;
import dev.celscope.source.Cursor;
import dev.celscope.video.clip.ClipFindings;
import dev.celscope.video.clip.Field;
import dev.celscope.video.clip.FieldTable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** Attributes by name (ASF 1.2, 3.11, 4.7 and 4.8). */
final class AsfAttributes {
  private static final int TEXT = 0;
  private static final int BYTES = 1;
  private static final int BOOLEAN = 2;

  private final ClipFindings findings;

  AsfAttributes(ClipFindings findings) {
    this.findings = findings;
  }

  /** Text of a length in bytes, up to its first zero. */
  static String utf16(Cursor cursor, long length) throws IOException {
    String text = cursor.text(length, StandardCharsets.UTF_16LE);
    int zero = text.indexOf('\0');
    return zero < 0 ? text : text.substring(0, zero);
  }

  /** A count (u16), and for each name, type and value, with u16 lengths of name and value. */
  void extendedDescription(Cursor cursor) throws IOException {
    int count = cursor.u16le();
    for (int i = 0; i < count && cursor.request(6); i++) {
      String name = utf16(cursor, cursor.u16le());
      int type = cursor.u16le();
      ByteSource value = cursor.slice(cursor.u16le());
      attribute("ExtendedContentDescription", name, type, value);
    }
  }

  /**
   * A count (u16), and for each language, stream, length of the name, type (u16), length of the
   * value (u32), name and value.
   */
  void metadata(Cursor cursor, String path) throws IOException {
    int count = cursor.u16le();
    for (int i = 0; i < count && cursor.request(12); i++) {
      cursor.skip(4);
      int nameLength = cursor.u16le();
      int type = cursor.u16le();
      long length = cursor.u32le();
      String name = utf16(cursor, nameLength);
      attribute(path, name, type, cursor.slice(length));
    }
  }

  private void attribute(String parent, String name, int type, ByteSource value)
      throws IOException {
    String key = name.startsWith("WM/") ? name.substring(3) : name;
    String path = parent + "/" + name;
    Field field = field(key);
    Origin origin = Origin.of(path, field.tag(), value.offset());
    if (type == TEXT) {
      findings.field(field, utf16(value.cursor(), value.size()), origin, Optional.empty());
    } else if (type == BYTES && key.equals("Picture")) {
      picture(value, path);
    } else if (type > BOOLEAN && value.size() <= 8 && tells(field)) {
      long number = 0;
      byte[] octets = value.allBytes();
      for (int i = octets.length - 1; i >= 0; i--) {
        number = (number << 8) | (octets[i] & 0xff);
      }
      findings.field(field, Long.toUnsignedString(number), origin, Optional.empty());
    }
  }

  /** Some writers begin the names of attributes with a small letter. */
  private static Field field(String key) {
    return FieldTable.ASF
        .find(key)
        .or(
            () ->
                key.isEmpty()
                    ? Optional.empty()
                    : FieldTable.ASF.find(
                        key.substring(0, 1).toUpperCase(Locale.ROOT) + key.substring(1)))
        .orElseGet(() -> FieldTable.ASF.get(key));
  }

  /** Whether a number in this field tells more than how the file is built. */
  private static boolean tells(Field field) {
    return field.text().filter(kind -> kind != TextKind.OTHER).isPresent()
        || field.attribution().isPresent()
        || field.timestamp().isPresent();
  }

  /** A picture: kind (u8), length (u32), media type and description ended by zeros, data. */
  private void picture(ByteSource value, String path) throws IOException {
    Cursor cursor = value.cursor().skip(5);
    String mediaType = ended(cursor);
    ended(cursor);
    boolean png = mediaType.toLowerCase(Locale.ROOT).contains("png");
    ByteSource data = cursor.slice(cursor.remaining());
    findings.findings().child(png ? "cover.png" : "cover.jpg", path, data);
  }

  private static String ended(Cursor cursor) throws IOException {
    var text = new StringBuilder();
    for (int unit = cursor.u16le(); unit != 0; unit = cursor.u16le()) {
      text.append((char) unit);
    }
    return text.toString();
  }
}
