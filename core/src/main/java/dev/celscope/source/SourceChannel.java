package dev.celscope.source;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.NonWritableChannelException;
import java.nio.channels.SeekableByteChannel;

/** A source as a read-only channel. */
final class SourceChannel implements SeekableByteChannel {
  private static final int COPY_BYTES = 1 << 13;

  private final ByteSource source;
  private long position;
  private boolean open = true;

  SourceChannel(ByteSource source) {
    this.source = source;
  }

  @Override
  public int read(ByteBuffer into) throws IOException {
    requireOpen();
    if (position >= source.size()) {
      return -1;
    }
    int count;
    if (into.hasArray()) {
      count =
          source.read(
              position, into.array(), into.arrayOffset() + into.position(), into.remaining());
      into.position(into.position() + count);
    } else {
      byte[] copy = new byte[Math.min(COPY_BYTES, into.remaining())];
      count = source.read(position, copy, 0, copy.length);
      into.put(copy, 0, count);
    }
    position += count;
    return count;
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
  public SeekableByteChannel position(long to) throws IOException {
    requireOpen();
    if (to < 0) {
      throw new IllegalArgumentException("Position " + to + " is negative");
    }
    position = to;
    return this;
  }

  @Override
  public long size() {
    return source.size();
  }

  @Override
  public SeekableByteChannel truncate(long to) {
    throw new NonWritableChannelException();
  }

  @Override
  public boolean isOpen() {
    return open;
  }

  @Override
  public void close() {
    open = false;
  }

  private void requireOpen() throws ClosedChannelException {
    if (!open) {
      throw new ClosedChannelException();
    }
  }
}
