package dev.celscope.video;

import dev.celscope.testing.ReadOnlyChannel;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** A file of gigabytes that takes no space: some bytes, and zeros between them. */
final class SparseFile extends ReadOnlyChannel {
  private final List<Part> parts = new ArrayList<>();
  private long size;

  private record Part(long start, ByteBuffer bytes) {}

  SparseFile then(byte[] bytes) {
    parts.add(new Part(size, ByteBuffer.wrap(bytes)));
    size += bytes.length;
    return this;
  }

  SparseFile thenZeros(long count) {
    size += count;
    return this;
  }

  @Override
  public int read(ByteBuffer into) {
    if (position >= size) {
      return -1;
    }
    int count = (int) Math.min(into.remaining(), size - position);
    byte[] out = new byte[count];
    for (Part part : parts) {
      long from = Math.max(position, part.start());
      long to = Math.min(position + count, part.start() + part.bytes().capacity());
      if (from < to) {
        part.bytes()
            .get((int) (from - part.start()), out, (int) (from - position), (int) (to - from));
      }
    }
    into.put(out);
    position += count;
    return count;
  }

  @Override
  public long size() {
    return size;
  }
}
