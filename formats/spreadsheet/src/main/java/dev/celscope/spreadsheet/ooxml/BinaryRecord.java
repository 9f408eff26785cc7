package dev.celscope.spreadsheet.ooxml;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;

/** The data of one binary record; reading past its end throws {@link BufferUnderflowException}. */
final class BinaryRecord {
  private static final long NULL = 0xffffffffL;

  private final ByteBuffer data;

  BinaryRecord(ByteBuffer data) {
    this.data = data;
  }

  int u8() {
    return data.get() & 0xff;
  }

  int u16() {
    return data.getShort() & 0xffff;
  }

  int i32() {
    return data.getInt();
  }

  double f64() {
    return data.getDouble();
  }

  BinaryRecord skip(int count) {
    if (count < 0 || count > data.remaining()) {
      throw new BufferUnderflowException();
    }
    data.position(data.position() + count);
    return this;
  }

  boolean hasMore() {
    return data.hasRemaining();
  }

  /** XLWideString or XLNullableWideString (2.5.168, 2.5.166): u32 count, UTF-16; null is empty. */
  String text() {
    long count = data.getInt() & 0xffffffffL;
    if (count == NULL) {
      return "";
    }
    if (count * 2 > data.remaining()) {
      throw new BufferUnderflowException();
    }
    return characters((int) count);
  }

  /** So many characters of UTF-16. */
  String characters(int count) {
    if (count > data.remaining() / 2) {
      throw new BufferUnderflowException();
    }
    byte[] utf16 = new byte[count * 2];
    data.get(utf16);
    return new String(utf16, StandardCharsets.UTF_16LE);
  }

  /** Bytes behind their u32 count. */
  ByteBuffer counted() {
    int count = data.getInt();
    int start = data.position();
    skip(count);
    return data.slice(start, count).order(ByteOrder.LITTLE_ENDIAN);
  }

  /** A GUID as it is written, in braces; empty where it is zero. */
  String guid() {
    int first = data.getInt();
    int second = u16();
    int third = u16();
    byte[] rest = new byte[8];
    data.get(rest);
    String last = HexFormat.of().withUpperCase().formatHex(rest);
    boolean zero = (first | second | third) == 0 && last.equals("0".repeat(16));
    return zero
        ? ""
        : String.format(
            Locale.ROOT,
            "{%08X-%04X-%04X-%s-%s}",
            first,
            second,
            third,
            last.substring(0, 4),
            last.substring(4));
  }

  /** RichStr (2.5.117): flags, string; then runs of formats and a phonetic string. */
  RichText richText() {
    int flags = u8();
    String text = text();
    if ((flags & 2) == 0) {
      return new RichText(text, "");
    }
    if ((flags & 1) != 0) {
      int runs = i32();
      if (runs < 0 || runs > data.remaining() / 4) {
        throw new BufferUnderflowException();
      }
      skip(runs * 4);
    }
    return new RichText(text, text());
  }

  /** RkNumber (2.5.122): bit 0 divided by 100, bit 1 integer, else the upper bits of a double. */
  double rk() {
    int raw = data.getInt();
    double value = (raw & 2) != 0 ? raw >> 2 : Double.longBitsToDouble((raw & 0xfffffffcL) << 32);
    return (raw & 1) != 0 ? value / 100 : value;
  }
}
