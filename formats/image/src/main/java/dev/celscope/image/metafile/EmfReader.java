package dev.celscope.image.metafile;

import dev.celscope.format.Findings;
import dev.celscope.format.FormatReader;
import dev.celscope.record.AttributionRole;
import dev.celscope.record.ImageInfo;
import dev.celscope.record.Origin;
import dev.celscope.record.TextKind;
import dev.celscope.source.ByteSource;
import dev.celscope.source.Cursor;
import dev.celscope.source.ReadException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * Reads enhanced metafiles of Windows (MS-EMF): records of a type u32 and a size u32, both counted
 * in the size. The first one is the header (2.3.4.2):
 *
 * <pre>
 *    8  4×i32  bounds in pixels: left, top, right, bottom, all of them within
 *   24  4×i32  frame in hundredths of a millimetre
 *   40  " EMF"     44  u32 version     48  u32 bytes, u32 records
 *   60  u32  characters of the description, u32 their position: program, zero, title, two zeros
 * </pre>
 */
public final class EmfReader implements FormatReader {
  private static final int BOUNDS = 8;
  private static final int SIGNATURE = 40;
  private static final int DESCRIPTION = 60;
  private static final int ENHANCED = 0x464d4520; // " EMF"

  /** For {@link java.util.ServiceLoader}. */
  public EmfReader() {}

  @Override
  public Set<String> mediaTypes() {
    return Set.of("image/emf");
  }

  @Override
  public String reads() {
    return "program and title, texts, fonts, comments of programs, size";
  }

  @Override
  public void read(ByteSource source, Findings findings) throws IOException {
    Cursor cursor = source.cursor();
    cursor.verify(
        cursor.seek(SIGNATURE).i32le() == ENHANCED, SIGNATURE, "The signature is not that of EMF");
    size(cursor.seek(BOUNDS), findings);
    try {
      description(source, findings);
    } catch (ReadException e) {
      findings.problem(e, "EMR_HEADER/Description");
    }
    new EmfRecords(source, findings).read();
  }

  private static void size(Cursor cursor, Findings findings) throws IOException {
    long left = cursor.i32le();
    long top = cursor.i32le();
    long width = cursor.i32le() - left + 1;
    long height = cursor.i32le() - top + 1;
    ImageInfo.Builder image = ImageInfo.builder().frames(1);
    if (width > 0 && height > 0) {
      image.size(width, height);
    }
    findings.media(image.build());
  }

  private static void description(ByteSource source, Findings findings) throws IOException {
    Cursor cursor = source.cursor().seek(DESCRIPTION);
    long characters = cursor.u32le();
    long position = cursor.u32le();
    if (characters == 0 || position == 0) {
      return;
    }
    String[] parts =
        cursor.seek(position).text(2 * characters, StandardCharsets.UTF_16LE).split("\0", 3);
    Origin origin = Origin.of("EMR_HEADER", "Description", source.offset() + position);
    findings.attribution(AttributionRole.SOFTWARE, parts[0], origin);
    if (parts.length > 1) {
      findings.text(TextKind.TITLE, parts[1], origin);
    }
  }
}
