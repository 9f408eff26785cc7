package dev.celscope.image.png;

import dev.celscope.format.Findings;
import dev.celscope.image.field.Field;
import dev.celscope.image.field.FieldTable;
import dev.celscope.image.field.Meaning;
import dev.celscope.image.xmp.XmpInterpreter;
import dev.celscope.record.Moment;
import dev.celscope.record.Origin;
import dev.celscope.record.TextKind;
import dev.celscope.record.TimestampRole;
import dev.celscope.source.ByteSource;
import dev.celscope.source.Cursor;
import dev.celscope.time.Epochs;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** The texts of a PNG, which are keywords and values (PNG, 11.3.3). */
final class PngText {
  private static final FieldTable KEYWORDS = FieldTable.load(PngText.class, "keywords.tsv");
  private static final String XMP = "XML:com.adobe.xmp";
  private static final String RAW_PROFILE = "raw profile type ";
  private static final String THUMB_MTIME = "thumb::mtime";

  /** PNG allows 79, but files have longer ones. */
  private static final int LONGEST_KEYWORD = 256;

  private final Findings findings;

  PngText(Findings findings) {
    this.findings = findings;
  }

  /** {@code tEXt}: keyword, zero, text; Latin-1 by the book, but not by what writers do. */
  void plain(ByteSource data) throws IOException {
    Cursor cursor = data.cursor();
    String keyword = keyword(cursor);
    ByteSource value = cursor.slice(cursor.remaining());
    say("tEXt", keyword, value, value.offset());
  }

  /** {@code zTXt}: keyword, zero, u8 method, compressed text. */
  void compressed(ByteSource data) throws IOException {
    Cursor cursor = data.cursor();
    String keyword = keyword(cursor);
    cursor.verify(cursor.u8() == 0, cursor.position(), "No compression method but 0 is known");
    long offset = cursor.offset();
    byte[] text = Zlib.inflate(cursor.slice(cursor.remaining()));
    say("zTXt", keyword, data.decoded(text), offset);
  }

  /**
   * {@code iTXt}: keyword, zero, u8 whether compressed, u8 method, language tag, zero, translated
   * keyword, zero, text; all in UTF-8.
   */
  void international(ByteSource data) throws IOException {
    Cursor cursor = data.cursor();
    String keyword = keyword(cursor);
    boolean compressed = cursor.u8() == 1;
    cursor.skip(1);
    String language =
        new String(cursor.untilZero(LONGEST_KEYWORD), StandardCharsets.ISO_8859_1).strip();
    cursor.untilZero(LONGEST_KEYWORD);
    long offset = cursor.offset();
    ByteSource rest = cursor.slice(cursor.remaining());
    ByteSource value = compressed ? data.decoded(Zlib.inflate(rest)) : rest;
    if (isBlock(keyword)) {
      block(keyword, value, "iTXt");
      return;
    }
    String text = new String(value.allBytes(), StandardCharsets.UTF_8);
    Field field = field(keyword);
    Origin origin = origin("iTXt", keyword, field, offset);
    if (language.isEmpty() || language.regionMatches(true, 0, "x-", 0, 2)) {
      field.meaning().say(findings, text, origin);
    } else {
      field.meaning().say(findings, text, language, origin);
    }
  }

  private static String keyword(Cursor cursor) throws IOException {
    return new String(cursor.untilZero(LONGEST_KEYWORD), StandardCharsets.ISO_8859_1);
  }

  private void say(String chunk, String keyword, ByteSource value, long offset) throws IOException {
    if (isBlock(keyword)) {
      block(keyword, value, chunk);
      return;
    }
    byte[] bytes = value.allBytes();
    Field field = field(keyword);
    Origin origin = origin(chunk, keyword, field, offset);
    if (keyword.toLowerCase(Locale.ROOT).equals(THUMB_MTIME)) {
      thumbnailTime(new String(bytes, StandardCharsets.ISO_8859_1).strip(), origin);
    } else {
      field.meaning().say(findings, bytes, origin);
    }
  }

  private static Origin origin(String chunk, String keyword, Field field, long offset) {
    String path = keyword.isBlank() ? chunk : chunk + "/" + keyword;
    return Origin.of(path, "PNG:" + field.name(), offset);
  }

  /** The field of a keyword; one that is not known is a text, named as ExifTool names it. */
  private static Field field(String keyword) {
    Optional<Field> known = KEYWORDS.find(keyword.toLowerCase(Locale.ROOT));
    if (known.isPresent()) {
      return known.get();
    }
    String name = keyword.replaceAll("[^A-Za-z0-9_-]", "");
    String capital =
        name.isEmpty() ? "Text" : name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    return new Field(capital, new Meaning.Text(TextKind.OTHER));
  }

  /** Seconds since 1970 of the file that a thumbnail is of (freedesktop thumbnail standard). */
  private void thumbnailTime(String seconds, Origin origin) {
    try {
      Optional<Moment> moment = Epochs.unix(Long.parseLong(seconds));
      moment.ifPresent(when -> findings.timestamp(TimestampRole.MODIFIED, when, origin, seconds));
    } catch (NumberFormatException e) {
      findings.text(TextKind.OTHER, seconds, origin);
    }
  }

  private static boolean isBlock(String keyword) {
    return keyword.equals(XMP) || keyword.toLowerCase(Locale.ROOT).startsWith(RAW_PROFILE);
  }

  private void block(String keyword, ByteSource value, String chunk) throws IOException {
    if (keyword.equals(XMP)) {
      XmpInterpreter.read(value, chunk + "/XMP", findings);
    } else {
      RawProfile.read(
          keyword.substring(RAW_PROFILE.length()), value, chunk + "/" + keyword, findings);
    }
  }
}
