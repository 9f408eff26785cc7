package dev.celscope.image.pcx;

import dev.celscope.format.Findings;
import dev.celscope.format.FormatReader;
import dev.celscope.record.AttributionRole;
import dev.celscope.record.ImageInfo;
import dev.celscope.record.Origin;
import dev.celscope.source.ByteSource;
import dev.celscope.source.Cursor;
import java.io.IOException;
import java.util.Set;

/**
 * Reads PCX (“ZSoft PCX File Format Technical Reference Manual”), and DCX, which is u32 987654321
 * and the positions of PCX files as u32, ended by 0.
 */
public final class PcxReader implements FormatReader {
  private static final int DCX = 987_654_321;
  private static final int PLANES = 65;

  /** Which program a version is of. */
  private static final String[] PROGRAMS = {
    "PC Paintbrush 2.5",
    "",
    "PC Paintbrush 2.8 (with palette)",
    "PC Paintbrush 2.8 (without palette)",
    "PC Paintbrush for Windows",
    "PC Paintbrush 3.0+"
  };

  /** For {@link java.util.ServiceLoader}. */
  public PcxReader() {}

  @Override
  public Set<String> mediaTypes() {
    return Set.of("image/vnd.zbrush.pcx", "image/x-dcx");
  }

  @Override
  public String reads() {
    return "program version, pages, size";
  }

  @Override
  public void read(ByteSource source, Findings findings) throws IOException {
    Cursor cursor = source.cursor();
    if (!source.cursor().request(4) || source.cursor().i32le() != DCX) {
      findings.media(picture(source, findings).frames(1).build());
      return;
    }
    cursor.skip(4);
    long first = cursor.u32le();
    long pages = first == 0 ? 0 : 1;
    while (pages > 0 && pages < 1024 && cursor.u32le() != 0) {
      pages++;
    }
    ImageInfo.Builder image =
        first == 0
            ? ImageInfo.builder()
            : picture(source.sliceUpTo(first, source.size()), findings);
    findings.media(image.frames(pages).build());
  }

  /** u8 10, u8 version, u8 encoding, u8 bits, u16 left, top, right, bottom; u8 planes at 65. */
  private static ImageInfo.Builder picture(ByteSource pcx, Findings findings) throws IOException {
    Cursor cursor = pcx.cursor();
    cursor.verify(cursor.u8() == 10, 0, "No PCX stands first");
    int version = cursor.u8();
    if (version < PROGRAMS.length) {
      Origin origin = Origin.of("header/version", "File:Software", pcx.offset() + 1);
      findings.attribution(AttributionRole.SOFTWARE, PROGRAMS[version], origin);
    }
    cursor.skip(1);
    int bits = cursor.u8();
    int left = cursor.u16le();
    int top = cursor.u16le();
    long width = cursor.u16le() - left + 1L;
    long height = cursor.u16le() - top + 1L;
    int planes = cursor.seek(PLANES).u8();
    return ImageInfo.builder()
        .size(Math.max(0, width), Math.max(0, height))
        .bitDepth(bits)
        .colorMode(planes >= 3 ? "RGB" : "Indexed");
  }
}
