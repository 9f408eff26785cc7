package dev.celscope.testing;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Builds the bytes of small files by hand; the byte order is in each method's name. */
public final class ByteBuilder {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  /** Starts with no bytes. */
  public static ByteBuilder bytes() {
    return new ByteBuilder();
  }

  public ByteBuilder u8(int value) {
    out.write(value);
    return this;
  }

  public ByteBuilder u16be(int value) {
    return u8(value >>> 8).u8(value);
  }

  public ByteBuilder u16le(int value) {
    return u8(value).u8(value >>> 8);
  }

  public ByteBuilder u24be(int value) {
    return u8(value >>> 16).u16be(value);
  }

  public ByteBuilder u32be(long value) {
    return u16be((int) (value >>> 16)).u16be((int) value);
  }

  public ByteBuilder u32le(long value) {
    return u16le((int) value).u16le((int) (value >>> 16));
  }

  public ByteBuilder u64be(long value) {
    return u32be(value >>> 32).u32be(value);
  }

  public ByteBuilder u64le(long value) {
    return u32le(value).u32le(value >>> 32);
  }

  public ByteBuilder f64be(double value) {
    return u64be(Double.doubleToLongBits(value));
  }

  public ByteBuilder zeros(int count) {
    out.writeBytes(new byte[count]);
    return this;
  }

  public ByteBuilder raw(byte... bytes) {
    out.writeBytes(bytes);
    return this;
  }

  public ByteBuilder raw(ByteBuilder other) {
    return raw(other.build());
  }

  /** Bytes written as pairs of hexadecimal digits, with spaces wherever they help. */
  public ByteBuilder hex(String digits) {
    String packed = digits.replace(" ", "");
    for (int i = 0; i < packed.length(); i += 2) {
      u8(Integer.parseInt(packed, i, i + 2, 16));
    }
    return this;
  }

  public ByteBuilder text(String text, Charset charset) {
    return raw(text.getBytes(charset));
  }

  public ByteBuilder utf8(String text) {
    return text(text, StandardCharsets.UTF_8);
  }

  public ByteBuilder ascii(String text) {
    return text(text, StandardCharsets.ISO_8859_1);
  }

  /** A box of an ISO base media file. */
  public ByteBuilder box(String type, ByteBuilder body) {
    return u32be(8L + body.size()).ascii(type).raw(body);
  }

  /** A little-endian chunk, padded to an even number of bytes. */
  public ByteBuilder chunk(String id, ByteBuilder body) {
    return ascii(id).u32le(body.size()).raw(body).zeros(body.size() & 1);
  }

  /** A little-endian group of chunks. */
  public ByteBuilder group(String id, String form, ByteBuilder chunks) {
    return chunk(id, bytes().ascii(form).raw(chunks));
  }

  /** An EBML element with a size of eight bytes. */
  public ByteBuilder element(int id, ByteBuilder body) {
    return elementId(id).u64be(body.size() | 1L << 56).raw(body);
  }

  /** An EBML element whose size is not known. */
  public ByteBuilder endlessElement(int id, ByteBuilder body) {
    return elementId(id).u8(0xff).raw(body);
  }

  private ByteBuilder elementId(int id) {
    for (int shift = (31 - Integer.numberOfLeadingZeros(id)) & ~7; shift >= 0; shift -= 8) {
      u8(id >>> shift);
    }
    return this;
  }

  public int size() {
    return out.size();
  }

  public byte[] build() {
    return out.toByteArray();
  }
}
