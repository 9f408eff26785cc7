package dev.celscope.image.bmp;

import dev.celscope.record.ImageInfo;
import dev.celscope.source.ByteSource;
import dev.celscope.source.Cursor;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * What the file header and the header behind it tell of a bitmap.
 *
 * <pre>
 *    0  BM; CI and IC an icon in colour or without, CP and PT a pointer
 *   14  u32 size of the header that starts here: 12, 16, 40, 52, 56, 64, 108, 124
 *   18  size: two u16 for a header of 12, else two i32, where a negative height means top-down
 *   26  (22 in the short one)  u16 planes, u16 bits of a pixel
 * </pre>
 *
 * @param type the first two letters
 * @param length of the second header, in bytes
 * @param width in pixels
 * @param height in pixels
 * @param bits of a pixel
 */
record BitmapHeader(String type, long length, long width, long height, int bits) {
  static final int FILE_HEADER = 14;

  private static final int CORE_HEADER = 12;
  private static final int CORE_COLOR = 3;
  private static final int COLOR = 4;
  private static final int INDEXED_BITS = 8;

  static BitmapHeader read(ByteSource source, long at) throws IOException {
    Cursor cursor = source.cursor().seek(at);
    String type = cursor.text(2, StandardCharsets.ISO_8859_1);
    long length = cursor.seek(at + FILE_HEADER).u32le();
    boolean core = length == CORE_HEADER;
    long width = core ? cursor.u16le() : cursor.i32le();
    long height = core ? cursor.u16le() : cursor.i32le();
    int bits = cursor.skip(2).u16le();
    return new BitmapHeader(type, length, Math.abs(width), Math.abs(height), bits);
  }

  /**
   * The picture of which the header at that place tells. That of an icon tells first of two masks,
   * one above the other; the colours of an icon that has them follow with headers of their own.
   */
  static BitmapHeader picture(ByteSource source, long at) throws IOException {
    BitmapHeader header = read(source, at);
    return switch (header.type) {
      case "IC", "PT" -> header.withoutSecondMask();
      case "CI", "CP" -> read(source, at + FILE_HEADER + header.length + header.masksPalette());
      default -> header;
    };
  }

  private BitmapHeader withoutSecondMask() {
    return new BitmapHeader(type, length, width, height / 2, bits);
  }

  /** Masks are of black and white. */
  private int masksPalette() {
    return 2 * (length == CORE_HEADER ? CORE_COLOR : COLOR);
  }

  ImageInfo.Builder image() {
    return ImageInfo.builder()
        .size(width, height)
        .bitDepth(bits <= INDEXED_BITS ? bits : bits == 16 ? 5 : bits == 64 ? 16 : 8)
        .colorMode(bits <= INDEXED_BITS ? "Indexed" : "RGB");
  }
}
