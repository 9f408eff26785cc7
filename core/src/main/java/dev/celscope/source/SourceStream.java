package dev.celscope.source;

import java.io.IOException;
import java.io.InputStream;

/** A source read from start to end. */
final class SourceStream extends InputStream {
  private final ByteSource source;
  private long position;
  private long mark;

  SourceStream(ByteSource source) {
    this.source = source;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] into, int from, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    int count = source.read(position, into, from, length);
    position += count;
    return count == 0 ? -1 : count;
  }

  @Override
  public long skip(long count) {
    long skipped = Math.max(0, Math.min(count, source.size() - position));
    position += skipped;
    return skipped;
  }

  @Override
  public int available() {
    return (int) Math.min(Integer.MAX_VALUE, source.size() - position);
  }

  @Override
  public boolean markSupported() {
    return true;
  }

  @Override
  public synchronized void mark(int readLimit) {
    mark = position;
  }

  @Override
  public synchronized void reset() {
    position = mark;
  }
}
