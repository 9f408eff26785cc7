package dev.celscope.image.pict;

import dev.celscope.format.Findings;
import dev.celscope.format.FormatReader;
import dev.celscope.record.ImageInfo;
import dev.celscope.source.ByteSource;
import dev.celscope.source.Cursor;
import dev.celscope.source.ReadException;
import java.io.IOException;
import java.util.Set;

/**
 * Reads QuickDraw pictures.
 *
 * <pre>
 *    0  512  of a file, nothing; absent where a picture lies in another file
 *    0  u16  low half of the size
 *    2  4×i16  frame: top, left, bottom, right, in points
 *   10       opcodes: 11 01 where they have a byte, 00 11 02 ff where they have two
 * </pre>
 */
public final class PictReader implements FormatReader {
  private static final int FILE_HEADER = 512;
  private static final int FIRST_OPCODE = 10;
  private static final int VERSION_1 = 0x1101;
  private static final int VERSION_2 = 0x0011;

  /** For {@link java.util.ServiceLoader}. */
  public PictReader() {}

  @Override
  public Set<String> mediaTypes() {
    return Set.of("image/x-pict");
  }

  @Override
  public String reads() {
    return "texts, fonts, comments, Photoshop resources, ICC, pictures of QuickTime inside, size";
  }

  @Override
  public void read(ByteSource source, Findings findings) throws IOException {
    boolean bare = isPicture(source, 0) && !isPicture(source, FILE_HEADER);
    ByteSource picture = bare ? source : source.sliceUpTo(FILE_HEADER, source.size());
    Cursor cursor = picture.cursor();
    cursor.skip(2); // low half of the size
    int top = cursor.i16be();
    int left = cursor.i16be();
    long height = (long) cursor.i16be() - top;
    long width = (long) cursor.i16be() - left;
    boolean wide = cursor.u16be() == VERSION_2;
    cursor.verify(isPicture(picture, 0), FIRST_OPCODE, "No version of QuickDraw pictures is here");
    ImageInfo.Builder image = ImageInfo.builder().frames(1);
    image.size(Math.max(0, width), Math.max(0, height));
    try {
      new PictWalker(cursor.seek(FIRST_OPCODE), wide, image, findings).walk();
    } catch (ReadException e) {
      findings.problem(e, "opcodes");
    } finally {
      findings.media(image.build());
    }
  }

  private static boolean isPicture(ByteSource source, int start) throws IOException {
    Cursor cursor = source.sliceUpTo(start + FIRST_OPCODE, 2).cursor();
    int version = cursor.request(2) ? cursor.u16be() : 0;
    return version == VERSION_1 || version == VERSION_2;
  }
}
