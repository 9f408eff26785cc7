package dev.celscope.testing;

import java.nio.ByteBuffer;
import java.nio.channels.NonWritableChannelException;
import java.nio.channels.SeekableByteChannel;

/** A channel for tests that can be read and moved in, never written to or closed. */
public abstract class ReadOnlyChannel implements SeekableByteChannel {
  /** Where the next byte is read from. */
  protected long position;

  @Override
  public final int write(ByteBuffer from) {
    throw new NonWritableChannelException();
  }

  @Override
  public final long position() {
    return position;
  }

  @Override
  public final SeekableByteChannel position(long to) {
    position = to;
    return this;
  }

  @Override
  public final SeekableByteChannel truncate(long to) {
    throw new NonWritableChannelException();
  }

  @Override
  public final boolean isOpen() {
    return true;
  }

  @Override
  public final void close() {}
}
