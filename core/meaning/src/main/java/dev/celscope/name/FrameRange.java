package dev.celscope.name;

import java.util.ArrayList;
import java.util.List;

/**
 * Frames with the same distance between each and the next.
 *
 * @param first number of the first frame; may be negative
 * @param last number of the last frame, not less than the first and a whole number of steps away
 * @param step distance between two frames, 1 or more
 */
public record FrameRange(long first, long last, long step) {
  /**
   * Checks that the range is one.
   *
   * @throws IllegalArgumentException if the step is not positive, or does not lead to the last
   *     frame
   */
  public FrameRange {
    if (step < 1 || last < first || (last - first) % step != 0) {
      throw new IllegalArgumentException(
          "Frames " + first + " to " + last + " in steps of " + step + " are no range");
    }
  }

  /**
   * Number of frames.
   *
   * @return 1 or more
   */
  public long count() {
    return (last - first) / step + 1;
  }

  /**
   * The shortest ranges for numbers in ascending order, with steps where three or more share one.
   */
  static List<FrameRange> of(List<Long> frames) {
    List<FrameRange> ranges = new ArrayList<>();
    int from = 0;
    while (from < frames.size()) {
      int to = from;
      long step = from + 1 < frames.size() ? frames.get(from + 1) - frames.get(from) : 1;
      while (to + 1 < frames.size() && frames.get(to + 1) - frames.get(to) == step) {
        to++;
      }
      if (step > 1 && to - from < 2) {
        to = from;
      }
      ranges.add(new FrameRange(frames.get(from), frames.get(to), to == from ? 1 : step));
      from = to + 1;
    }
    return ranges;
  }

  /** The range in fileseq's notation: {@code 1-10}, {@code 1-9x2}, {@code 5}. */
  @Override
  public String toString() {
    if (first == last) {
      return Long.toString(first);
    }
    return first + "-" + last + (step == 1 ? "" : "x" + step);
  }
}
