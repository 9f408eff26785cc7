package dev.celscope.image.tiff;

import dev.celscope.format.Findings;
import dev.celscope.image.field.Meaning;
import dev.celscope.record.Origin;
import dev.celscope.record.TextKind;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/**
 * Text whose charset stands before it in eight bytes (Exif 3.0, 4.6.6, UserComment): {@code ASCII},
 * {@code UNICODE}, {@code JIS} or nothing. Writers exist that turn them round.
 */
final class CodedText {
  private static final int CODE_BYTES = 8;

  private CodedText() {}

  static void say(TiffEntry entry, TextKind kind, Origin origin, Findings findings)
      throws IOException {
    byte[] bytes = entry.bytes(entry.tiff().limits().textLength());
    if (bytes.length <= CODE_BYTES) {
      return;
    }
    String code = new String(bytes, 0, CODE_BYTES, StandardCharsets.ISO_8859_1);
    byte[] text = Arrays.copyOfRange(bytes, CODE_BYTES, bytes.length);
    switch (code.replace("\0", "").strip().toUpperCase(Locale.ROOT)) {
      case "UNICODE", "EDOCINU" ->
          findings.text(kind, untilZero(utf16(text, entry.littleEndian())), origin);
      case "JIS" -> findings.text(kind, jis(text), origin);
      // Writers put other charsets behind ASCII, and nothing at all behind eight zeros.
      case "ASCII", "IICSA", "" -> new Meaning.Text(kind).say(findings, text, origin);
      // A writer that knew nothing of the eight bytes.
      default -> new Meaning.Text(kind).say(findings, bytes, origin);
    }
  }

  /**
   * UTF-16 in the order of its mark; else in the file's, unless that would make Latin letters what
   * would else be none (writers exist that always write one order).
   */
  static String utf16(byte[] bytes, boolean littleEndian) {
    boolean little = littleEndian;
    if (bytes.length >= 2 && (bytes[0] & 0xff) + (bytes[1] & 0xff) == 0xfe + 0xff) {
      little = (bytes[0] & 0xff) == 0xff;
    } else if (zeros(bytes, little ? 1 : 0) == 0 && zeros(bytes, little ? 0 : 1) > 0) {
      little = !little;
    }
    Charset charset = little ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
    String text = new String(bytes, 0, bytes.length & ~1, charset);
    return text.startsWith("\ufeff") ? text.substring(1) : text;
  }

  /** How many high bytes are zero, where high bytes stand at that parity, before the text ends. */
  private static int zeros(byte[] bytes, int parity) {
    int zeros = 0;
    for (int i = 0; i + 1 < bytes.length && (bytes[i] | bytes[i + 1]) != 0; i += 2) {
      zeros += bytes[i + parity] == 0 ? 1 : 0;
    }
    return zeros;
  }

  static String utf8(byte[] bytes) {
    return untilZero(new String(bytes, StandardCharsets.UTF_8));
  }

  /** JIS X 0208 bare, or as ISO-2022-JP. */
  private static String jis(byte[] bytes) {
    boolean escaped = bytes.length > 0 && bytes[0] == 0x1b;
    boolean kanji = !escaped && bytes.length > 1 && bytes[0] >= 0x21 && bytes[0] <= 0x7e;
    for (byte b : bytes) {
      kanji &= b >= 0x21 || b == 0;
      escaped |= b == 0x1b;
    }
    byte[] iso = bytes;
    if (kanji && !escaped) {
      iso = new byte[bytes.length + 3];
      iso[0] = 0x1b;
      iso[1] = '$';
      iso[2] = 'B';
      System.arraycopy(bytes, 0, iso, 3, bytes.length);
    }
    return untilZero(new String(iso, Charset.forName("ISO-2022-JP")));
  }

  private static String untilZero(String text) {
    int zero = text.indexOf(0);
    return zero < 0 ? text : text.substring(0, zero);
  }
}
