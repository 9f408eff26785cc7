package dev.celscope.name;

import dev.celscope.record.NameToken;
import java.util.Comparator;

/** What all names of a sequence share: everything but the number. */
record SequenceKey(String prefix, String suffix) implements Comparable<SequenceKey> {
  private static final Comparator<SequenceKey> ORDER =
      Comparator.comparing(SequenceKey::prefix).thenComparing(SequenceKey::suffix);

  static SequenceKey of(String path, NameToken number) {
    int name = Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1;
    return new SequenceKey(
        path.substring(0, name + number.start()), path.substring(name + number.end()));
  }

  @Override
  public int compareTo(SequenceKey other) {
    return ORDER.compare(this, other);
  }
}
