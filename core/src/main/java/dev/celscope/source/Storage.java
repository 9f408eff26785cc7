package dev.celscope.source;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;

/** Where the bytes of a source lie. */
interface Storage extends Closeable {
  long size();

  /** Reads at least one byte unless {@code position} is at or past the end; −1 there. */
  int read(long position, byte[] into, int from, int length) throws IOException;

  /** Bytes in memory. */
  final class Memory implements Storage {
    private final byte[] bytes;

    Memory(byte[] bytes) {
      this.bytes = bytes;
    }

    byte[] bytes() {
      return bytes;
    }

    @Override
    public long size() {
      return bytes.length;
    }

    @Override
    public int read(long position, byte[] into, int from, int length) {
      if (position >= bytes.length) {
        return -1;
      }
      int count = (int) Math.min(length, bytes.length - position);
      System.arraycopy(bytes, (int) position, into, from, count);
      return count;
    }

    @Override
    public void close() {}
  }

  /** A channel, whose position is moved by each read where it is none of a file. */
  record Channel(SeekableByteChannel channel, long size) implements Storage {
    @Override
    public int read(long position, byte[] into, int from, int length) throws IOException {
      ByteBuffer buffer = ByteBuffer.wrap(into, from, length);
      if (channel instanceof FileChannel file) {
        return file.read(buffer, position);
      }
      channel.position(position);
      return channel.read(buffer);
    }

    @Override
    public void close() throws IOException {
      channel.close();
    }
  }
}
