package dev.celscope.format;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What files begin with: the table {@code magics.tsv}, found by their first byte. Immutable. */
final class Magics {
  private static final int COLUMNS = 4;
  private static final int BYTE_VALUES = 256;

  /** Magics at the very start, by their first byte, the longest first. */
  private final List<List<Magic>> atStart;

  /** Magics further on, the longest first, and last what is not among the first bytes. */
  private final List<Magic> later;

  /** One row, with what it tells. */
  private record Magic(int offset, BytePattern pattern, Told told, Look look) {
    boolean isBeyondHead() {
      return offset + pattern.length() > Probe.HEAD_BYTES;
    }

    boolean fits(Probe probe) throws IOException {
      if (offset + pattern.length() <= probe.head().length) {
        return pattern.matches(probe.head(), probe.length(), offset);
      }
      if (offset < probe.head().length || offset + pattern.length() > probe.size()) {
        return false;
      }
      byte[] there = probe.source().bytes(offset, pattern.length());
      return pattern.matches(there, there.length, 0);
    }
  }

  Magics(FileTypes types, Map<String, Look> looks) {
    List<Magic> all = new ArrayList<>();
    for (String[] row : Table.rows("magics.tsv", COLUMNS)) {
      int offset = Integer.parseInt(row[0]);
      BytePattern pattern = BytePattern.parse(row[1]);
      var told = new Told(types.require(row[2]), "magic " + pattern + " at " + offset);
      Look look = row[3].isEmpty() ? (probe, magic) -> magic : looks.get(row[3]);
      if (look == null) {
        throw new IllegalStateException("No look " + row[3]);
      }
      all.add(new Magic(offset, pattern, told, look));
    }
    all.sort(Comparator.comparing((Magic magic) -> magic.pattern().weight()).reversed());
    later =
        all.stream()
            .filter(magic -> magic.offset() > 0)
            .sorted(Comparator.comparing(Magic::isBeyondHead)) // which costs a read of its own
            .toList();
    Map<Integer, List<Magic>> byFirst =
        all.stream()
            .filter(magic -> magic.offset() == 0)
            .collect(Collectors.groupingBy(magic -> magic.pattern().first()));
    atStart = new ArrayList<>(BYTE_VALUES);
    for (int first = 0; first < BYTE_VALUES; first++) {
      atStart.add(byFirst.getOrDefault(first, List.of()));
    }
  }

  /** What the first bytes, and a look further in, tell; null where they tell nothing. */
  @Nullable Told tell(Probe probe) throws IOException {
    if (probe.length() == 0) {
      return null;
    }
    Told told = tell(probe, atStart.get(probe.u8(0)));
    return told == null ? tell(probe, later) : told;
  }

  private static @Nullable Told tell(Probe probe, List<Magic> magics) throws IOException {
    for (Magic magic : magics) {
      if (magic.fits(probe)) {
        Told told = magic.look().into(probe, magic.told());
        if (told != null) {
          return told;
        }
      }
    }
    return null;
  }

  /** All formats that have a row. */
  Set<FileType> types() {
    return Stream.concat(atStart.stream().flatMap(List::stream), later.stream())
        .map(magic -> magic.told().type())
        .collect(Collectors.toUnmodifiableSet());
  }
}
