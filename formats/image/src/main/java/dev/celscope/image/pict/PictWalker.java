package dev.celscope.image.pict;

import dev.celscope.format.Findings;
import dev.celscope.image.field.Ascii;
import dev.celscope.image.field.Meaning;
import dev.celscope.image.icc.IccProfile;
import dev.celscope.image.iptc.IptcInterpreter;
import dev.celscope.image.photoshop.ImageResources;
import dev.celscope.record.AttributionRole;
import dev.celscope.record.ImageInfo;
import dev.celscope.record.Origin;
import dev.celscope.record.TextKind;
import dev.celscope.source.ByteSource;
import dev.celscope.source.Cursor;
import dev.celscope.source.ReadException;
import java.io.IOException;

/** Moves over the opcodes of a picture, and says what stands among them. */
final class PictWalker {
  /** Version of a header that gives the size in pixels, where the frame is in points. */
  private static final int EXTENDED_HEADER = -2;

  /** Kinds of comments. */
  private static final int ICC_PROFILE = 224;

  private static final int PHOTOSHOP = 498;
  private static final int FIRST_POSTSCRIPT = 190;
  private static final int LAST_POSTSCRIPT = 197;

  private final Cursor cursor;
  private final boolean wide;
  private final ImageInfo.Builder image;
  private final Findings findings;

  /**
   * A walker.
   *
   * @param cursor at the first opcode
   * @param wide whether opcodes have two bytes, and stand at even places
   * @param image takes size and depth
   * @param findings takes what is found
   */
  PictWalker(Cursor cursor, boolean wide, ImageInfo.Builder image, Findings findings) {
    this.cursor = cursor;
    this.wide = wide;
    this.image = image;
    this.findings = findings;
  }

  void walk() throws IOException {
    while (true) {
      cursor.source().meter().step(cursor.offset());
      int opcode = wide ? cursor.u16be() : cursor.u8();
      String length = Opcodes.length(opcode);
      if (length.equals("end")) {
        return;
      }
      data(length);
      if (wide && (cursor.position() & 1) != 0) {
        cursor.skip(Math.min(1, cursor.remaining()));
      }
    }
  }

  private void data(String length) throws IOException {
    switch (length) {
      case "rest" -> {
        int size = cursor.u16be();
        cursor.verify(size >= 2, cursor.position() - 2, "A region is " + size + " bytes long");
        cursor.skip(size - 2L);
      }
      case "u16" -> cursor.skip(cursor.u16be());
      case "u32" -> cursor.skip(cursor.u32be());
      case "text5" -> text(5);
      case "text3" -> text(3);
      case "text2" -> text(2);
      case "font" -> font(cursor.slice(cursor.u16be()).cursor());
      case "comment" -> comment();
      case "header" -> header();
      case "quicktime" -> quickTime(cursor.slice(cursor.u32be()));
      case "pattern" -> PixelMap.skipPattern(cursor);
      case "bits", "bits-region" -> pixels(false, false, length);
      case "packed-bits", "packed-bits-region" -> pixels(true, false, length);
      case "direct-bits", "direct-bits-region" -> pixels(true, true, length);
      default -> cursor.skip(Integer.parseInt(length));
    }
  }

  private void pixels(boolean packed, boolean direct, String name) throws IOException {
    var map = new PixelMap(packed, direct, name.endsWith("-region"));
    map.skip(cursor);
    map.describe(image);
  }

  /** i16 version, i16; of the extended one u32 resolution twice, 4×i16 size in pixels, u32. */
  private void header() throws IOException {
    Cursor header = cursor.slice(24).cursor();
    if (header.i16be() == EXTENDED_HEADER) {
      header.skip(10);
      int top = header.i16be();
      int left = header.i16be();
      int height = header.i16be() - top;
      int width = header.i16be() - left;
      if (width > 0 && height > 0) {
        image.size(width, height);
      }
    }
  }

  private void text(int before) throws IOException {
    cursor.skip(before - 1L);
    int length = cursor.u8();
    Origin origin = Origin.of("text", "PICT:Text", cursor.offset());
    new Meaning.Text(TextKind.TEXT_LAYER).say(findings, cursor.bytes(length), origin);
  }

  /** u16 number, name. */
  private void font(Cursor font) throws IOException {
    font.skip(2);
    int length = font.u8();
    Origin origin = Origin.of("fontName", "PICT:FontName", font.offset());
    new Meaning.Who(AttributionRole.FONT).say(findings, font.bytes(length), origin);
  }

  private void comment() throws IOException {
    int kind = cursor.u16be();
    ByteSource data = cursor.slice(cursor.u16be());
    String path = "comment[" + kind + "]";
    try {
      switch (kind) {
        case ICC_PROFILE -> profile(data, path);
        case PHOTOSHOP -> resources(data, path);
        default -> {
          if (kind < FIRST_POSTSCRIPT || kind > LAST_POSTSCRIPT) {
            words(data, path);
          }
        }
      }
    } catch (ReadException e) {
      findings.problem(e, path);
    }
  }

  /** u32 part of a profile: 0 the first; the rest of longer ones is not needed for their header. */
  private void profile(ByteSource data, String path) throws IOException {
    if (data.size() > 4 && data.cursor().i32be() == 0) {
      IccProfile.read(data.sliceUpTo(4, data.size()), path + "/ICC_Profile", findings);
    }
  }

  /** Image resources; of other programs, IPTC behind the signature of one. */
  private void resources(ByteSource data, String path) throws IOException {
    if (!data.cursor().request(8)) {
      return;
    }
    ByteSource content = data.sliceUpTo(4, data.size());
    if (content.cursor().u8() == 0x1c) {
      IptcInterpreter.read(content, path + "/IPTC", findings);
    } else {
      boolean twice = content.cursor().fourCc().equals("8BIM");
      ImageResources.read(twice ? content : data, path + "/Photoshop", findings);
    }
  }

  /** A comment of a program, where it is made of words; most are settings. */
  private void words(ByteSource data, String path) throws IOException {
    byte[] bytes = data.allBytes();
    String ascii = Ascii.untilZero(bytes).strip();
    boolean printable =
        ascii.chars().allMatch(c -> c >= ' ' || c == '\r' || c == '\n' || c == '\t');
    long letters = ascii.chars().filter(Character::isLetterOrDigit).count();
    if (printable && letters >= 4 && letters * 2 > bytes.length) {
      new Meaning.Text(TextKind.COMMENT)
          .say(findings, bytes, Origin.of(path, "PICT:Comment", data.offset()));
    }
  }

  private void quickTime(ByteSource data) throws IOException {
    try {
      QuickTimeImage.read(data, "quicktime", image, findings);
    } catch (ReadException e) {
      findings.problem(e, "quicktime");
    }
  }
}
