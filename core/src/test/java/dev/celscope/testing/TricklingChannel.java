package dev.celscope.testing;

import java.nio.ByteBuffer;

/** A channel over bytes that gives one byte at a time, however many are wanted. */
public final class TricklingChannel extends ReadOnlyChannel {
  private final byte[] bytes;

  /**
   * A channel at the start.
   *
   * @param bytes what it gives
   */
  public TricklingChannel(byte[] bytes) {
    this.bytes = bytes.clone();
  }

  @Override
  public int read(ByteBuffer into) {
    if (position >= bytes.length) {
      return -1;
    }
    if (!into.hasRemaining()) {
      return 0;
    }
    into.put(bytes[(int) position++]);
    return 1;
  }

  @Override
  public long size() {
    return bytes.length;
  }
}
