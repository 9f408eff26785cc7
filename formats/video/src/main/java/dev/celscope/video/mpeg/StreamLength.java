package dev.celscope.video.mpeg;

import dev.celscope.record.Rational;
import dev.celscope.video.clip.BitReader;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * How long bare MPEG-1 or MPEG-2 video lasts: by its pictures where all were met, else by the time
 * codes of its first and last group of pictures, else by its size and bit rate.
 *
 * @param duration as well as it can be told
 * @param frames number of pictures, where all were met
 * @param basis what told it, in words
 */
record StreamLength(Duration duration, OptionalLong frames, String basis) {
  private static final int PICTURE = 0x00;
  private static final int GROUP = 0xb8;
  private static final int NONE = -1;
  private static final double NANOS = 1e9;

  /** Bytes of a time code. */
  private static final int GROUP_BYTES = 4;

  static Optional<StreamLength> of(long size, byte[] head, byte[] tail, MpegSequence sequence) {
    Optional<Rational> rate = sequence.frameRate();
    if (rate.isPresent() && size == head.length) {
      long pictures = Pictures.in(head, rate.get()).count();
      return pictures == 0
          ? Optional.empty()
          : Optional.of(
              new StreamLength(
                  time(pictures, rate.get()), OptionalLong.of(pictures), "its pictures"));
    }
    if (rate.isPresent()) {
      Pictures first = Pictures.in(head, rate.get());
      Pictures last = Pictures.in(tail, rate.get());
      long frames = last.lastGroup() - first.firstGroup() + last.behindLastGroup();
      // Writers that count nothing leave the code of the first group on all of them.
      if (first.firstGroup() >= 0 && last.lastGroup() > first.lastGroup()) {
        return Optional.of(
            new StreamLength(
                time(frames, rate.get()),
                OptionalLong.empty(),
                "the time codes of its first and last group of pictures"));
      }
    }
    long bits = sequence.bitsPerSecond();
    return bits <= 0
        ? Optional.empty()
        : Optional.of(
            new StreamLength(
                Duration.ofNanos((long) (size * 8 * NANOS / bits)),
                OptionalLong.empty(),
                "its size and bit rate"));
  }

  private static Duration time(long frames, Rational rate) {
    return Duration.ofNanos((long) (frames * NANOS / rate.toDouble()));
  }

  /**
   * The pictures in a part of a stream.
   *
   * @param count of pictures
   * @param firstGroup time code of the first group, in frames; -1 where there is none
   * @param lastGroup time code of the last one; -1 where there is none
   * @param behindLastGroup pictures from the last group on
   */
  private record Pictures(long count, long firstGroup, long lastGroup, long behindLastGroup) {

    static Pictures in(byte[] bytes, Rational rate) {
      long count = 0;
      long first = NONE;
      long last = NONE;
      long behind = 0;
      for (int at = StartCodes.next(bytes, 0); at < bytes.length; at = StartCodes.next(bytes, at)) {
        int code = bytes[at] & 0xff;
        if (code == PICTURE) {
          count++;
          behind++;
        } else if (code == GROUP && at + GROUP_BYTES < bytes.length) {
          last = timecode(bytes, at + 1, Math.round(rate.toDouble()));
          first = first == NONE ? last : first;
          behind = 0;
        }
      }
      return new Pictures(count, first, last, behind);
    }

    /** Drop flag (1 bit), hours (5), minutes (6), marker, seconds (6), pictures (6). */
    private static long timecode(byte[] bytes, int at, long base) {
      BitReader bits = new BitReader(Arrays.copyOfRange(bytes, at, at + GROUP_BYTES));
      bits.skip(1);
      long hours = bits.read(5);
      long minutes = bits.read(6);
      bits.skip(1);
      long seconds = bits.read(6);
      long pictures = bits.read(6);
      return ((hours * 60 + minutes) * 60 + seconds) * base + pictures;
    }
  }
}
