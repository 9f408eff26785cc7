package dev.celscope.testing;

import java.nio.ByteBuffer;
import java.nio.channels.NonWritableChannelException;
import java.nio.channels.SeekableByteChannel;

/** A channel over bytes that gives one byte at a time, however many are wanted. */
public final class TricklingChannel implements SeekableByteChannel {
  private final byte[] bytes;
  private long position;

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
  public int write(ByteBuffer from) {
    throw new NonWritableChannelException();
  }

  @Override
  public long position() {
    return position;
  }

  @Override
  public SeekableByteChannel position(long to) {
    position = to;
    return this;
  }

  @Override
  public long size() {
    return bytes.length;
  }

  @Override
  public SeekableByteChannel truncate(long to) {
    throw new NonWritableChannelException();
  }

  @Override
  public boolean isOpen() {
    return true;
  }

  @Override
  public void close() {}
}
