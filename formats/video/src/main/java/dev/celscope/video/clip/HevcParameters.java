package dev.celscope.video.clip;

import dev.celscope.record.Rational;
import java.util.Optional;

/** The sequence parameters of H.265 (ITU-T H.265, 7.3.2.2.1). */
public final class HevcParameters {
  private static final int CHROMA_420 = 1;
  private static final int CHROMA_422 = 2;
  private static final int CHROMA_444 = 3;
  private static final int MOST_SETS = 64;
  private static final int MOST_PICTURES = 16;
  private static final int MOST_LONG_TERM = 32;

  private final BitReader bits;
  private Optional<String> scan = Optional.empty();

  private HevcParameters(byte[] payload) {
    this.bits = new BitReader(payload);
  }

  /**
   * What the parameters tell of the pictures.
   *
   * @param unit a NAL unit of type 33, with its header of two bytes
   * @return empty where it makes no picture
   */
  public static Optional<VideoSequence> read(byte[] unit) {
    return unit.length < 16
        ? Optional.empty()
        : new HevcParameters(NalUnit.payload(unit, 2)).sequence();
  }

  private Optional<VideoSequence> sequence() {
    bits.skip(4); // id of the video parameters
    int layers = bits.read(3);
    bits.skip(1); // nesting
    profile(layers);
    bits.golomb(); // id
    Optional<PictureSize> size = size();
    if (size.isEmpty() || !bits.hasMore()) {
      return Optional.empty();
    }
    bits.golomb(); // depth of luma
    bits.golomb(); // depth of chroma
    int orderBits = bits.golomb() + 4;
    int ordered = bits.flag() ? 0 : layers;
    for (int i = ordered; i <= layers; i++) {
      bits.golomb(); // pictures kept
      bits.golomb(); // pictures reordered
      bits.golomb(); // latency
    }
    for (int i = 0; i < 6; i++) {
      bits.golomb(); // sizes of blocks, depths of their trees
    }
    boolean scaled = bits.flag();
    if (scaled && bits.flag()) {
      scalingLists();
    }
    bits.skip(2); // asymmetric partitions, offsets
    if (bits.flag()) {
      bits.skip(4 + 4); // depths of samples without transform
      bits.golomb();
      bits.golomb();
      bits.skip(1);
    }
    boolean intact = referenceSets() && longTerm(orderBits);
    bits.skip(2); // temporal prediction, smoothing
    Optional<Rational> aspect = Optional.empty();
    Optional<Rational> rate = Optional.empty();
    if (intact && bits.flag()) {
      aspect = UsabilityInformation.pixelAspect(bits);
      rate = frameRate();
    }
    return Optional.of(new VideoSequence(size.get(), aspect, rate, scan));
  }

  /** Profile, tier and level (7.3.3), which also tell how the source was scanned. */
  private void profile(int layers) {
    bits.skip(2 + 1 + 5 + 32);
    boolean progressive = bits.flag();
    boolean interlaced = bits.flag();
    if (progressive != interlaced) {
      scan = Optional.of(progressive ? VideoSequence.PROGRESSIVE : VideoSequence.INTERLACED);
    }
    bits.skip(46 + 8);
    boolean[] profiled = new boolean[layers];
    boolean[] levelled = new boolean[layers];
    for (int i = 0; i < layers; i++) {
      profiled[i] = bits.flag();
      levelled[i] = bits.flag();
    }
    if (layers > 0) {
      bits.skip(2 * (8 - layers));
    }
    for (int i = 0; i < layers; i++) {
      bits.skip((profiled[i] ? 88 : 0) + (levelled[i] ? 8 : 0));
    }
  }

  private Optional<PictureSize> size() {
    int chroma = bits.golomb();
    if (chroma == CHROMA_444) {
      bits.skip(1); // planes of their own
    }
    long width = Integer.toUnsignedLong(bits.golomb());
    long height = Integer.toUnsignedLong(bits.golomb());
    if (bits.flag()) {
      int unitX = chroma == CHROMA_420 || chroma == CHROMA_422 ? 2 : 1;
      int unitY = chroma == CHROMA_420 ? 2 : 1;
      width -= (long) unitX * (bits.golomb() + bits.golomb());
      height -= (long) unitY * (bits.golomb() + bits.golomb());
    }
    return width > 0 && height > 0 ? Optional.of(new PictureSize(width, height)) : Optional.empty();
  }

  /** Scaling lists (7.3.4): of each of four sizes six, of the largest two. */
  private void scalingLists() {
    for (int size = 0; size < 4; size++) {
      for (int matrix = 0; matrix < 6; matrix += size == 3 ? 3 : 1) {
        if (!bits.flag()) {
          bits.golomb(); // as an earlier one
          continue;
        }
        int coefficients = Math.min(64, 1 << (4 + (size << 1)));
        if (size > 1) {
          bits.signedGolomb();
        }
        for (int i = 0; i < coefficients && bits.hasMore(); i++) {
          bits.signedGolomb();
        }
      }
    }
  }

  /** Short-term reference picture sets (7.3.7); false where they cannot be right. */
  private boolean referenceSets() {
    int sets = bits.golomb();
    if (sets > MOST_SETS) {
      return false;
    }
    int pictures = 0;
    for (int i = 0; i < sets; i++) {
      boolean predicted = i > 0 && bits.flag();
      pictures = predicted ? predicted(pictures) : listed();
      if (pictures > MOST_PICTURES) {
        return false;
      }
    }
    return bits.hasMore();
  }

  /** A set that differs from the one before; gives how many pictures it has. */
  private int predicted(int before) {
    bits.skip(1); // sign
    bits.golomb(); // difference
    int pictures = 0;
    for (int i = 0; i <= before; i++) {
      boolean used = bits.flag();
      if (used || bits.flag()) {
        pictures++;
      }
    }
    return pictures;
  }

  private int listed() {
    int negative = bits.golomb();
    int positive = bits.golomb();
    if (negative > MOST_PICTURES || positive > MOST_PICTURES) {
      return MOST_PICTURES + 1;
    }
    for (int i = 0; i < negative + positive; i++) {
      bits.golomb();
      bits.skip(1);
    }
    return negative + positive;
  }

  private boolean longTerm(int orderBits) {
    if (bits.flag()) {
      int count = bits.golomb();
      if (count > MOST_LONG_TERM || orderBits > 16) {
        return false;
      }
      bits.skip(count * (orderBits + 1));
    }
    return bits.hasMore();
  }

  /** What stands before the timing: chroma and field flags, and the default window. */
  private Optional<Rational> frameRate() {
    bits.skip(1); // neutral chroma
    boolean fields = bits.flag();
    bits.skip(1); // frame and field information
    if (fields) {
      scan = Optional.of(VideoSequence.INTERLACED);
    }
    if (bits.flag()) {
      for (int side = 0; side < 4; side++) {
        bits.golomb();
      }
    }
    if (!bits.flag()) {
      return Optional.empty();
    }
    long units = Integer.toUnsignedLong(bits.read(32));
    long ticks = Integer.toUnsignedLong(bits.read(32));
    return VideoSequence.fraction(ticks, fields ? 2 * units : units);
  }
}
