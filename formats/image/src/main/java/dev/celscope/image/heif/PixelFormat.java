package dev.celscope.image.heif;

import dev.celscope.container.Box;
import dev.celscope.container.Boxes;
import dev.celscope.record.ImageInfo;
import dev.celscope.source.Cursor;
import java.io.IOException;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * How deep pixels are and of what colour, as properties of a picture and headers of its codec tell:
 * {@code pixi}, {@code colr}, {@code av1C}, {@code hvcC}.
 */
final class PixelFormat {
  /** Matrix coefficients of colours that are stored as they are (ISO/IEC 23091-2, 8.3). */
  private static final int IDENTITY = 0;

  private OptionalInt depth = OptionalInt.empty();
  private Optional<Boolean> gray = Optional.empty();
  private boolean identity;
  private boolean alpha;

  /** Takes a property of the picture, or of a part of it; the first of a kind counts. */
  void take(Box property) throws IOException {
    switch (property.type()) {
      case "pixi" -> pixels(property.body().cursor());
      case "av1C" -> av1(property.body().cursor());
      case "hvcC" -> hevc(property.body().cursor());
      case "colr" -> color(property.body().cursor());
      default -> {
        // size, turns, profiles
      }
    }
  }

  /** Takes the boxes within a sample entry of a track: its codec's header, and its colours. */
  void takeSampleEntry(Boxes boxes) throws IOException {
    while (boxes.hasNext()) {
      take(boxes.next());
    }
  }

  /** Takes that another picture tells how transparent this one is. */
  void takeAlpha() {
    alpha = true;
  }

  private void say(int bits, boolean isGray) {
    if (depth.isEmpty()) {
      depth = OptionalInt.of(bits);
    }
    if (gray.isEmpty()) {
      gray = Optional.of(isGray);
    }
  }

  /** u8 version, u24 flags, u8 channels, u8 bits of each (ISO/IEC 23008-12, 6.5.6). */
  private void pixels(Cursor cursor) throws IOException {
    int channels = cursor.skip(4).u8();
    if (channels > 0) {
      say(cursor.u8(), channels == 1);
    }
  }

  /** The third byte: tier, high depth, twelve bits, monochrome (AV1 in ISOBMFF, 2.3.3). */
  private void av1(Cursor cursor) throws IOException {
    int flags = cursor.skip(2).u8();
    boolean high = (flags & 0x40) != 0;
    boolean twelve = (flags & 0x20) != 0;
    say(high ? twelve ? 12 : 10 : 8, (flags & 0x10) != 0);
  }

  /** u8 at 16: chroma format, 0 without; u8 at 17: bits less eight (ISO/IEC 14496-15, 8.3.3). */
  private void hevc(Cursor cursor) throws IOException {
    boolean withoutChroma = (cursor.skip(16).u8() & 3) == 0;
    say((cursor.u8() & 7) + 8, withoutChroma);
  }

  /** 4cc nclx, u16 primaries, u16 transfer, u16 matrix (ISO/IEC 14496-12, 12.1.5). */
  private void color(Cursor cursor) throws IOException {
    String type = cursor.fourCc();
    if (type.equals("nclx") || type.equals("nclc")) {
      identity = cursor.skip(4).u16be() == IDENTITY;
    }
  }

  /** Says what was told. */
  void describe(ImageInfo.Builder image) {
    depth.ifPresent(image::bitDepth);
    gray.map(isGray -> isGray ? "Grayscale" : identity ? "RGB" : "YCbCr")
        .ifPresent(mode -> image.colorMode(alpha ? mode + " with Alpha" : mode));
  }
}
