package dev.celscope.video.audio;

import dev.celscope.record.Cue;
import dev.celscope.record.Origin;
import dev.celscope.record.TextKind;
import dev.celscope.source.ByteSource;
import dev.celscope.source.Cursor;
import dev.celscope.video.clip.ClipFindings;
import dev.celscope.video.clip.Field;
import dev.celscope.video.clip.FieldTable;
import dev.celscope.video.clip.Genres;
import dev.celscope.video.clip.Languages;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** One frame of an ID3v2 tag: an encoding, and what the frame's id says follows. */
final class Id3Frame {
  private static final int UTF_16 = 1;
  private static final int UTF_16BE = 2;
  private static final int UTF_8 = 3;
  private static final int CHAPTER_TIMES = 4 * 4;
  private static final int FRAME_HEADER = 10;

  /** Owners are mail addresses and web addresses. */
  private static final int OWNER = 256;

  private Id3Frame() {}

  static void read(String id, ByteSource body, Origin place, ClipFindings findings)
      throws IOException {
    if (body.size() < 2 || body.size() > body.limits().blockBytes()) {
      return;
    }
    switch (id) {
      case "APIC", "PIC" -> picture(id, body, place, findings);
      case "COMM", "COM", "USLT", "ULT" -> comment(id, body.allBytes(), place, findings);
      case "TXXX", "TXX" -> named(id, body.allBytes(), place, findings);
      case "CHAP" -> chapter(body, place, findings);
      case "PRIV" -> owned(body, place, findings);
      case "TCON", "TCO" -> genre(id, body.allBytes(), place, findings);
      case "WXXX", "WXX" -> url(id, body.allBytes(), place, findings);
      case "GEOB", "GEO", "MCDI", "UFID", "UFI" -> {}
      default -> {
        if (id.startsWith("T") || FieldTable.ID3.find(id).isPresent()) {
          byte[] bytes = body.allBytes();
          int from = id.startsWith("W") ? 0 : 1;
          int encoding = from == 0 ? 0 : bytes[0];
          say(FieldTable.ID3.get(id), bytes, from, encoding, place, Optional.empty(), findings);
        }
      }
    }
  }

  private static void say(
      Field field,
      byte[] bytes,
      int from,
      int encoding,
      Origin place,
      Optional<String> language,
      ClipFindings findings) {
    byte[] text = Arrays.copyOfRange(bytes, Math.min(from, bytes.length), bytes.length);
    Origin origin = new Origin(place.path(), Optional.of(field.tag()), place.offset());
    if (encoding == 0) {
      // ISO 8859-1 by the book, the writer's own charset in practice.
      findings.field(field, text, origin);
      return;
    }
    // Version 4 separates several values by zeros.
    for (String value : decoded(text, encoding).split("\0", -1)) {
      if (!value.isBlank()) {
        findings.field(field, value, origin, language);
      }
    }
  }

  /** Words, or the numbers of genres; several are separated by zeros, or stand in brackets. */
  private static void genre(String id, byte[] bytes, Origin place, ClipFindings findings) {
    Field field = FieldTable.ID3.get(id);
    Origin origin = new Origin(place.path(), Optional.of(field.tag()), place.offset());
    String text = decoded(Arrays.copyOfRange(bytes, 1, bytes.length), bytes[0]);
    boolean numbered = text.chars().anyMatch(Character::isDigit);
    if (!numbered) {
      say(field, bytes, 1, bytes[0], place, Optional.empty(), findings);
      return;
    }
    for (String value : text.replace(")(", ")\0(").split("\0", -1)) {
      if (!value.isBlank()) {
        findings.field(field, Genres.named(value), origin, Optional.empty());
      }
    }
  }

  /** Encoding, a description, and an address in ISO 8859-1. */
  private static void url(String id, byte[] bytes, Origin place, ClipFindings findings) {
    int from = afterZero(bytes, 1, bytes[0]);
    say(FieldTable.ID3.get(id), bytes, from, 0, place, Optional.empty(), findings);
  }

  private static String decoded(byte[] text, int encoding) {
    Charset charset =
        switch (encoding) {
          case UTF_16 -> StandardCharsets.UTF_16;
          case UTF_16BE -> StandardCharsets.UTF_16BE;
          case UTF_8 -> StandardCharsets.UTF_8;
          default -> StandardCharsets.ISO_8859_1;
        };
    String decoded = new String(text, charset);
    return decoded.startsWith("\ufeff") ? decoded.substring(1) : decoded;
  }

