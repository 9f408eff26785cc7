package dev.celscope.image.jxl;

import dev.celscope.source.Cursor;
import java.io.IOException;

/** Bits of a codestream, from the lowest of each byte up (ISO/IEC 18181-1, annex B). */
final class Bits {
  private final Cursor cursor;
  private long held;
  private int count;

  Bits(Cursor cursor) {
    this.cursor = cursor;
  }

  boolean flag() throws IOException {
    return take(1) == 1;
  }

  /** The next bits as a number; at most 32. */
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

  /**
   * A number of one of four forms, which two bits before it select: so many bits, and what is added
   * to them.
   */
  long u32(int... bitsAndAdded) throws IOException {
    int form = 2 * (int) take(2);
    return bitsAndAdded[form + 1] + take(bitsAndAdded[form]);
  }
}
