package dev.celscope.image.jxl;

import dev.celscope.source.Cursor;
import java.io.IOException;

/**
 * The size of an image, in bits from the lowest of each byte up (ISO/IEC 18181-1, D.2).
 *
 * @param width in pixels
 * @param height in pixels
 */
record SizeHeader(long width, long height) {
  static final int SIGNATURE = 0xff0a;

  /** How many bits a size has, by a selector of two bits. */
  private static final int[] SIZE_BITS = {9, 13, 18, 30};

  /** Width to height, by a selector of three bits; 0 means that the width is stated. */
  private static final int[][] RATIOS = {
    {0, 1}, {1, 1}, {12, 10}, {4, 3}, {3, 2}, {16, 9}, {5, 4}, {2, 1}
  };

  static SizeHeader read(Cursor cursor) throws IOException {
    cursor.verify(cursor.u16be() == SIGNATURE, 0, "No codestream stands here");
    var bits = new Bits(cursor);
    boolean small = bits.take(1) == 1;
    long height = dimension(bits, small);
    int ratio = (int) bits.take(3);
    long width = ratio == 0 ? dimension(bits, small) : height * RATIOS[ratio][0] / RATIOS[ratio][1];
    return new SizeHeader(width, height);
  }

  private static long dimension(Bits bits, boolean small) throws IOException {
    if (small) {
      return (bits.take(5) + 1) * 8;
    }
    return bits.take(SIZE_BITS[(int) bits.take(2)]) + 1;
  }

  /** Bits of a codestream. */
  private static final class Bits {
    private final Cursor cursor;
    private long held;
    private int count;

    Bits(Cursor cursor) {
      this.cursor = cursor;
    }

    long take(int wanted) throws IOException {
      while (count < wanted) {
        held |= (long) cursor.u8() << count;
        count += Byte.SIZE;
      }
      long value = held & ((1L << wanted) - 1);
      held >>>= wanted;
      count -= wanted;
      return value;
    }
  }
}
