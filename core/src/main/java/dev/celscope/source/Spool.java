package dev.celscope.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

/** Puts a stream where it can be read at random: in memory, past a bound in a temporary file. */
final class Spool {
  static final int MEMORY_BYTES = 1 << 20;

  /** What a stream was put into, and whether it held more than the limit. */
  record Spooled(Storage storage, boolean cut) {}

  private Spool() {}

  static Spooled of(InputStream in, long limit) throws IOException {
    byte[] head = in.readNBytes((int) Math.min(MEMORY_BYTES, limit));
    int next = head.length < Math.min(MEMORY_BYTES, limit) ? -1 : in.read();
    if (next < 0) {
      return new Spooled(new Storage.Memory(head), false);
    }
    if (head.length == limit) {
      return new Spooled(new Storage.Memory(head), true);
    }
    Path file = Files.createTempFile("celscope", ".spool");
    try {
      FileChannel channel =
          FileChannel.open(
              file,
              StandardOpenOption.READ,
              StandardOpenOption.WRITE,
              StandardOpenOption.DELETE_ON_CLOSE);
      return fill(channel, head, (byte) next, in, limit);
    } catch (IOException | RuntimeException e) {
      Files.deleteIfExists(file);
      throw e;
    }
  }

  private static Spooled fill(
      FileChannel channel, byte[] head, byte next, InputStream in, long limit) throws IOException {
    try {
      write(channel, head, head.length);
      write(channel, new byte[] {next}, 1);
      long size = head.length + 1L;
      byte[] buffer = Arrays.copyOf(head, 1 << 16);
      while (size < limit) {
        int count = in.read(buffer, 0, (int) Math.min(buffer.length, limit - size));
        if (count < 0) {
          return new Spooled(new Storage.Channel(channel, size), false);
        }
        write(channel, buffer, count);
        size += count;
      }
      return new Spooled(new Storage.Channel(channel, size), in.read() >= 0);
    } catch (IOException | RuntimeException e) {
      channel.close();
      throw e;
    }
  }

  private static void write(FileChannel channel, byte[] bytes, int count) throws IOException {
    ByteBuffer buffer = ByteBuffer.wrap(bytes, 0, count);
    while (buffer.hasRemaining()) {
      channel.write(buffer);
    }
  }
}
