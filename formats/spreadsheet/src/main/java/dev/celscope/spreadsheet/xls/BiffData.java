package dev.celscope.spreadsheet.xls;

import java.nio.BufferUnderflowException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The data of one record and of the {@code Continue} records after it, read as one; reading past
 * the end throws {@link BufferUnderflowException}.
 */
final class BiffData {
  private final byte[] stream;
  private final List<int[]> segments = new ArrayList<>(1);
  private int segment;
  private int at;

  BiffData(byte[] stream) {
    this.stream = stream;
  }

  void add(int from, int to) {
    if (segments.isEmpty()) {
      at = from;
    }
    segments.add(new int[] {from, to});
  }

  /** Bytes left in all segments. */
  int remaining() {
    int left = 0;
    for (int i = segment; i < segments.size(); i++) {
      left += segments.get(i)[1] - (i == segment ? at : segments.get(i)[0]);
    }
    return left;
  }

  /** Bytes left before the next {@code Continue}. */
  private int inSegment() {
    return segment < segments.size() ? segments.get(segment)[1] - at : 0;
  }

  /** Moves to the next {@code Continue}; false where there is none. */
  boolean nextSegment() {
    if (segment + 1 >= segments.size()) {
      return false;
    }
    segment++;
    at = segments.get(segment)[0];
    return true;
  }

  int u8() {
    while (inSegment() == 0) {
      if (!nextSegment()) {
        throw new BufferUnderflowException();
      }
    }
    return stream[at++] & 0xff;
  }

  int u16() {
    int low = u8();
    return low | u8() << 8;
  }

  int i32() {
    int low = u16();
    return low | u16() << 16;
  }

  double f64() {
    long low = i32() & 0xffffffffL;
    return Double.longBitsToDouble(low | (long) i32() << 32);
  }

  /** RkNumber (2.5.218): bit 0 divided by 100, bit 1 integer, else the upper bits of a double. */
  double rk() {
    int raw = i32();
    double value = (raw & 2) != 0 ? raw >> 2 : Double.longBitsToDouble((raw & 0xfffffffcL) << 32);
    return (raw & 1) != 0 ? value / 100 : value;
  }

  BiffData skip(int count) {
    if (count < 0 || count > remaining()) {
      throw new BufferUnderflowException();
    }
    int left = count;
    while (left > 0) {
      int step = Math.min(left, inSegment());
      at += step;
      left -= step;
      if (left > 0 && !nextSegment()) {
        throw new BufferUnderflowException();
      }
    }
    return this;
  }

  byte[] bytes(int count) {
    if (count < 0 || count > remaining()) {
      throw new BufferUnderflowException();
    }
    byte[] bytes = new byte[count];
    for (int i = 0; i < count; i++) {
      bytes[i] = (byte) u8();
    }
    return bytes;
  }

  /** The next bytes of this segment without moving over them; fewer where it ends before. */
  byte[] peek(int count) {
    return Arrays.copyOfRange(stream, at, at + Math.min(count, inSegment()));
  }

  /** The rest, all segments joined. */
  byte[] rest() {
    return bytes(remaining());
  }

  /** Characters behind a flag byte that says whether they take one byte or two. */
  String characters(int count) {
    return characters(count, u8());
  }

  /**
   * Characters whose flag byte was read. A {@code Continue} that begins among them begins with a
   * flag byte of its own (2.5.293).
   */
  String characters(int count, int flags) {
    if (count > remaining()) {
      throw new BufferUnderflowException();
    }
    boolean wide = (flags & 1) != 0;
    StringBuilder text = new StringBuilder(count);
    while (text.length() < count) {
      if (inSegment() == 0) {
        if (!nextSegment()) {
          throw new BufferUnderflowException();
        }
        wide = (u8() & 1) != 0;
      }
      int here = Math.min(count - text.length(), wide ? inSegment() / 2 : inSegment());
      if (here == 0) {
        throw new BufferUnderflowException();
      }
      text.append(
          wide
              ? new String(stream, at, here * 2, StandardCharsets.UTF_16LE)
              : new String(stream, at, here, StandardCharsets.ISO_8859_1));
      at += wide ? here * 2 : here;
    }
    return text.toString();
  }

  /** A string of the shared table (2.5.293): text, then runs and a phonetic block. */
  String richString() {
    int count = u16();
    int flags = u8();
    int runs = (flags & 8) != 0 ? u16() : 0;
    int extended = (flags & 4) != 0 ? i32() : 0;
    String text = characters(count, flags);
    skip(runs * 4);
    skip(Math.max(0, extended));
    return text;
  }
}
