package dev.celscope.image.icon;

import dev.celscope.format.Findings;
import dev.celscope.format.FormatReader;
import dev.celscope.record.ImageInfo;
import dev.celscope.source.ByteSource;
import dev.celscope.source.Cursor;
import dev.celscope.source.ReadException;
import java.io.IOException;
import java.util.Set;

/**
 * Reads icons and cursors: u16 0, u16 kind, u16 pictures; for each picture u8 width and height (0
 * for 256), u8 colours, u8 zero, u16 planes, u16 bits, u32 length, u32 position. Pictures in PNG
 * become children.
 */
public final class IconReader implements FormatReader {
  private static final int PNG = 0x89504e47;

  /** For {@link java.util.ServiceLoader}. */
  public IconReader() {}

  @Override
  public Set<String> mediaTypes() {
    return Set.of("image/vnd.microsoft.icon");
  }

  @Override
  public String reads() {
    return "pictures in PNG, number of pictures, size of the first";
  }

  @Override
  public void read(ByteSource source, Findings findings) throws IOException {
    Cursor cursor = source.cursor().skip(4);
    int count = cursor.u16le();
    ImageInfo.Builder image = ImageInfo.builder().frames(count);
    try {
      for (int i = 1; i <= count; i++) {
        int width = cursor.u8();
        int height = cursor.u8();
        cursor.skip(4); // colours, zero, planes
        int bits = cursor.u16le();
        if (i == 1) {
          image.size(width == 0 ? 256 : width, height == 0 ? 256 : height);
          if (bits > 0 && bits <= 32) {
            image.bitDepth(bits <= 8 ? bits : bits == 16 ? 5 : 8);
          }
        }
        long length = cursor.u32le();
        picture(source, cursor.u32le(), length, "image[" + i + "]", findings);
      }
    } finally {
      findings.media(image.build());
    }
  }

  private static void picture(
      ByteSource source, long position, long length, String path, Findings findings)
      throws IOException {
    if (!findings.takesChildren()) {
      return;
    }
    try {
      ByteSource picture = source.slice(Math.min(position, source.size()), length);
      if (length > 8 && picture.cursor().i32be() == PNG) {
        findings.child("", path, picture);
      }
    } catch (ReadException e) {
      findings.problem(e, path);
    }
  }
}
