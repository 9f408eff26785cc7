package dev.celscope.image.tiff;

import dev.celscope.source.ByteSource;
import dev.celscope.source.Cursor;
import dev.celscope.source.TruncatedException;
import java.io.IOException;

/**
 * An entry of a directory. Its value is read only when asked for: those of pixel data are long.
 *
 * @param tag its number, 0 to 65,535
 * @param type its field type, 1 to 18, or 129 for UTF-8
 * @param count number of values, not of bytes
 * @param tiff the whole TIFF
 * @param position where the value starts in it
 * @param littleEndian byte order
 */
record TiffEntry(
    int tag, int type, long count, ByteSource tiff, long position, boolean littleEndian) {
  static final int ASCII = 2;
  static final int UTF_8 = 129;

  /** Bytes of one value of each field type; 0 for types that do not exist. */
  private static final int[] TYPE_BYTES = {0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8, 4, 0, 0, 8, 8, 8};

  /** More values than that are of pixel data, not of a field that is read. */
  private static final int MOST_NUMBERS = 1 << 16;

  static int typeBytes(int type) {
    if (type == UTF_8) {
      return 1;
    }
    return type >= 0 && type < TYPE_BYTES.length ? TYPE_BYTES[type] : 0;
  }

  /** Bytes of all values. */
  long length() {
    return count * typeBytes(type);
  }

  /** Where the value starts in the outermost source. */
  long offset() {
    return tiff.offset() + position;
  }

  /** Whether the value is made of bytes of any kind. */
  boolean isBytes() {
    return typeBytes(type) == 1;
  }

  ByteSource slice() throws TruncatedException {
    return tiff.slice(Math.min(position, tiff.size()), length());
  }

  /** The bytes of all values. */
  byte[] bytes() throws IOException {
    return slice().allBytes();
  }

  /** The bytes of all values, at most as many as given. */
  byte[] bytes(int most) throws IOException {
    return slice().sliceUpTo(0, most).allBytes();
  }

  /** The first value as a whole number. */
  long number() throws IOException {
    long[] numbers = numbers(1);
    return numbers.length == 0 ? 0 : numbers[0];
  }

  /** The first values as whole numbers; rationals by twos. */
  long[] numbers(int most) throws IOException {
    boolean rational = type == 5 || type == 10;
    long there = Math.min(count, Math.min(most, MOST_NUMBERS)) * (rational ? 2 : 1);
    long[] numbers = new long[(int) there];
    Cursor cursor = slice().cursor();
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = next(cursor);
    }
    return numbers;
  }

  private long next(Cursor cursor) throws IOException {
    return switch (type) {
      case 1, 2, 7 -> cursor.u8();
      case 6 -> cursor.i8();
      case 3 -> littleEndian ? cursor.u16le() : cursor.u16be();
      case 8 -> littleEndian ? cursor.i16le() : cursor.i16be();
      case 9, 10 -> littleEndian ? cursor.i32le() : cursor.i32be();
      case 11 -> (long) (littleEndian ? cursor.f32le() : cursor.f32be());
      case 12 -> (long) (littleEndian ? cursor.f64le() : cursor.f64be());
      case 16, 17, 18 -> littleEndian ? cursor.i64le() : cursor.i64be();
      default -> littleEndian ? cursor.u32le() : cursor.u32be();
    };
  }
}
