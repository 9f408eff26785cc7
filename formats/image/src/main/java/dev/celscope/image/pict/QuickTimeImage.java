package dev.celscope.image.pict;

import dev.celscope.format.Findings;
import dev.celscope.image.field.Meaning;
import dev.celscope.record.AttributionRole;
import dev.celscope.record.ImageInfo;
import dev.celscope.record.Origin;
import dev.celscope.source.ByteSource;
import dev.celscope.source.Cursor;
import java.io.IOException;
import java.util.Arrays;

/**
 * A picture that QuickTime compressed (opcode 8200): a JPEG most of the time, which is a file of
 * its own.
 *
 * <pre>
 *    0  u16  version
 *    2  36   matrix
 *   38  u32  length of a matte; 4×i16 its place, u16 mode, 4×i16 source, u32 accuracy
 *   64  u32  length of a mask
 *   68       description of the matte and the matte, mask
 *    …  u32  length of the description that starts here, 4cc codec, 12, 4cc vendor, 8 quality,
 *           u16 width, u16 height, 8 resolution, u32 length of the data, u16, 32 name of the codec,
 *           u16 bits of a pixel
 * </pre>
 */
final class QuickTimeImage {
  private static final int MATTE_LENGTH = 38;
  private static final int MASK_LENGTH = 64;
  private static final int NAME_BYTES = 32;
  private static final int COLORS = 24;

  private QuickTimeImage() {}

  static void read(ByteSource data, String path, ImageInfo.Builder image, Findings findings)
      throws IOException {
    Cursor cursor = data.cursor();
    long matte = cursor.seek(MATTE_LENGTH).u32be();
    long mask = cursor.seek(MASK_LENGTH).u32be();
    if (matte > 0) {
      long start = cursor.position();
      long description = cursor.u32be();
      cursor.seek(start).skip(description).skip(matte);
    }
    cursor.skip(mask);
    description(cursor, path, image, findings);
  }

  private static void description(
      Cursor cursor, String path, ImageInfo.Builder image, Findings findings) throws IOException {
    long start = cursor.position();
    long length = cursor.u32be();
    cursor.skip(4 + 12 + 4 + 8 + 4 + 8); // codec, reserved, vendor, quality, size, resolution
    long bytes = cursor.u32be();
    cursor.skip(2);
    Origin origin = Origin.of(path, "QuickTime:CompressorName", cursor.offset());
    byte[] name = cursor.bytes(NAME_BYTES);
    int end = Math.min(NAME_BYTES, 1 + (name[0] & 0xff));
    new Meaning.Who(AttributionRole.SOFTWARE)
        .say(findings, Arrays.copyOfRange(name, 1, end), origin);
    int bits = cursor.u16be();
    // more than 32 are so many less of grey
    image.bitDepth(bits < COLORS ? bits : 8).colorMode(bits > 32 ? "Grayscale" : "RGB");
    cursor.seek(start).skip(length);
    ByteSource content = cursor.slice(Math.min(bytes, cursor.remaining()));
    if (content.size() > 0 && findings.takesChildren()) {
      findings.child("", path, content);
    }
  }
}
