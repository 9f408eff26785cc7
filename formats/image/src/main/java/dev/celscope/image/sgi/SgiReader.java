package dev.celscope.image.sgi;

import dev.celscope.format.Findings;
import dev.celscope.format.FormatReader;
import dev.celscope.image.field.Meaning;
import dev.celscope.record.ImageInfo;
import dev.celscope.record.Origin;
import dev.celscope.record.TextKind;
import dev.celscope.source.ByteSource;
import dev.celscope.source.Cursor;
import java.io.IOException;
import java.util.Set;

/**
 * Reads SGI images (“The SGI Image File Format”, version 1.0).
 *
 * <pre>
 *    0  u16 474   2 u8 compression   3 u8 bytes of a channel   4 u16 dimensions
 *    6  u16 width, height, channels   12 u32 lowest, highest value   24 80 name
 * </pre>
 */
public final class SgiReader implements FormatReader {
  private static final int NAME = 24;

  /** For {@link java.util.ServiceLoader}. */
  public SgiReader() {}

  @Override
  public Set<String> mediaTypes() {
    return Set.of("image/x-sgi");
  }

  @Override
  public String reads() {
    return "image name, size";
  }

  @Override
  public void read(ByteSource source, Findings findings) throws IOException {
    Cursor cursor = source.cursor();
    cursor.verify(cursor.u16be() == 474, 0, "No SGI image stands first");
    cursor.skip(1);
    int bits = 8 * cursor.u8();
    int dimensions = cursor.u16be();
    int width = cursor.u16be();
    int height = cursor.u16be();
    int channels = cursor.u16be();
    findings.media(
        ImageInfo.builder()
            .size(width, dimensions > 1 ? height : 1)
            .bitDepth(bits)
            .colorMode(channels < 3 ? "Grayscale" : channels == 3 ? "RGB" : "RGBA")
            .frames(1)
            .build());
    Origin origin = Origin.of("header/ImageName", "SGI:ImageName", source.offset() + NAME);
    new Meaning.Text(TextKind.NAME).say(findings, cursor.seek(NAME).bytes(80), origin);
  }
}
