package dev.celscope.video.clip;

import dev.celscope.record.Rational;
import java.util.List;
import java.util.Optional;

/**
 * The beginning of the video usability information, which H.264 (E.1.1) and H.265 (E.2.1) share:
 * aspect of the pixels, overscan, signal type, place of the chroma samples.
 */
final class UsabilityInformation {
  private static final int EXTENDED = 255;

  /** Pixel aspects by their number (H.264, table E-1). */
  private static final List<Rational> ASPECTS =
      Tables.rows("pixel-aspects.tsv").stream().map(row -> Rational.parse(row[1])).toList();

  private UsabilityInformation() {}

  /** The aspect of the pixels; what follows up to the timing is passed over. */
  static Optional<Rational> pixelAspect(BitReader bits) {
    Optional<Rational> aspect = bits.flag() ? aspect(bits) : Optional.empty();
    if (bits.flag()) {
      bits.skip(1); // overscan
    }
    if (bits.flag()) {
      bits.skip(3 + 1); // video format, full range
      if (bits.flag()) {
        bits.skip(3 * 8); // primaries, transfer, matrix
      }
    }
    if (bits.flag()) {
      bits.golomb(); // chroma samples of the top field
      bits.golomb(); // chroma samples of the bottom field
    }
    return aspect;
  }

  private static Optional<Rational> aspect(BitReader bits) {
    int number = bits.read(8);
    if (number == EXTENDED) {
      int width = bits.read(16);
      int height = bits.read(16);
      return VideoSequence.fraction(width, height);
    }
    return number >= 1 && number <= ASPECTS.size()
        ? Optional.of(ASPECTS.get(number - 1))
        : Optional.empty();
  }
}
