package dev.celscope.image;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Large files that take no room: a start, a hole, an end. */
public final class SparseFiles {
  private SparseFiles() {}

  /** Writes a file whose end stands at a place far behind its start. */
  public static Path of(Path file, byte[] start, long position, byte[] end) throws IOException {
    try (FileChannel channel =
        FileChannel.open(
            file,
            StandardOpenOption.CREATE_NEW,
            StandardOpenOption.WRITE,
            StandardOpenOption.SPARSE)) {
      channel.write(ByteBuffer.wrap(start), 0);
      channel.write(ByteBuffer.wrap(end), position);
    }
    return file;
  }
}