  /** The name of an owner, and what is theirs (XMP specification part 3, 1.2.6). */
  private static void owned(ByteSource body, Origin place, ClipFindings findings)
      throws IOException {
    Cursor cursor = body.cursor();
    String owner = new String(cursor.untilZero(OWNER), StandardCharsets.ISO_8859_1);
    if (owner.equals("XMP")) {
      ByteSource packet = cursor.slice(cursor.remaining());
      findings.findings().block("application/rdf+xml", place.path() + "/XMP", packet);
    }
  }

  /** Encoding, language, a short description, and the text. */
  private static void comment(String id, byte[] bytes, Origin place, ClipFindings findings) {
    if (bytes.length < 5) {
      return;
    }
    String language = new String(bytes, 1, 3, StandardCharsets.ISO_8859_1);
    int from = afterZero(bytes, 4, bytes[0]);
    Field field = FieldTable.ID3.get(id);
    say(field, bytes, from, bytes[0], place, Languages.tag(language), findings);
  }

  /** Encoding, the name of the field, and the text. */
  private static void named(String id, byte[] bytes, Origin place, ClipFindings findings) {
    int from = afterZero(bytes, 1, bytes[0]);
    String name = decoded(Arrays.copyOfRange(bytes, 1, from), bytes[0]).replace("\0", "").strip();
    Origin origin = new Origin(place.path() + "/" + name, place.tag(), place.offset());
    Field field = FieldTable.ITUNES.find(name).orElseGet(() -> FieldTable.ID3.get(id));
    say(field, bytes, from, bytes[0], origin, Optional.empty(), findings);
  }

  /** Index behind the zero that ends a text, which is two bytes wide in UTF-16. */
  private static int afterZero(byte[] bytes, int from, int encoding) {
    boolean wide = encoding == UTF_16 || encoding == UTF_16BE;
    int step = wide ? 2 : 1;
    for (int i = from; i + step <= bytes.length; i += step) {
      if (bytes[i] == 0 && (!wide || bytes[i + 1] == 0)) {
        return i + step;
      }
    }
    return bytes.length;
  }

  /**
   * A chapter (ID3v2 Chapter Frame Addendum 1.0): an id, start and end in milliseconds and in bytes
   * (u32 each), and frames as in a tag, of which {@code TIT2} is the title.
   */
  private static void chapter(ByteSource body, Origin place, ClipFindings findings)
      throws IOException {
    Cursor cursor = body.cursor();
    cursor.untilZero(body.limits().textLength());
    if (!cursor.request(CHAPTER_TIMES + FRAME_HEADER)) {
      return;
    }
    Duration start = Duration.ofMillis(cursor.u32be());
    Duration end = Duration.ofMillis(cursor.u32be());
    cursor.skip(4 + 4);
    String id = cursor.text(4, StandardCharsets.ISO_8859_1);
    long size = cursor.u32be();
    cursor.skip(2);
    if (!id.equals("TIT2") || size < 2) {
      return;
    }
    byte[] title = cursor.bytes(Math.min(size, cursor.remaining()));
    Origin origin = new Origin(place.path(), Optional.of("ID3:ChapterTitle"), place.offset());
    String text = decoded(Arrays.copyOfRange(title, 1, title.length), title[0]);
    Cue cue = new Cue(start, Optional.of(end).filter(time -> time.compareTo(start) > 0));
    findings.cue(TextKind.CHAPTER, text, origin, Optional.empty(), cue);
  }

  /** Encoding, media type, kind of picture, description, picture. */
  private static void picture(String id, ByteSource body, Origin place, ClipFindings findings)
      throws IOException {
    byte[] start = body.bytes(0, (int) Math.min(body.size(), 512));
    int type = id.equals("PIC") ? 4 : afterZero(start, 1, 0);
    int from = afterZero(start, Math.min(type + 1, start.length), start[0]);
    String media = new String(start, 1, Math.max(0, type - 1), StandardCharsets.ISO_8859_1);
    String described = decoded(Arrays.copyOfRange(start, Math.min(type + 1, from), from), start[0]);
    Origin origin = new Origin(place.path(), Optional.of("ID3:PictureDescription"), place.offset());
    findings.text(TextKind.CAPTION, described, origin, Optional.empty());
    String extension = media.toUpperCase(Locale.ROOT).contains("PNG") ? "png" : "jpg";
    findings
        .findings()
        .child("cover." + extension, place.path(), body.sliceUpTo(from, body.size()));
  }
}
