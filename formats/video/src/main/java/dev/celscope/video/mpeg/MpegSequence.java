package dev.celscope.video.mpeg;

import dev.celscope.record.Rational;
import dev.celscope.record.Timecode;
import dev.celscope.video.clip.BitReader;
import dev.celscope.video.clip.PictureSize;
import dev.celscope.video.clip.VideoSequence;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The sequence header of MPEG-1 and MPEG-2 video, and the extensions behind it that MPEG-2 has
 * (ISO/IEC 11172-2, 2.4.2.3; 13818-2, 6.2.2.1, 6.2.2.3, 6.2.3.1).
 */
final class MpegSequence {
  private static final int SEQUENCE_EXTENSION = 1;
  private static final int PICTURE_EXTENSION = 8;

  /** The bit rate that stands for one that is not told, or varies. */
  private static final int NO_BIT_RATE = 0x3ffff;

  private static final int BITS_PER_UNIT = 400;
  private static final int ASPECT_SCALE = 10_000;

  /** Frame rates by their code (13818-2, table 6-4). */
  private static final List<Rational> RATES =
      List.of(
          new Rational(24_000, 1001),
          new Rational(24, 1),
          new Rational(25, 1),
          new Rational(30_000, 1001),
          new Rational(30, 1),
          new Rational(50, 1),
          new Rational(60_000, 1001),
          new Rational(60, 1));

  /** Shapes of the screen in MPEG-2 by their code, from 2 on (13818-2, table 6-3). */
  private static final List<Rational> SCREENS =
      List.of(new Rational(4, 3), new Rational(16, 9), new Rational(221, 100));

  /** Height to width of the pixels in MPEG-1 by their code, from 1 on (11172-2, 2.4.3.2). */
  private static final int[] PIXELS = {
    10_000, 6735, 7031, 7615, 8055, 8437, 8935, 9157, 9815, 10_255, 10_695, 10_950, 11_575, 12_015
  };

  private final long width;
  private final long height;
  private final int aspect;
  private final int rate;
  private final long bitRate;
  private boolean second;
  private boolean progressive = true;
  private int widthAbove;
  private int heightAbove;
  private Rational rateFactor = new Rational(1, 1);
  private Optional<Timecode> timecode = Optional.empty();

  private MpegSequence(BitReader bits) {
    width = bits.read(12);
    height = bits.read(12);
    aspect = bits.read(4);
    rate = bits.read(4);
    bitRate = bits.read(18);
  }

  /** A sequence header, from behind its start code on; empty where it makes no picture. */
  static Optional<MpegSequence> read(byte[] header) {
    MpegSequence sequence = new MpegSequence(new BitReader(header));
    return sequence.width > 0 && sequence.height > 0 ? Optional.of(sequence) : Optional.empty();
  }

  /** Takes an extension, from behind its start code on. */
  void extension(byte[] extension) {
    BitReader bits = new BitReader(extension);
    switch (bits.read(4)) {
      case SEQUENCE_EXTENSION -> {
        second = true;
        bits.skip(8); // profile and level
        progressive = bits.flag();
        bits.skip(2); // chroma
        widthAbove = bits.read(2);
        heightAbove = bits.read(2);
        bits.skip(12 + 1 + 8 + 1); // bit rate, marker, buffer size, low delay
        rateFactor = new Rational(bits.read(2) + 1L, bits.read(5) + 1L);
      }
      case PICTURE_EXTENSION -> {
        bits.skip(4 * 4 + 2 + 2 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1); // up to chroma_420_type
        progressive |= bits.flag();
      }
      default -> {}
    }
  }

  /**
   * Takes the header of a group of pictures (13818-2, 6.2.2.6), from behind its start code on: the
   * first tells where the timecode starts.
   */
  void group(byte[] header) {
    if (timecode.isPresent() || frameRate().isEmpty()) {
      return;
    }
    BitReader bits = new BitReader(header);
    boolean drop = bits.flag();
    int hours = bits.read(5);
    int minutes = bits.read(6);
    bits.skip(1); // marker
    int seconds = bits.read(6);
    int pictures = bits.read(6);
    if (hours < 24 && minutes < 60 && seconds < 60 && pictures < frameRate().get().toDouble()) {
      char last = drop ? ';' : ':';
      String start =
          String.format(
              Locale.ROOT, "%02d:%02d:%02d%c%02d", hours, minutes, seconds, last, pictures);
      timecode = Optional.of(new Timecode(start, frameRate(), drop));
    }
  }

  /** Where the timecode starts, by the first group of pictures. */
  Optional<Timecode> timecode() {
    return timecode;
  }

  /** The number of MPEG-1 or MPEG-2 video among the stream types of MPEG-2 systems. */
  String streamType() {
    return second ? "02" : "01";
  }

  /** Bits a second as declared; 0 where they are not. */
  long bitsPerSecond() {
    return bitRate == NO_BIT_RATE ? 0 : bitRate * BITS_PER_UNIT;
  }

  Optional<Rational> frameRate() {
    return rate >= 1 && rate <= RATES.size()
        ? Optional.of(
            new Rational(
                RATES.get(rate - 1).numerator() * rateFactor.numerator(),
                RATES.get(rate - 1).denominator() * rateFactor.denominator()))
        : Optional.empty();
  }

  VideoSequence sequence() {
    PictureSize size = new PictureSize(width | widthAbove << 12, height | heightAbove << 12);
    return new VideoSequence(
        size,
        second ? screen(size) : pixels(),
        frameRate(),
        Optional.of(progressive ? VideoSequence.PROGRESSIVE : VideoSequence.INTERLACED));
  }

  private Optional<Rational> screen(PictureSize size) {
    int shape = aspect - 2;
    return shape >= 0 && shape < SCREENS.size()
        ? Optional.of(
            new Rational(
                SCREENS.get(shape).numerator() * size.height(),
                SCREENS.get(shape).denominator() * size.width()))
        : Optional.empty();
  }

  private Optional<Rational> pixels() {
    return aspect >= 1 && aspect <= PIXELS.length
        ? Optional.of(new Rational(ASPECT_SCALE, PIXELS[aspect - 1]))
        : Optional.empty();
  }
}
