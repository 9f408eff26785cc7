package dev.celscope.video.mp4;

import dev.celscope.record.AttributionRole;
import dev.celscope.record.Origin;
import dev.celscope.source.Cursor;
import dev.celscope.video.clip.ClipFindings;
import dev.celscope.video.clip.Field;
import dev.celscope.video.clip.Languages;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;

/**
 * Text with a language beside it. With an ISO code it is UTF-8, or UTF-16 behind a byte-order mark;
 * with a number of the Macintosh it is in that machine's charset by the book and UTF-8 in many
 * files all the same.
 */
final class InternationalText {
  /** Languages other than Chinese that Mac OS Roman cannot write. */
  private static final Set<String> OTHER_SCRIPTS =
      Set.of("ja", "ko", "ru", "uk", "bg", "be", "sr", "mk", "el", "he", "ar", "fa", "th");

  private final byte[] bytes;
  private final String language;
  private final boolean macintosh;

  private InternationalText(byte[] bytes, String language, boolean macintosh) {
    this.bytes = bytes;
    this.language = language;
    this.macintosh = macintosh;
  }

  /** A text behind its length and its language, u16 each (QTFF, User Data Text Strings). */
  static InternationalText read(Cursor cursor) throws IOException {
    int length = cursor.u16be();
    int language = cursor.u16be();
    return of(cursor.bytes(Math.min(length, cursor.remaining())), language);
  }

  /** A text in a language. */
  static InternationalText of(byte[] bytes, int language) {
    return new InternationalText(
        bytes, Languages.unpack(language), Languages.isMacintosh(language));
  }

  /** The text as written. */
  byte[] bytes() {
    return bytes;
  }

  /** The text, where its charset is known: by a mark, by being UTF-8, or as Mac OS Roman. */
  Optional<String> decoded() {
    Optional<String> unicode = unicode(bytes);
    boolean roman = language.equals("und") || !usesOtherScript();
    return unicode.isPresent() || !macintosh || !roman
        ? unicode
        : Optional.of(withoutZeros(new String(bytes, macRoman())));
  }

  private boolean usesOtherScript() {
    return Languages.tag(language)
        .filter(tag -> OTHER_SCRIPTS.contains(tag) || tag.startsWith("zh"))
        .isPresent();
  }

  private static Charset macRoman() {
    return Charset.isSupported("x-MacRoman")
        ? Charset.forName("x-MacRoman")
        : StandardCharsets.ISO_8859_1;
  }

  /** Text behind a byte-order mark, or valid UTF-8. */
  static Optional<String> unicode(byte[] bytes) {
    if (bytes.length >= 2 && bytes[0] == (byte) 0xfe && bytes[1] == (byte) 0xff) {
      return Optional.of(
          withoutZeros(new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE)));
    }
    if (bytes.length >= 2 && bytes[0] == (byte) 0xff && bytes[1] == (byte) 0xfe) {
      return Optional.of(
          withoutZeros(new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE)));
    }
    try {
      return Optional.of(
          withoutZeros(
              StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString()));
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static String withoutZeros(String text) {
    int zero = text.indexOf('\0');
    return zero < 0 ? text : text.substring(0, zero);
  }

  /** Says it as a field. */
  void say(ClipFindings findings, Field field, Origin origin) {
    Optional<String> text = decoded();
    if (text.isPresent()) {
      findings.field(field, text.get(), origin, Languages.tag(language));
    } else {
      findings.field(field, bytes, origin);
    }
  }

  /** Says it as an attribution. */
  void say(ClipFindings findings, AttributionRole role, Origin origin) {
    Optional<String> text = decoded();
    if (text.isPresent()) {
      findings.attribution(role, text.get(), origin);
    } else {
      findings.findings().attribution(role, bytes, origin);
    }
  }
}
