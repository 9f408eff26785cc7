package dev.celscope.source;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A place in a source that moves as values are read there. The byte order is in each method's name:
 * {@code be} big-endian, {@code le} little-endian; {@code u} unsigned, {@code i} signed.
 *
 * <p>Every read throws {@link TruncatedException} where the source ends before the value does.
 */
public final class Cursor {
  private static final int WINDOW_BYTES = 1 << 12;

  private final ByteSource source;
  private long position;

  /** The bytes being read: those of the source where they lie in memory, else the cursor's own. */
  private byte[] window = {};

  private byte[] own = {};
  private long windowStart;
  private int windowLength;

  Cursor(ByteSource source) {
    this.source = source;
  }

  /**
   * The source that this cursor moves over.
   *
   * @return the source
   */
  public ByteSource source() {
    return source;
  }

  /**
   * Where the next value is read.
   *
   * @return position from the start of the source
   */
  public long position() {
    return position;
  }

  /**
   * Where the next value is read in the outermost source, for origins and errors.
   *
   * @return byte offset
   */
  public long offset() {
    return source.offset() + position;
  }

  /**
   * Bytes from here to the end of the source.
   *
   * @return zero or more
   */
  public long remaining() {
    return source.size() - position;
  }

  /**
   * Whether at least that many bytes are left.
   *
   * @param count zero or more
   * @return true if so
   */
  public boolean request(long count) {
    return count <= remaining();
  }

  /**
   * Demands that at least that many bytes are left.
   *
   * @param count zero or more
   * @throws TruncatedException if there are fewer
   */
  public void require(long count) throws TruncatedException {
    if (count > remaining()) {
      throw new TruncatedException(count, remaining(), offset());
    }
  }

  /**
   * Demands what the format demands.
   *
   * @param condition what must hold
   * @param at position, from the start of the source, of the value that is checked
   * @param reason what does not hold, one sentence
   * @throws MalformedException if the condition is false
   */
  public void verify(boolean condition, long at, String reason) throws MalformedException {
    if (!condition) {
      throw new MalformedException(reason, source.offset() + at);
    }
  }

  /**
   * Moves to a place.
   *
   * @param to position from the start of the source
   * @return this cursor
   * @throws TruncatedException if it lies past the end
   * @throws MalformedException if it is negative
   */
  public Cursor seek(long to) throws TruncatedException, MalformedException {
    if (to < 0) {
      throw new MalformedException("Position " + to + " is negative", offset());
    }
    if (to > source.size()) {
      throw new TruncatedException(to, source.size(), offset());
    }
    position = to;
    return this;
  }

  /**
   * Moves on.
   *
   * @param count bytes to pass over, zero or more
   * @return this cursor
   * @throws TruncatedException if fewer are left
   * @throws MalformedException if {@code count} is negative
   */
  public Cursor skip(long count) throws TruncatedException, MalformedException {
    if (count < 0) {
      throw new MalformedException("Length " + count + " is negative", offset());
    }
    require(count);
    position += count;
    return this;
  }

  /**
   * Reads an unsigned byte.
   *
   * @return 0 to 255
   * @throws IOException if it cannot be read
   */
  public int u8() throws IOException {
    int at = take(1);
    return window[at] & 0xff;
  }

  /**
   * Reads a signed byte.
   *
   * @return −128 to 127
   * @throws IOException if it cannot be read
   */
  public byte i8() throws IOException {
    return (byte) u8();
  }

  /**
   * Reads two bytes.
   *
   * @return 0 to 65,535
   * @throws IOException if they cannot be read
   */
  public int u16be() throws IOException {
    int at = take(2);
    return ((window[at] & 0xff) << 8) | (window[at + 1] & 0xff);
  }

  /**
   * Reads two bytes.
   *
   * @return 0 to 65,535
   * @throws IOException if they cannot be read
   */
  public int u16le() throws IOException {
    return Short.toUnsignedInt(Short.reverseBytes((short) u16be()));
  }

  /**
   * Reads two bytes.
   *
   * @return −32,768 to 32,767
   * @throws IOException if they cannot be read
   */
  public short i16be() throws IOException {
    return (short) u16be();
  }

  /**
   * Reads two bytes.
   *
   * @return −32,768 to 32,767
   * @throws IOException if they cannot be read
   */
  public short i16le() throws IOException {
    return (short) u16le();
  }

  /**
   * Reads three bytes.
   *
   * @return 0 to 16,777,215
   * @throws IOException if they cannot be read
   */
  public int u24be() throws IOException {
    return (u16be() << 8) | u8();
  }

  /**
   * Reads three bytes.
   *
   * @return 0 to 16,777,215
   * @throws IOException if they cannot be read
   */
  public int u24le() throws IOException {
    return u16le() | (u8() << 16);
  }

  /**
   * Reads four bytes.
   *
   * @return −2³¹ to 2³¹ − 1
   * @throws IOException if they cannot be read
   */
  public int i32be() throws IOException {
    int at = take(4);
    return ((window[at] & 0xff) << 24)
        | ((window[at + 1] & 0xff) << 16)
        | ((window[at + 2] & 0xff) << 8)
        | (window[at + 3] & 0xff);
  }

