package dev.celscope.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** UTF-8, in whatever language: its own structure is most of the evidence. */
final class Utf8Model implements ByteModel {
  private static final int SUPPLEMENTARY = 18;

  /** Bits of a part of a character at the end, which a field of fixed length cuts off. */
  private static final int CUT_OFF = 6;

  private final MixedModel model = MixedModel.shared();

  @Override
  public Charset charset() {
    return StandardCharsets.UTF_8;
  }

  @Override
  public int handicap() {
    return 0;
  }

  @Override
  public int bits(byte[] bytes, int length) {
    int total = 0;
    int whole = 0;
    char before = ' ';
    for (int i = 0; i < length; ) {
      int lead = bytes[i];
      int extra = extraBytes(lead & 0xFF);
      if (extra < 0) {
        return IMPOSSIBLE;
      }
      if (i + extra >= length && length < bytes.length) {
        return total;
      }
      if (i + extra >= length && isCutOff(bytes, i)) {
        return whole > 0 ? total + CUT_OFF : IMPOSSIBLE;
      }
      whole += extra > 0 ? 1 : 0;
      int point = codePoint(bytes, i, extra);
      if (point < 0) {
        return IMPOSSIBLE;
      }
      total += point > 0xFFFF ? SUPPLEMENTARY : model.bits(before, (char) point);
      before = (char) Math.min(point, 0xFFFF);
      i += extra + 1;
    }
    return total;
  }

  /** Whether nothing but the end of the bytes keeps a character from being whole. */
  private static boolean isCutOff(byte[] bytes, int at) {
    for (int i = at + 1; i < bytes.length; i++) {
      if ((bytes[i] & 0xC0) != 0x80) {
        return false;
      }
    }
    return true;
  }

  private static int extraBytes(int lead) {
    if (lead < 0x80) {
      return 0;
    }
    return lead < 0xC2 || lead > 0xF4 ? -1 : lead < 0xE0 ? 1 : lead < 0xF0 ? 2 : 3;
  }

  /** The code point, or a negative number where a byte that must follow does not. */
  private static int codePoint(byte[] bytes, int at, int extra) {
    int point = extra == 0 ? bytes[at] : bytes[at] & (0x3F >> extra);
    for (int k = 1; k <= extra; k++) {
      if (at + k >= bytes.length || (bytes[at + k] & 0xC0) != 0x80) {
        return -1;
      }
      point = point << 6 | (bytes[at + k] & 0x3F);
    }
    return point;
  }
}
