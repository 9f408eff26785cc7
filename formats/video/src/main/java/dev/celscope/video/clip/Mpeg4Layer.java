package dev.celscope.video.clip;

import dev.celscope.record.Rational;
import java.util.List;
import java.util.Optional;

/** The header of a video object layer of MPEG-4 Part 2 (ISO/IEC 14496-2, 6.2.3). */
public final class Mpeg4Layer {
  private static final List<Rational> PIXEL_ASPECTS =
      List.of(
          new Rational(1, 1),
          new Rational(12, 11),
          new Rational(10, 11),
          new Rational(16, 11),
          new Rational(40, 33));
  private static final int EXTENDED_ASPECT = 15;
  private static final int RECTANGULAR = 0;

  private Mpeg4Layer() {}

  /**
   * What the header tells of the pictures.
   *
   * @param header from behind its start code on
   * @return empty where it makes no picture, or one that is no rectangle
   */
  public static Optional<VideoSequence> read(byte[] header) {
    BitReader bits = new BitReader(header);
    bits.skip(1 + 8); // random access, kind of object
    if (bits.flag()) {
      bits.skip(4 + 3); // version and priority
    }
    Optional<Rational> aspect = aspect(bits);
    if (bits.flag()) {
      bits.skip(2 + 1); // chroma format, low delay
      if (bits.flag()) {
        bits.skip(79); // bit rate, buffer size and occupancy, with their marker bits
      }
    }
    if (bits.read(2) != RECTANGULAR) {
      return Optional.empty();
    }
    bits.skip(1);
    int resolution = bits.read(16);
    bits.skip(1);
    Optional<Rational> rate = Optional.empty();
    if (bits.flag()) {
      int width = Math.max(1, 32 - Integer.numberOfLeadingZeros(Math.max(0, resolution - 1)));
      rate = VideoSequence.fraction(resolution, bits.read(width));
    }
    bits.skip(1);
    int width = bits.read(13);
    bits.skip(1);
    int height = bits.read(13);
    bits.skip(1);
    String scan = bits.flag() ? VideoSequence.INTERLACED : VideoSequence.PROGRESSIVE;
    return width > 0 && height > 0
        ? Optional.of(
            new VideoSequence(new PictureSize(width, height), aspect, rate, Optional.of(scan)))
        : Optional.empty();
  }

  private static Optional<Rational> aspect(BitReader bits) {
    int number = bits.read(4);
    if (number == EXTENDED_ASPECT) {
      int width = bits.read(8);
      int height = bits.read(8);
      return VideoSequence.fraction(width, height);
    }
    return number >= 1 && number <= PIXEL_ASPECTS.size()
        ? Optional.of(PIXEL_ASPECTS.get(number - 1))
        : Optional.empty();
  }
}
