package dev.celscope.image.bmp;

import dev.celscope.format.Findings;
import dev.celscope.format.FormatReader;
import dev.celscope.image.field.Meaning;
import dev.celscope.image.icc.IccProfile;
import dev.celscope.record.AttributionRole;
import dev.celscope.record.Origin;
import dev.celscope.source.ByteSource;
import dev.celscope.source.Cursor;
import java.io.IOException;
import java.util.Set;

/**
 * Reads bitmaps of Windows, and bitmaps and icons of OS/2, several of which may stand in an array.
 *
 * <pre>
 *    0  BA of an array; else the bitmap
 *    6  u32 position of the next header of this kind; 0 at the last
 *   14  the bitmap, as {@link BitmapHeader} has it
 * </pre>
 *
 * A bitmap of version 5 bears its colour profile:
 *
 * <pre>
 *   70  u32 colour space; LINK and MBED: a profile by its path, or here
 *  126  u32 position of the profile from the header on, u32 its length
 * </pre>
 */
public final class BmpReader implements FormatReader {
  private static final int ARRAY = 0x4142; // BA
  private static final int ARRAY_HEADER = 14;
  private static final int NEXT = 6;
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
    return "colour profile and the path to one, size, number of pictures";
  }

  @Override
  public void read(ByteSource source, Findings findings) throws IOException {
    if (source.cursor().u16le() == ARRAY) {
      BitmapHeader first = BitmapHeader.picture(source, ARRAY_HEADER);
      findings.media(first.image().frames(1).build());
      findings.media(first.image().frames(pictures(source)).build());
      return;
    }
    BitmapHeader bitmap = BitmapHeader.picture(source, 0);
    findings.media(bitmap.image().frames(1).build());
    if (bitmap.length() >= V5_HEADER) {
      profile(source, findings);
    }
  }

  /** How many pictures an array has: their headers stand one behind the other. */
  private static long pictures(ByteSource source) throws IOException {
    Cursor cursor = source.cursor();
    long count = 0;
    long at = 0;
    while (cursor.seek(at).u16le() == ARRAY) {
      source.meter().checkEntries(++count, cursor.offset());
      long next = cursor.seek(at + NEXT).u32le();
      if (next <= at || next >= source.size()) {
        return count;
      }
      at = next;
    }
    return count;
  }

  private static void profile(ByteSource source, Findings findings) throws IOException {
    int space = source.cursor().seek(COLOR_SPACE).i32le();
    if (space != LINKED && space != EMBEDDED) {
      return;
    }
    Cursor cursor = source.cursor().seek(PROFILE);
    long position = BitmapHeader.FILE_HEADER + cursor.u32le();
    ByteSource profile = source.slice(position, cursor.u32le());
    if (space == EMBEDDED) {
      IccProfile.read(profile, "ICC_Profile", findings);
    } else {
      Origin origin = Origin.of("LinkedProfileName", "File:LinkedProfileName", profile.offset());
      new Meaning.Who(AttributionRole.LINKED_FILE).say(findings, profile.allBytes(), origin);
    }
  }
}
