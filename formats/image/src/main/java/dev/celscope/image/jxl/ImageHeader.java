package dev.celscope.image.jxl;

import dev.celscope.source.Cursor;
import java.io.IOException;
import java.util.OptionalLong;

/**
 * The header of an image, in bits from the lowest of each byte up (ISO/IEC 18181-1, annex D), as
 * far as it tells of size, depth, colour and animation.
 *
 * @param width in pixels
 * @param height in pixels
 * @param bitDepth of one channel
 * @param colorMode {@code RGB} or {@code Grayscale}, and whether pixels are transparent
 * @param loops how often an animation runs, 0 for ever; empty for a still picture
 */
record ImageHeader(long width, long height, int bitDepth, String colorMode, OptionalLong loops) {
  static final int SIGNATURE = 0xff0a;

  private static final int DEFAULT_DEPTH = 8;
  private static final int GRAY = 1;

  /** Types of extra channels. */
  private static final int ALPHA = 0;

  private static final int SPOT_COLOR = 2;
  private static final int COLOR_FILTER = 5;

  /** Width to height, by a selector of three bits; 0 means that the width is stated. */
  private static final int[][] RATIOS = {
    {0, 1}, {1, 1}, {12, 10}, {4, 3}, {3, 2}, {16, 9}, {5, 4}, {2, 1}
  };

  static ImageHeader read(Cursor cursor) throws IOException {
    cursor.verify(cursor.u16be() == SIGNATURE, 0, "No codestream stands here");
    var bits = new Bits(cursor);
    long[] size = size(bits);
    if (bits.flag()) { // all is as most images have it
      return new ImageHeader(size[0], size[1], DEFAULT_DEPTH, "RGB", OptionalLong.empty());
    }
    OptionalLong loops = OptionalLong.empty();
    if (bits.flag()) {
      bits.take(3); // orientation
      if (bits.flag()) {
        size(bits); // at which it is meant to be shown
      }
      if (bits.flag()) {
        preview(bits);
      }
      if (bits.flag()) {
        loops = OptionalLong.of(animation(bits));
      }
    }
    int depth = depth(bits);
    bits.flag(); // whether 16 bits are enough for what is modular
    long extra = bits.u32(0, 0, 0, 1, 4, 2, 12, 1);
    boolean alpha = false;
    for (long i = 0; i < extra; i++) {
      cursor.source().meter().checkEntries(i, cursor.offset());
      alpha |= extraChannel(bits) == ALPHA;
    }
    bits.flag(); // whether colours are stored as XYB
    String mode = !bits.flag() && isGray(bits) ? "Grayscale" : "RGB";
    return new ImageHeader(size[0], size[1], depth, alpha ? mode + " with Alpha" : mode, loops);
  }

  private static long[] size(Bits bits) throws IOException {
    boolean small = bits.flag();
    long height = dimension(bits, small);
    int ratio = (int) bits.take(3);
    long width = ratio == 0 ? dimension(bits, small) : height * RATIOS[ratio][0] / RATIOS[ratio][1];
    return new long[] {width, height};
  }

  private static long dimension(Bits bits, boolean small) throws IOException {
    return small ? (bits.take(5) + 1) * 8 : bits.u32(9, 1, 13, 1, 18, 1, 30, 1);
  }

  private static void preview(Bits bits) throws IOException {
    boolean eighths = bits.flag();
    previewDimension(bits, eighths);
    if (bits.take(3) == 0) {
      previewDimension(bits, eighths);
    }
  }

  private static void previewDimension(Bits bits, boolean eighths) throws IOException {
    if (eighths) {
      bits.u32(0, 16, 0, 32, 5, 1, 9, 33);
    } else {
      bits.u32(6, 1, 8, 65, 10, 321, 12, 1345);
    }
  }

  /** Ticks of a second as a fraction, loops, whether frames bear time codes. */
  private static long animation(Bits bits) throws IOException {
    bits.u32(0, 100, 0, 1000, 10, 1, 30, 1);
    bits.u32(0, 1, 0, 1001, 8, 1, 10, 1);
    long loops = bits.u32(0, 0, 3, 0, 16, 0, 32, 0);
    bits.flag();
    return loops;
  }

  private static int depth(Bits bits) throws IOException {
    if (bits.flag()) { // floating point
      int depth = (int) bits.u32(0, 32, 0, 16, 0, 24, 6, 1);
      bits.take(4); // bits of the exponent less one
      return depth;
    }
    return (int) bits.u32(0, 8, 0, 10, 0, 12, 6, 1);
  }

  private static long enumeration(Bits bits) throws IOException {
    return bits.u32(0, 0, 0, 1, 4, 2, 6, 18);
  }

  /** The type of a channel. */
  private static long extraChannel(Bits bits) throws IOException {
    if (bits.flag()) {
      return ALPHA; // of eight bits
    }
    long type = enumeration(bits);
    depth(bits);
    bits.u32(0, 0, 0, 3, 0, 4, 3, 1); // by how much it is smaller
    long name = bits.u32(0, 0, 4, 0, 5, 16, 10, 48);
    for (long i = 0; i < name; i++) {
      bits.take(8);
    }
    if (type == ALPHA) {
      bits.flag(); // whether colours are multiplied by this alpha
    } else if (type == SPOT_COLOR) {
      bits.take(32); // a spot colour: four numbers of 16 bits
      bits.take(32);
    } else if (type == COLOR_FILTER) {
      bits.u32(0, 1, 2, 0, 4, 3, 8, 19); // place in it
    }
    return type;
  }

  private static boolean isGray(Bits bits) throws IOException {
    bits.flag(); // whether a profile follows
    return enumeration(bits) == GRAY;
  }
}
