package dev.celscope.video.mxf;

import dev.celscope.source.ByteSource;
import dev.celscope.source.Cursor;
import dev.celscope.source.LimitException;
import dev.celscope.source.ReadException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The random index pack at the end of a file (SMPTE ST 377-1, 12): for each partition the stream in
 * it (u32) and its place (u64), and at last the length of the whole pack (u32).
 *
 * @param entries in the order of the file; the last one is the footer
 */
record RandomIndex(List<Entry> entries) {
  private static final int ENTRY = 4 + 8;
  private static final int SMALLEST = 32;

  /**
   * A partition.
   *
   * @param stream number of the stream of its body; 0 for none
   * @param offset from the start of the header partition
   */
  record Entry(long stream, long offset) {}

  /** The index, if the file ends with one. */
  static Optional<RandomIndex> read(ByteSource source) throws IOException {
    if (source.size() < SMALLEST) {
      return Optional.empty();
    }
    long length = source.slice(source.size() - 4, 4).cursor().u32be();
    long position = source.size() - length;
    if (length < SMALLEST || position <= 0) {
      return Optional.empty();
    }
    try {
      Klv pack = new Klvs(source, position).next();
      return pack.isRandomIndex() ? Optional.of(entries(pack)) : Optional.empty();
    } catch (LimitException e) {
      throw e;
    } catch (ReadException e) {
      return Optional.empty(); // the file ends otherwise: it has no index
    }
  }

  private static RandomIndex entries(Klv pack) throws IOException {
    List<Entry> entries = new ArrayList<>();
    Cursor cursor = pack.value().cursor();
    while (cursor.request(ENTRY + 4)) {
      pack.value().meter().checkEntries(entries.size(), cursor.offset());
      entries.add(new Entry(cursor.u32be(), cursor.i64be()));
    }
    return new RandomIndex(entries);
  }

  /** Where the footer partition lies; 0 where nothing tells. */
  long footer() {
    return entries.isEmpty() ? 0 : entries.get(entries.size() - 1).offset();
  }

  /** The partitions that are alone with their stream: those of generic streams are. */
  List<Entry> alone() {
    Map<Long, Integer> partitions = new HashMap<>();
    entries.forEach(entry -> partitions.merge(entry.stream(), 1, Integer::sum));
    return entries.stream()
        .filter(entry -> entry.stream() != 0 && partitions.getOrDefault(entry.stream(), 0) == 1)
        .toList();
  }
}
