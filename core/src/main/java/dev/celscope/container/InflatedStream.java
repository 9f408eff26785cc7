package dev.celscope.container;

import dev.celscope.source.ByteSource;
import dev.celscope.source.MalformedException;
import dev.celscope.source.TruncatedException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Deflated bytes, inflated; failures say where. */
final class InflatedStream extends InputStream {
  private static final int BUFFER = 1 << 13;

  private final ByteSource data;
  private final Inflater inflater;
  private final ZipDirectory owner;
  private final byte[] buffer;
  private long position;
  private boolean closed;

  InflatedStream(ByteSource data, Inflater inflater, ZipDirectory owner) {
    this.data = data;
    this.inflater = inflater;
    this.owner = owner;
    this.buffer = new byte[(int) Math.min(BUFFER, Math.max(1, data.size()))];
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] into, int from, int length) throws IOException {
    if (closed) {
      throw new IOException("Stream closed");
    }
    if (length == 0) {
      return 0;
    }
    try {
      // The inflater is called when it has something to do: each call leaves the virtual machine.
      while (!inflater.finished()) {
        if (inflater.needsInput()) {
          fill();
        }
        int count = inflater.inflate(into, from, length);
        if (count > 0) {
          return count;
        }
        if (inflater.needsDictionary()) {
          throw new MalformedException("Deflated bytes ask for a dictionary", place());
        }
      }
      return -1;
    } catch (DataFormatException e) {
      throw new MalformedException("Not deflated bytes: " + e.getMessage(), place());
    }
  }

  private void fill() throws IOException {
    int count = data.read(position, buffer, 0, buffer.length);
    if (count == 0) {
      throw new TruncatedException(1, 0, place());
    }
    position += count;
    inflater.setInput(buffer, 0, count);
  }

  private long place() {
    return data.offset() + position;
  }

  @Override
  public void close() {
    if (!closed) {
      closed = true;
      owner.giveBack(inflater);
    }
  }
}
