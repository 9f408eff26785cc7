package dev.celscope.video.clip;

import dev.celscope.record.Rational;
import java.util.Optional;
import java.util.Set;

/** The sequence parameters of H.264 (ITU-T H.264, 7.3.2.1.1). */
public final class H264Parameters {
  /** Profiles that state a chroma format. */
  private static final Set<Integer> HIGH =
      Set.of(100, 110, 122, 244, 44, 83, 86, 118, 128, 138, 139, 134, 135);

  private static final int MACROBLOCK = 16;
  private static final int MOST_REFERENCES = 255;
  private static final int CHROMA_444 = 3;

  private final BitReader bits;
  private int chroma = 1;
  private boolean separatePlanes;

  private H264Parameters(byte[] payload) {
    this.bits = new BitReader(payload);
  }

  /**
   * What the parameters tell of the pictures.
   *
   * @param unit a NAL unit of type 7, with its header
   * @return empty where it makes no picture
   */
  public static Optional<VideoSequence> read(byte[] unit) {
    return unit.length < 4
        ? Optional.empty()
        : new H264Parameters(NalUnit.payload(unit, 1)).sequence();
  }

  private Optional<VideoSequence> sequence() {
    int profile = bits.read(8);
    bits.skip(16); // constraints, level
    bits.golomb(); // id
    if (HIGH.contains(profile)) {
      high();
    }
    bits.golomb(); // frame numbers
    pictureOrder();
    bits.golomb(); // reference frames
    bits.skip(1); // gaps
    long columns = bits.golomb() + 1L;
    long rows = bits.golomb() + 1L;
    int fields = bits.flag() ? 1 : 2;
    if (fields == 2) {
      bits.skip(1);
    }
    bits.skip(1); // direct inference
    Optional<PictureSize> size = cropped(columns * MACROBLOCK, rows * MACROBLOCK * fields, fields);
    String scan = fields == 1 ? VideoSequence.PROGRESSIVE : VideoSequence.INTERLACED;
    if (!bits.flag()) {
      return size.map(
          picture ->
              new VideoSequence(picture, Optional.empty(), Optional.empty(), Optional.of(scan)));
    }
    Optional<Rational> aspect = UsabilityInformation.pixelAspect(bits);
    Optional<Rational> rate = bits.flag() ? frameRate() : Optional.empty();
    return size.map(picture -> new VideoSequence(picture, aspect, rate, Optional.of(scan)));
  }

  /** Units a tick and ticks a second; a frame lasts two ticks (E.2.1). */
  private Optional<Rational> frameRate() {
    long units = Integer.toUnsignedLong(bits.read(32));
    long ticks = Integer.toUnsignedLong(bits.read(32));
    return VideoSequence.fraction(ticks, 2 * units);
  }

  private Optional<PictureSize> cropped(long width, long height, int fields) {
    int unitX = chroma == 1 || chroma == 2 ? 2 : 1;
    int unitY = (chroma == 1 ? 2 : 1) * fields;
    if (separatePlanes) {
      unitX = 1;
      unitY = fields;
    }
    if (bits.flag()) {
      width -= (long) unitX * (bits.golomb() + bits.golomb());
      height -= (long) unitY * (bits.golomb() + bits.golomb());
    }
    return width > 0 && height > 0 && bits.hasMore()
        ? Optional.of(new PictureSize(width, height))
        : Optional.empty();
  }

  private void high() {
    chroma = bits.golomb();
    separatePlanes = chroma == CHROMA_444 && bits.flag();
    bits.golomb(); // luma depth
    bits.golomb(); // chroma depth
    bits.skip(1); // transform bypass
    if (bits.flag()) {
      int lists = chroma == CHROMA_444 ? 12 : 8;
      for (int i = 0; i < lists; i++) {
        if (bits.flag()) {
          scalingList(i < 6 ? 16 : 64);
        }
      }
    }
  }

  private void scalingList(int size) {
    int last = 8;
    int next = 8;
    for (int i = 0; i < size && bits.hasMore(); i++) {
      if (next != 0) {
        next = (last + bits.signedGolomb() + 256) & 0xff;
      }
      last = next == 0 ? last : next;
    }
  }

  private void pictureOrder() {
    int type = bits.golomb();
    if (type == 0) {
      bits.golomb();
    } else if (type == 1) {
      bits.skip(1);
      bits.signedGolomb();
      bits.signedGolomb();
      int cycle = Math.min(bits.golomb(), MOST_REFERENCES);
      for (int i = 0; i < cycle; i++) {
        bits.signedGolomb();
      }
    }
  }
}
