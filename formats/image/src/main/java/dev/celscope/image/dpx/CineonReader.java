package dev.celscope.image.dpx;

import dev.celscope.format.Findings;
import dev.celscope.format.FormatReader;
import dev.celscope.image.field.Ascii;
import dev.celscope.image.field.Meaning;
import dev.celscope.record.ImageInfo;
import dev.celscope.record.Origin;
import dev.celscope.record.TextKind;
import dev.celscope.record.TimestampRole;
import dev.celscope.source.ByteSource;
import dev.celscope.source.Cursor;
import java.io.IOException;
import java.util.Set;

/**
 * Reads Cineon (Kodak, “Cineon Image File Format”, version 4.5).
 *
 * <pre>
 *     0  u32   802a5fd7
 *    32  100   file name
 *   132  12    date: yyyy:mm:dd
 *   144  12    time: hh:mm:ssLTZ
 *   198  u8    bits of a pixel of the first channel
 *   200  u32   width of the first channel
 *   204  u32   height of the first channel
 * </pre>
 */
public final class CineonReader implements FormatReader {
  private static final int FILE_NAME = 32;
  private static final int DATE = 132;
  private static final int BITS = 198;

  /** For {@link java.util.ServiceLoader}. */
  public CineonReader() {}

  @Override
  public Set<String> mediaTypes() {
    return Set.of("image/x-cineon");
  }

  @Override
  public String reads() {
    return "file name, date, size";
  }

  @Override
  public void read(ByteSource source, Findings findings) throws IOException {
    Cursor cursor = source.cursor();
    boolean bigEndian = cursor.i32be() == 0x802a5fd7;
    Origin name = Origin.of("header/FileName", "Cineon:FileName", source.offset() + FILE_NAME);
    new Meaning.Text(TextKind.NAME).say(findings, cursor.seek(FILE_NAME).bytes(100), name);
    String date = Ascii.untilZero(cursor.seek(DATE).bytes(12)).strip();
    String time = Ascii.untilZero(cursor.bytes(12)).strip();
    Origin origin = Origin.of("header/CreateDate", "Cineon:CreateDate", source.offset() + DATE);
    String raw = (date + " " + time).strip();
    DpxDate.parse(raw)
        .ifPresentOrElse(
            moment -> findings.timestamp(TimestampRole.CREATED, moment, origin, raw),
            () -> findings.dateText(TimestampRole.CREATED, raw, origin));
    int bits = cursor.seek(BITS).u8();
    cursor.skip(1);
    long width = bigEndian ? cursor.u32be() : cursor.u32le();
    long height = bigEndian ? cursor.u32be() : cursor.u32le();
    findings.media(ImageInfo.builder().size(width, height).bitDepth(bits).frames(1).build());
  }
}
