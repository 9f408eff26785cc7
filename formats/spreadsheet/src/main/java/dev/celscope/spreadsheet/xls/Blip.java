package dev.celscope.spreadsheet.xls;

import dev.celscope.container.Zlib;
import dev.celscope.source.ByteSource;
import dev.celscope.source.Cursor;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * A picture of a drawing: MS-ODRAW 2.2.23 {@code OfficeArtBlip}. One or two identifiers of 16 bytes
 * stand before it, then one byte before a bitmap, a header of 34 before a metafile.
 *
 * <pre>
 *    0  u32  size of the metafile     4  4×i32 bounds     20  2×i32 size
 *   28  u32  size as it stands here  32  u8 0 deflated, fe not     33  u8 fe
 * </pre>
 */
record Blip(String extension, boolean metafile, ByteSource content) {
  /** A place in the store that holds nothing. */
  static final Blip NONE = new Blip("", false, ByteSource.of(new byte[0]));

  private static final int IDENTIFIER = 16;
  private static final int METAFILE_HEADER = 34;
  private static final int COMPRESSION = 32;
  private static final int STORED = 0xfe;

  /** The file header of a bitmap; the blip holds what follows it. */
  private static final int BITMAP_HEADER = 14;

  private static final int CORE_HEADER = 12;

  /** Finds the picture in a record; its instance is odd where there are two identifiers. */
  static Blip of(int instance, int type, ByteSource record) {
    String extension =
        switch (type) {
          case 0xf01a -> "emf";
          case 0xf01b -> "wmf";
          case 0xf01c -> "pict";
          case 0xf01d, 0xf02a -> "jpg";
          case 0xf01e -> "png";
          case 0xf01f -> "bmp";
          case 0xf029 -> "tif";
          default -> "";
        };
    boolean metafile = type <= 0xf01c;
    long identifiers = (instance & 1) == 1 ? 2 * IDENTIFIER : IDENTIFIER;
    long start = metafile ? identifiers : identifiers + 1;
    return extension.isEmpty() || record.size() <= start
        ? NONE
        : new Blip(extension, metafile, record.sliceUpTo(start, record.size()));
  }

  /** A picture that no header stands before; bitmaps without that of their file. */
  static Blip stored(String extension, ByteSource content) {
    return new Blip(extension, false, content);
  }

  boolean isEmpty() {
    return content.size() == 0;
  }

  /** The bytes of a file of its own. */
  ByteSource picture() throws IOException {
    if (metafile) {
      return metafile(content.cursor());
    }
    return extension.equals("bmp") ? withFileHeader() : content;
  }

  private static ByteSource metafile(Cursor cursor) throws IOException {
    int compression = cursor.seek(COMPRESSION).u8();
    ByteSource data = cursor.seek(METAFILE_HEADER).slice(cursor.remaining());
    return compression == STORED ? data : Zlib.inflate(data);
  }

  /** {@code BM}, size u32, zero u32, position of the pixels u32: behind header and palette. */
  private ByteSource withFileHeader() throws IOException {
    Cursor cursor = content.cursor();
    if (cursor.request(2) && cursor.u16le() == 0x4d42) {
      return content; // some writers leave it in
    }
    long size = cursor.seek(0).u32le();
    long colors = 0;
    if (size > CORE_HEADER) {
      int bits = cursor.seek(14).u16le();
      long used = cursor.seek(32).u32le();
      colors = used > 0 ? used : bits <= 8 ? 1L << bits : 0;
    }
    ByteBuffer header = ByteBuffer.allocate(BITMAP_HEADER).order(ByteOrder.LITTLE_ENDIAN);
    header.put((byte) 'B').put((byte) 'M').putInt((int) (BITMAP_HEADER + content.size()));
    header.putInt(0).putInt((int) (BITMAP_HEADER + size + 4 * colors));
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    file.writeBytes(header.array());
    file.writeBytes(content.allBytes());
    return content.decoded(file.toByteArray());
  }
}
