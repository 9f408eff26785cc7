package dev.celscope.name;

import dev.celscope.record.NameToken;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Gathers the numbers of names that differ in nothing else. */
final class SequenceBuilder {
  private final SequenceKey key;

  /** Numbers with leading zeros by their digits; key 0 for those with none. */
  private final Map<Integer, TreeSet<Long>> byDigits = new TreeMap<>();

  private final TreeSet<String> inserted = new TreeSet<>();

  SequenceBuilder(SequenceKey key) {
    this.key = key;
  }

  void add(NameToken number) {
    String text = number.text();
    int from = text.startsWith("-") ? 1 : 0;
    int to = from;
    while (to < text.length() && Character.digit(text.charAt(to), 10) >= 0) {
      to++;
    }
    if (to < text.length()) {
      inserted.add(number.value());
      return;
    }
    boolean padded = to - from > 1 && Character.digit(text.charAt(from), 10) == 0;
    byDigits
        .computeIfAbsent(padded ? to - from : 0, digits -> new TreeSet<>())
        .add(Long.parseLong(number.value()));
  }

  /** One sequence for each padding; numbers that fill a padding by themselves go with it. */
  List<FrameSequence> build() {
    TreeSet<Long> unpadded = byDigits.getOrDefault(0, new TreeSet<>());
    byDigits.remove(0);
    for (Map.Entry<Integer, TreeSet<Long>> padded : byDigits.entrySet()) {
      TreeSet<Long> wide = new TreeSet<>(unpadded);
      wide.removeIf(frame -> Long.toString(Math.abs(frame)).length() < padded.getKey());
      padded.getValue().addAll(wide);
      unpadded.removeAll(wide);
    }
    if (!unpadded.isEmpty()) {
      byDigits.put(sameDigits(unpadded), unpadded);
    }
    List<FrameSequence> sequences = new ArrayList<>();
    List<String> drawings = List.copyOf(inserted);
    if (byDigits.isEmpty()) {
      byDigits.put(1, new TreeSet<>());
    }
    for (Map.Entry<Integer, TreeSet<Long>> padded : byDigits.entrySet()) {
      List<FrameRange> ranges = FrameRange.of(new ArrayList<>(padded.getValue()));
      sequences.add(
          new FrameSequence(key.prefix(), key.suffix(), padded.getKey(), ranges, drawings));
      drawings = List.of();
    }
    return sequences;
  }

  /** The digits that all numbers have; 1 where they differ, which only unpadded numbers do. */
  private static int sameDigits(SortedSet<Long> frames) {
    int shortest = Long.toString(Math.abs(frames.first())).length();
    for (long frame : frames) {
      if (Long.toString(Math.abs(frame)).length() != shortest) {
        return 1;
      }
    }
    return shortest;
  }
}
