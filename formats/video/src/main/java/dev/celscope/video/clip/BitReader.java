package dev.celscope.video.clip;

/** Reads bits, the most significant first. Past the end come zeros. */
public final class BitReader {
  private static final int LONGEST_PREFIX = 31;

  private final byte[] bytes;
  private long position;

  /**
   * Reads the bits of bytes.
   *
   * @param bytes not to be changed while they are read
   */
  public BitReader(byte[] bytes) {
    this.bytes = bytes;
  }

  /**
   * Reads a number.
   *
   * @param bits how many, 0 to 32
   * @return the number; negative where 32 bits begin with a one
   */
  public int read(int bits) {
    int value = 0;
    for (int i = 0; i < bits; i++) {
      value = (value << 1) | bit();
    }
    return value;
  }

  private int bit() {
    int at = (int) (position >>> 3);
    int bit = at < bytes.length ? (bytes[at] >>> (7 - (int) (position & 7))) & 1 : 0;
    position++;
    return bit;
  }

  /**
   * Reads a flag.
   *
   * @return whether the next bit is a one
   */
  public boolean flag() {
    return bit() == 1;
  }

  /**
   * Passes over bits.
   *
   * @param bits how many
   */
  public void skip(int bits) {
    position += bits;
  }

  /**
   * Reads an unsigned number in exponential Golomb code (H.264, 9.1).
   *
   * @return zero or more
   */
  public int golomb() {
    int zeros = 0;
    while (zeros < LONGEST_PREFIX && bit() == 0 && hasMore()) {
      zeros++;
    }
    return (1 << zeros) - 1 + read(zeros);
  }

  /**
   * Reads a signed number in exponential Golomb code (H.264, 9.1.1).
   *
   * @return any number
   */
  public int signedGolomb() {
    int code = golomb();
    return (code & 1) == 1 ? (code + 1) / 2 : -(code / 2);
  }

  /**
   * Whether bits are left.
   *
   * @return false at the end
   */
  public boolean hasMore() {
    return position >>> 3 < bytes.length;
  }
}
