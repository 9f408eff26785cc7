package dev.celscope.image.photoshop;

import dev.celscope.source.ByteSource;
import dev.celscope.source.Cursor;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * A cursor over layer data, which is big-endian in a document, but in the byte order of the file in
 * a TIFF, where even four-character codes are turned round, as they are numbers to Photoshop.
 *
 * @param cursor moves
 * @param littleEndian byte order
 * @param large whether lengths have eight bytes where PSB has them so
 */
record LayerCursor(Cursor cursor, boolean littleEndian, boolean large) {
  /** A cursor over data of a document. */
  static LayerCursor bigEndian(Cursor cursor) {
    return new LayerCursor(cursor, false, false);
  }

  /** A cursor from the start of other data on, in the same byte order. */
  LayerCursor of(ByteSource data) {
    return new LayerCursor(data.cursor(), littleEndian, large);
  }

  LayerCursor skip(long bytes) throws IOException {
    cursor.skip(bytes);
    return this;
  }

  int u16() throws IOException {
    return littleEndian ? cursor.u16le() : cursor.u16be();
  }

  int i16() throws IOException {
    return (short) u16();
  }

  long u32() throws IOException {
    return littleEndian ? cursor.u32le() : cursor.u32be();
  }

  int i32() throws IOException {
    return (int) u32();
  }

  long i64() throws IOException {
    return littleEndian ? cursor.i64le() : cursor.i64be();
  }

  double f64() throws IOException {
    return Double.longBitsToDouble(i64());
  }

  /** A length that has eight bytes in PSB. */
  long length() throws IOException {
    return large ? i64() : u32();
  }

  String code() throws IOException {
    String code = cursor.fourCc();
    return littleEndian ? new StringBuilder(code).reverse().toString() : code;
  }

  String unicode() throws IOException {
    Charset charset = littleEndian ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
    String text = cursor.text(u32() * 2, charset);
    int zero = text.indexOf(0);
    return zero < 0 ? text : text.substring(0, zero);
  }

  /** A view of what follows, in the same byte order; it is passed over. */
  LayerCursor slice(long bytes) throws IOException {
    return new LayerCursor(cursor.slice(bytes).cursor(), littleEndian, large);
  }
}
