package dev.celscope.image.tiff;

import dev.celscope.source.ByteSource;
import dev.celscope.source.Cursor;
import java.io.IOException;
import java.util.Optional;

/** The smaller version of a picture that a directory holds, where it is a JPEG of its own. */
final class Previews {
  private static final int SUBFILE_TYPE = 0x00fe;
  private static final int COMPRESSION = 0x0103;
  private static final int STRIPS = 0x0111;
  private static final int STRIP_LENGTHS = 0x0117;
  private static final int JPEG = 0x0201;
  private static final int JPEG_LENGTH = 0x0202;

  private static final int OLD_JPEG = 6;
  private static final int NEW_JPEG = 7;
  private static final int START_OF_IMAGE = 0xffd8;

  private Previews() {}

  /** The bytes of a preview; empty where there is none. */
  static Optional<ByteSource> of(Ifd ifd, ByteSource tiff) throws IOException {
    Optional<ByteSource> jpeg = of(ifd, JPEG, JPEG_LENGTH, tiff);
    if (jpeg.isPresent() || !isReduced(ifd)) {
      return jpeg;
    }
    // Raw files keep previews as pictures of one strip.
    long compression = number(ifd, COMPRESSION);
    if (compression != OLD_JPEG && compression != NEW_JPEG) {
      return Optional.empty();
    }
    Optional<ByteSource> strip = of(ifd, STRIPS, STRIP_LENGTHS, tiff);
    return strip.isPresent() && isJpeg(strip.get()) ? strip : Optional.empty();
  }

  private static Optional<ByteSource> of(Ifd ifd, int start, int length, ByteSource tiff)
      throws IOException {
    Optional<TiffEntry> starts = ifd.find(start);
    Optional<TiffEntry> lengths = ifd.find(length);
    if (starts.isEmpty() || lengths.isEmpty() || starts.get().count() != 1) {
      return Optional.empty();
    }
    long position = starts.get().number();
    long bytes = lengths.get().number();
    return position > 0 && bytes > 0 ? Optional.of(tiff.slice(position, bytes)) : Optional.empty();
  }

  /** Whether a directory says that its picture is a smaller version of another. */
  static boolean isReduced(Ifd ifd) throws IOException {
    return (number(ifd, SUBFILE_TYPE) & 1) != 0;
  }

  private static long number(Ifd ifd, int tag) throws IOException {
    Optional<TiffEntry> entry = ifd.find(tag);
    return entry.isPresent() ? entry.get().number() : 0;
  }

  /** Whether bytes start as a JPEG does. */
  static boolean isJpeg(ByteSource bytes) throws IOException {
    Cursor cursor = bytes.cursor();
    return cursor.request(2) && cursor.u16be() == START_OF_IMAGE;
  }
}
