package dev.celscope.image.tiff;

import dev.celscope.format.Findings;
import dev.celscope.format.FormatReader;
import dev.celscope.source.ByteSource;
import dev.celscope.source.Cursor;
import java.io.IOException;
import java.util.Set;

/**
 * Reads raw files of Fujifilm: u32 at 84 tells where a JPEG starts that bears all metadata, u32 at
 * 88 how long it is.
 */
public final class RafReader implements FormatReader {
  private static final int JPEG = 84;

  /** For {@link java.util.ServiceLoader}. */
  public RafReader() {}

  @Override
  public Set<String> mediaTypes() {
    return Set.of("image/x-fuji-raf");
  }

  @Override
  public String reads() {
    return "Exif and XMP of the JPEG inside";
  }

  @Override
  public void read(ByteSource source, Findings findings) throws IOException {
    Cursor cursor = source.cursor().seek(JPEG);
    long position = cursor.u32be();
    long length = cursor.u32be();
    cursor.seek(position);
    findings.block("image/jpeg", "jpeg", source.slice(position, length));
  }
}
