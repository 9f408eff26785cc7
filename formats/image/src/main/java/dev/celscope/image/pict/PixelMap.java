package dev.celscope.image.pict;

import dev.celscope.record.ImageInfo;
import dev.celscope.source.Cursor;
import java.io.IOException;

/**
 * Pixels of QuickDraw: of one bit ({@code BitMap}), of a palette ({@code PixMap}) or direct. They
 * are passed over; packed ones state the length of each row only.
 *
 * <pre>
 *   0  u32    direct ones alone: nothing
 *   0  u16    bytes of a row; the highest bit tells a PixMap
 *   2  4×i16  bounds: top, left, bottom, right
 *  10         of a PixMap: u16 version, u16 packing, u32, u32 resolution twice, u16 type, u16 bits of
 *             a pixel, u16 components, u16 bits of one, three u32; of a palette then its colours
 *   …  4×i16  source; 4×i16 destination; u16 mode; for some a region; the rows
 * </pre>
 */
final class PixelMap {
  private static final int RECTANGLE = 8;

  /** Rows of fewer bytes are not packed. */
  private static final int LEAST_PACKED = 8;

  /** Rows of more bytes have their length in two bytes. */
  private static final int SHORT_ROW = 250;

  private static final int UNPACKED = 1;
  private static final int WITHOUT_PADDING = 2;

  private final boolean packed;
  private final boolean direct;
  private final boolean region;
  private boolean deep;
  private int rowBytes;
  private int height;
  private int width;
  private int packing;
  private int pixelBits = 1;
  private int componentBits = 1;

  /**
   * Pixels that are to be passed over.
   *
   * @param packed whether rows may be packed
   * @param direct whether pixels are colours, of no palette
   * @param region whether a region follows the mode
   */
  PixelMap(boolean packed, boolean direct, boolean region) {
    this.packed = packed;
    this.direct = direct;
    this.region = region;
  }

  /** Passes over what follows the opcode of pixels. */
  void skip(Cursor cursor) throws IOException {
    if (direct) {
      cursor.skip(4);
    }
    header(cursor);
    cursor.skip(RECTANGLE + RECTANGLE + 2);
    if (region) {
      cursor.skip(Math.max(0, cursor.u16be() - 2L));
    }
    rows(cursor);
  }

  /**
   * Passes over a pattern: u16 type, eight bytes; of a full one, a map; of a dithered, a colour.
   */
  static void skipPattern(Cursor cursor) throws IOException {
    int type = cursor.u16be();
    cursor.skip(8);
    if (type == 2) {
      cursor.skip(6);
    } else if (type == 1) {
      var map = new PixelMap(true, false, false);
      map.header(cursor);
      map.rows(cursor);
    }
  }

  private void header(Cursor cursor) throws IOException {
    int row = cursor.u16be();
    rowBytes = row & 0x3fff;
    deep = (row & 0x8000) != 0;
    int top = cursor.i16be();
    int left = cursor.i16be();
    height = Math.max(0, cursor.i16be() - top);
    width = Math.max(0, cursor.i16be() - left);
    if (!deep && !direct) {
      return;
    }
    cursor.skip(2);
    packing = cursor.u16be();
    cursor.skip(14); // size (4), resolution (8), type (2)
    pixelBits = cursor.u16be();
    cursor.skip(2);
    componentBits = cursor.u16be();
    cursor.skip(12);
    if (!direct) {
      cursor.skip(6); // seed (4), flags (2)
      cursor.skip((cursor.u16be() + 1L) * 8);
    }
  }

  private void rows(Cursor cursor) throws IOException {
    if (!packed || rowBytes < LEAST_PACKED || (direct && packing == UNPACKED)) {
      cursor.skip((long) rowBytes * height);
    } else if (direct && packing == WITHOUT_PADDING) {
      cursor.skip(3L * width * height);
    } else {
      for (int row = 0; row < height; row++) {
        cursor.source().meter().step(cursor.offset());
        cursor.skip(rowBytes > SHORT_ROW ? cursor.u16be() : cursor.u8());
      }
    }
  }

  /** Says how deep the pixels are. */
  void describe(ImageInfo.Builder image) {
    if (direct) {
      image.bitDepth(componentBits).colorMode("RGB");
    } else if (deep) {
      image.bitDepth(pixelBits).colorMode("Indexed");
    } else {
      image.bitDepth(1).colorMode("Bitmap");
    }
  }
}
