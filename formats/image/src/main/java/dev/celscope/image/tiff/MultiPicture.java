package dev.celscope.image.tiff;

import dev.celscope.format.Findings;
import dev.celscope.source.ByteSource;
import dev.celscope.source.Cursor;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The index of a JPEG that holds several pictures (CIPA DC-007, Multi-Picture Format, 5.2). */
public final class MultiPicture {
  private static final int ENTRIES = 0xb002;
  private static final int ENTRY_BYTES = 16;

  /**
   * A picture other than the first.
   *
   * @param number 2 for the first after the first
   * @param position bytes from the start of the index
   * @param length bytes
   */
  public record Picture(int number, long position, long length) {}

  private MultiPicture() {}

  /**
   * Reads an index.
   *
   * @param mpf the index, from its TIFF header on
   * @param path structure path of the index
   * @param findings takes problems
   * @return the pictures after the first
   * @throws IOException if the index cannot be read
   */
  public static List<Picture> read(ByteSource mpf, String path, Findings findings)
      throws IOException {
    List<Picture> pictures = new ArrayList<>();
    for (Ifd ifd : new TiffWalker(mpf, path, findings).directories()) {
      Optional<TiffEntry> entries = ifd.find(ENTRIES);
      if (entries.isPresent()) {
        pictures(entries.get(), pictures);
      }
    }
    return pictures;
  }

  /** An entry: u32 attributes, u32 length, u32 position, two u16 numbers of dependent pictures. */
  private static void pictures(TiffEntry entry, List<Picture> into) throws IOException {
    Cursor cursor = entry.slice().cursor();
    boolean little = entry.littleEndian();
    for (int number = 1; cursor.request(ENTRY_BYTES); number++) {
      cursor.skip(4);
      long length = little ? cursor.u32le() : cursor.u32be();
      long position = little ? cursor.u32le() : cursor.u32be();
      cursor.skip(4);
      if (position != 0) { // the first picture, which holds the index, has 0
        into.add(new Picture(number, position, length));
      }
    }
  }
}
