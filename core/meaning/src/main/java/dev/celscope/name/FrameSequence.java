package dev.celscope.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Files that are the frames, or the drawings of one cel, of one picture in motion.
 *
 * @param prefix path and name up to the number
 * @param suffix what stands after the number, extension included
 * @param padding digits that a number has at least, 1 where numbers are not padded; numbers that
 *     need more have more
 * @param ranges the frames that exist, ascending; empty where a notation names none: {@code ####}
 * @param inserted drawings between two others, as written: {@code 1a}; empty for frames
 */
public record FrameSequence(
    String prefix, String suffix, int padding, List<FrameRange> ranges, List<String> inserted) {

  /**
   * Copies the lists and checks the invariants given for each component.
   *
   * @throws IllegalArgumentException if {@code padding} is less than 1
   */
  public FrameSequence {
    Objects.requireNonNull(prefix, "prefix");
    Objects.requireNonNull(suffix, "suffix");
    ranges = List.copyOf(ranges);
    inserted = List.copyOf(inserted);
    if (padding < 1) {
      throw new IllegalArgumentException("A number has 1 digit or more: " + padding);
    }
  }

  /**
   * Number of frames that exist, inserted drawings included.
   *
   * @return 0 or more
   */
  public long count() {
    return ranges.stream().mapToLong(FrameRange::count).sum() + inserted.size();
  }

  /**
   * The frames that are missing between the first and the last, ascending. Frames between the steps
   * of a range that has steps are not missing.
   *
   * @return ranges; empty where none is missing
   */
  public List<FrameRange> missing() {
    List<FrameRange> gaps = new ArrayList<>();
    for (int i = 1; i < ranges.size(); i++) {
      long from = ranges.get(i - 1).last() + 1;
      long to = ranges.get(i).first() - 1;
      if (from <= to) {
        gaps.add(new FrameRange(from, to, 1));
      }
    }
    return gaps;
  }

  /**
   * Name of the file that one frame has.
   *
   * @param frame number of the frame, existing or not
   * @return prefix, number and suffix
   */
  public String name(long frame) {
    String digits = Long.toString(Math.abs(frame));
    String zeros = "0".repeat(Math.max(0, padding - digits.length()));
    return prefix + (frame < 0 ? "-" : "") + zeros + digits + suffix;
  }

  /** The sequence in fileseq's notation: {@code shot.1001-1096#.exr}. */
  @Override
  public String toString() {
    String frames = ranges.stream().map(FrameRange::toString).collect(Collectors.joining(","));
    return prefix + frames + (padding == 4 ? "#" : "@".repeat(padding)) + suffix;
  }
}
