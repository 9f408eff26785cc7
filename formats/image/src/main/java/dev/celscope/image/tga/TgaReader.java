package dev.celscope.image.tga;

import dev.celscope.format.Findings;
import dev.celscope.format.FormatReader;
import dev.celscope.image.field.Ascii;
import dev.celscope.image.field.DateNumbers;
import dev.celscope.image.field.Meaning;
import dev.celscope.record.AttributionRole;
import dev.celscope.record.ImageInfo;
import dev.celscope.record.Origin;
import dev.celscope.record.TextKind;
import dev.celscope.record.TimestampRole;
import dev.celscope.source.ByteSource;
import dev.celscope.source.Cursor;
import dev.celscope.source.ReadException;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;

/**
 * Reads TGA (“Truevision TGA File Format Specification Version 2.0”).
 *
 * <pre>
 *    0  u8   length of the image id, which follows the header
 *    2  u8   image type
 *   12  u16  width
 *   14  u16  height
 *   16  u8   bits of a pixel
 *   17  u8   low half: how many of them are of transparency
 *   18       image id
 *  −26  u32  position of the extension area, 0 for none
 *  −18       TRUEVISION-XFILE.\0
 * </pre>
 */
public final class TgaReader implements FormatReader {
  private static final int FOOTER = 26;
  private static final int ALPHA_BITS = 15;
  private static final String SIGNATURE = "TRUEVISION-XFILE";
  private static final int COMMENT_LINES = 4;
  private static final int COMMENT_LINE = 81;

  /** For {@link java.util.ServiceLoader}. */
  public TgaReader() {}

  @Override
  public Set<String> mediaTypes() {
    return Set.of("image/x-tga");
  }

  @Override
  public String reads() {
    return "image id, author, comments, date, job and its time, software, size";
  }

  @Override
  public void read(ByteSource source, Findings findings) throws IOException {
    Cursor cursor = source.cursor();
    int idLength = cursor.u8();
    cursor.skip(1);
    int type = cursor.u8();
    cursor.skip(9); // colour map (5), origin (4)
    int width = cursor.u16le();
    int height = cursor.u16le();
    int bits = cursor.u8();
    boolean alpha = (cursor.u8() & ALPHA_BITS) > 0;
    ImageInfo.Builder image = ImageInfo.builder().size(width, height).frames(1);
    switch (type & 7) {
      case 1 -> image.colorMode("Indexed").bitDepth(bits);
      case 2 -> image.colorMode(alpha ? "RGB with Alpha" : "RGB").bitDepth(bits < 24 ? 5 : 8);
      case 3 -> image.colorMode(alpha ? "Grayscale with Alpha" : "Grayscale").bitDepth(8);
      default -> image.colorMode("None");
    }
    findings.media(image.build());
    Origin id = Origin.of("ImageID", "TGA:ImageID", cursor.offset());
    new Meaning.Text(TextKind.COMMENT).say(findings, cursor.bytes(idLength), id);
    extension(source, findings);
  }

  private static void extension(ByteSource source, Findings findings) throws IOException {
    if (source.size() < FOOTER) {
      return;
    }
    Cursor footer = source.slice(source.size() - FOOTER, FOOTER).cursor();
    long position = footer.u32le();
    footer.skip(4); // developer area
    if (position == 0 || !Ascii.untilZero(footer.bytes(18)).startsWith(SIGNATURE)) {
      return;
    }
    try {
      extension(source.cursor().seek(position), findings);
    } catch (ReadException e) {
      findings.problem(e, "extension");
    }
  }

  /** The area states its size as 495; files state 494 and 0 too, and hold the same. */
  private static void extension(Cursor cursor, Findings findings) throws IOException {
    cursor.skip(2);
    say(new Meaning.Who(AttributionRole.AUTHOR), cursor, 41, "AuthorName", findings);
    for (int line = 0; line < COMMENT_LINES; line++) {
      say(new Meaning.Text(TextKind.COMMENT), cursor, COMMENT_LINE, "AuthorComments", findings);
    }
    date(cursor, findings);
    say(new Meaning.Who(AttributionRole.PROJECT), cursor, 41, "JobName", findings);
    jobTime(cursor, findings);
    software(cursor, findings);
  }

  private static Origin origin(Cursor cursor, String name) {
    return Origin.of("extension/" + name, "TGA:" + name, cursor.offset());
  }

  private static void say(
      Meaning meaning, Cursor cursor, int length, String name, Findings findings)
      throws IOException {
    Origin origin = origin(cursor, name);
    meaning.say(findings, cursor.bytes(length), origin);
  }

  /** Six u16: month, day, year, hour, minute, second; zeros where not set. */
  private static void date(Cursor cursor, Findings findings) throws IOException {
    Origin origin = origin(cursor, "DateTime");
    int month = cursor.u16le();
    int day = cursor.u16le();
    int year = cursor.u16le();
    new DateNumbers(year, month, day, cursor.u16le(), cursor.u16le(), cursor.u16le())
        .sayLocal(findings, TimestampRole.MODIFIED, origin);
  }

  /** Three u16: how long the job took, in hours, minutes and seconds. */
  private static void jobTime(Cursor cursor, Findings findings) throws IOException {
    Origin origin = origin(cursor, "JobTime");
    int hours = cursor.u16le();
    int minutes = cursor.u16le();
    int seconds = cursor.u16le();
    if (hours + minutes + seconds > 0) {
      String time = String.format(Locale.ROOT, "%d:%02d:%02d", hours, minutes, seconds);
      findings.text(TextKind.OTHER, time, origin);
    }
  }

  /** Name, then a hundred times the version as u16 and a letter. */
  private static void software(Cursor cursor, Findings findings) throws IOException {
    Origin origin = origin(cursor, "SoftwareID");
    byte[] name = cursor.bytes(41);
    int version = cursor.u16le();
    int letter = cursor.u8();
    String program = Ascii.untilZero(name).strip();
    if (!Ascii.isAscii(name) || program.isEmpty() || version == 0) {
      new Meaning.Who(AttributionRole.SOFTWARE).say(findings, name, origin);
      return;
    }
    String number = String.format(Locale.ROOT, "%d.%02d", version / 100, version % 100);
    String suffix = letter > ' ' && letter < 0x7f ? Character.toString(letter) : "";
    findings.attribution(AttributionRole.SOFTWARE, program + " " + number + suffix, origin);
  }
}