  /**
   * Reads four bytes.
   *
   * @return −2³¹ to 2³¹ − 1
   * @throws IOException if they cannot be read
   */
  public int i32le() throws IOException {
    return Integer.reverseBytes(i32be());
  }

  /**
   * Reads four bytes.
   *
   * @return 0 to 2³² − 1
   * @throws IOException if they cannot be read
   */
  public long u32be() throws IOException {
    return Integer.toUnsignedLong(i32be());
  }

  /**
   * Reads four bytes.
   *
   * @return 0 to 2³² − 1
   * @throws IOException if they cannot be read
   */
  public long u32le() throws IOException {
    return Integer.toUnsignedLong(i32le());
  }

  /**
   * Reads eight bytes. An unsigned value past 2⁶³ − 1 comes out negative; {@link #seek} and {@link
   * #skip} refuse it.
   *
   * @return −2⁶³ to 2⁶³ − 1
   * @throws IOException if they cannot be read
   */
  public long i64be() throws IOException {
    require(8); // so that the position stays where it was if the second half is missing
    return (u32be() << 32) | u32be();
  }

  /**
   * Reads eight bytes; see {@link #i64be()}.
   *
   * @return −2⁶³ to 2⁶³ − 1
   * @throws IOException if they cannot be read
   */
  public long i64le() throws IOException {
    return Long.reverseBytes(i64be());
  }

  /**
   * Reads an IEEE 754 single.
   *
   * @return any float
   * @throws IOException if it cannot be read
   */
  public float f32be() throws IOException {
    return Float.intBitsToFloat(i32be());
  }

  /**
   * Reads an IEEE 754 single.
   *
   * @return any float
   * @throws IOException if it cannot be read
   */
  public float f32le() throws IOException {
    return Float.intBitsToFloat(i32le());
  }

  /**
   * Reads an IEEE 754 double.
   *
   * @return any double
   * @throws IOException if it cannot be read
   */
  public double f64be() throws IOException {
    return Double.longBitsToDouble(i64be());
  }

  /**
   * Reads an IEEE 754 double.
   *
   * @return any double
   * @throws IOException if it cannot be read
   */
  public double f64le() throws IOException {
    return Double.longBitsToDouble(i64le());
  }

  /**
   * Reads bytes.
   *
   * @param count zero or more
   * @return exactly that many
   * @throws TruncatedException if fewer are left; nothing is allocated then
   * @throws MalformedException if {@code count} is negative or past 2³¹ − 1
   * @throws IOException if they cannot be read
   */
  public byte[] bytes(long count) throws IOException {
    if (count < 0 || count > Integer.MAX_VALUE - 8) {
      throw new MalformedException(
          "Length " + count + " is not one that can be read at once", offset());
    }
    require(count);
    byte[] bytes = source.bytes(position, (int) count);
    position += count;
    return bytes;
  }

  /**
   * Reads a four-character code, as boxes and chunks have: one character a byte, ISO 8859-1.
   *
   * @return four characters
   * @throws IOException if it cannot be read
   */
  public String fourCc() throws IOException {
    return text(4, StandardCharsets.ISO_8859_1);
  }

  /**
   * Reads text of a known length in bytes.
   *
   * @param count bytes, zero or more
   * @param charset the declared charset
   * @return the text, malformed parts replaced
   * @throws IOException if it cannot be read
   */
  public String text(long count, Charset charset) throws IOException {
    return new String(bytes(count), charset);
  }

  /**
   * Reads bytes up to a zero byte, which is passed over, or to the end of the source.
   *
   * @param most bytes to read at the most
   * @return the bytes before the zero
   * @throws IOException if they cannot be read
   */
  public byte[] untilZero(int most) throws IOException {
    int limit = (int) Math.min(most, remaining());
    byte[] bytes = source.bytes(position, limit);
    int length = 0;
    while (length < limit && bytes[length] != 0) {
      length++;
    }
    position += Math.min(length + 1, limit);
    return Arrays.copyOf(bytes, length);
  }

  /**
   * A bounded view of what follows, which is passed over.
   *
   * @param length bytes, zero or more
   * @return a source of exactly that length
   * @throws TruncatedException if fewer are left
   * @throws MalformedException if {@code length} is negative
   */
  public ByteSource slice(long length) throws TruncatedException, MalformedException {
    long from = position;
    skip(length);
    return source.slice(from, length);
  }

  /** Moves on over a value; returns where in the window it stands. */
  private int take(int count) throws IOException {
    if (position < windowStart || position + count > windowStart + windowLength) {
      require(count);
      moveWindow(count);
    }
    int at = (int) (position - windowStart);
    position += count;
    return at;
  }

  private void moveWindow(int count) throws IOException {
    int length = (int) Math.min(WINDOW_BYTES, remaining());
    byte[] held = source.held(position, length);
    long end = offset() + length;
    if (end <= held.length) {
      window = held;
      windowStart = -source.offset();
      windowLength = (int) end;
      return;
    }
    if (own.length == 0) {
      own = new byte[(int) Math.min(WINDOW_BYTES, source.size())];
    }
    window = own;
    windowStart = position;
    windowLength = source.read(position, own, 0, Math.min(length, own.length));
    if (windowLength < count) {
      throw new TruncatedException(count, windowLength, offset());
    }
  }
}
