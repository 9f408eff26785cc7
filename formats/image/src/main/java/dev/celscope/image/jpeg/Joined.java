package dev.celscope.image.jpeg;

import dev.celscope.source.ByteSource;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * A block that is longer than a segment can be, and so stands in several: they are put together in
 * the order of the place that each states.
 */
final class Joined {
  private record Part(long place, ByteSource data) {}

  private final List<Part> parts = new ArrayList<>();

  void add(long place, ByteSource data) {
    parts.add(new Part(place, data));
  }

  boolean isEmpty() {
    return parts.isEmpty();
  }

  /** All parts as one; where there is one, it stays where it is in the file. */
  ByteSource source() throws IOException {
    if (parts.size() == 1) {
      return parts.get(0).data();
    }
    parts.sort((a, b) -> Long.compare(a.place(), b.place()));
    long length = parts.stream().mapToLong(part -> part.data().size()).sum();
    ByteSource first = parts.get(0).data();
    byte[] joined = new byte[(int) Math.min(length, first.limits().blockBytes())];
    int at = 0;
    for (Part part : parts) {
      at += part.data().read(0, joined, at, (int) Math.min(part.data().size(), joined.length - at));
    }
    return first.decoded(joined);
  }
}
