package dev.celscope.image.bmp;

import dev.celscope.format.Findings;
import dev.celscope.format.FormatReader;
import dev.celscope.image.field.Meaning;
import dev.celscope.image.icc.IccProfile;
import dev.celscope.record.AttributionRole;
import dev.celscope.record.ImageInfo;
import dev.celscope.record.Origin;
import dev.celscope.source.ByteSource;
import dev.celscope.source.Cursor;
import java.io.IOException;
import java.util.Set;

/**
 * Reads bitmaps of Windows and OS/2.
 *
 * <pre>
 *    0  BM      14  u32 size of the header that starts here: 12, 16, 40, 52, 56, 64, 108, 124
 *   18  size: two u16 for a header of 12, else two i32, where a negative height means top-down
 *   26  (20 in the short one)  u16 planes, u16 bits of a pixel
 *   70  u32 colour space; LINK and MBED: a profile by its path, or here
 *  126  u32 position of the profile from the header on, u32 its length
 * </pre>
 */
public final class BmpReader implements FormatReader {
  private static final int FILE_HEADER = 14;
  private static final int CORE_HEADER = 12;
  private static final int INDEXED_BITS = 8;
  private static final int V5_HEADER = 124;
  private static final int COLOR_SPACE = 70;
  private static final int PROFILE = 126;
  private static final int LINKED = 0x4c494e4b; // LINK
  private static final int EMBEDDED = 0x4d424544; // MBED

  /** For {@link java.util.ServiceLoader}. */
  public BmpReader() {}

  @Override
  public Set<String> mediaTypes() {
    return Set.of("image/bmp");
  }

  @Override
  public String reads() {
    return "colour profile and the path to one, size";
  }

  @Override
  public void read(ByteSource source, Findings findings) throws IOException {
    Cursor cursor = source.cursor().seek(FILE_HEADER);
    long header = cursor.u32le();
    boolean core = header == CORE_HEADER;
    long width = core ? cursor.u16le() : cursor.i32le();
    long height = core ? cursor.u16le() : cursor.i32le();
    cursor.skip(2);
    int bits = cursor.u16le();
    findings.media(
        ImageInfo.builder()
            .size(Math.abs(width), Math.abs(height))
            .bitDepth(bits <= INDEXED_BITS ? bits : bits == 16 ? 5 : bits == 64 ? 16 : 8)
            .colorMode(bits <= INDEXED_BITS ? "Indexed" : "RGB")
            .frames(1)
            .build());
    if (header >= V5_HEADER) {
      profile(source, findings);
    }
  }

  private static void profile(ByteSource source, Findings findings) throws IOException {
    int space = source.cursor().seek(COLOR_SPACE).i32le();
    if (space != LINKED && space != EMBEDDED) {
      return;
    }
    Cursor cursor = source.cursor().seek(PROFILE);
    long position = FILE_HEADER + cursor.u32le();
    ByteSource profile = source.slice(position, cursor.u32le());
    if (space == EMBEDDED) {
      IccProfile.read(profile, "ICC_Profile", findings);
    } else {
      Origin origin = Origin.of("LinkedProfileName", "File:LinkedProfileName", profile.offset());
      new Meaning.Who(AttributionRole.LINKED_FILE).say(findings, profile.allBytes(), origin);
    }
  }
}
