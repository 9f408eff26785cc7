package dev.celscope.video.clip;

import dev.celscope.record.Rational;
import dev.celscope.record.VideoInfo;
import java.util.Optional;

/**
 * What the header of a coded video sequence tells of its pictures.
 *
 * @param size of the pictures after cropping
 * @param pixelAspect width of a pixel to its height; empty where it is not told
 * @param frameRate frames a second; empty where they are not told
 * @param scan {@code progressive} or {@code interlaced}; empty where it is not told
 */
public record VideoSequence(
    PictureSize size,
    Optional<Rational> pixelAspect,
    Optional<Rational> frameRate,
    Optional<String> scan) {
  /** Whole pictures. */
  public static final String PROGRESSIVE = "progressive";

  /** Pictures of two fields. */
  public static final String INTERLACED = "interlaced";

  /**
   * The aspect at which the pictures are to be shown.
   *
   * @return width to height; that of the pixels where nothing else is told
   */
  public Rational displayAspect() {
    Rational pixel = pixelAspect.orElse(new Rational(1, 1));
    return new Rational(size.width() * pixel.numerator(), size.height() * pixel.denominator());
  }

  /**
   * Says all of it.
   *
   * @param video what is said of the file
   */
  public void describe(VideoInfo.Builder video) {
    video.size(size.width(), size.height());
    video.displayAspect(displayAspect());
    frameRate.ifPresent(video::frameRate);
    scan.ifPresent(video::scan);
  }

  /**
   * A fraction, if both numbers make one.
   *
   * @param numerator any number
   * @param denominator any number
   * @return empty where one of them is not positive
   */
  static Optional<Rational> fraction(long numerator, long denominator) {
    return numerator > 0 && denominator > 0
        ? Optional.of(new Rational(numerator, denominator))
        : Optional.empty();
  }
}
