package dev.celscope.text;

import java.nio.charset.Charset;

/** A legacy charset of one and two bytes a character, read with the language it was made for. */
final class DoubleByteModel implements ByteModel {
  /** GB 18030's four bytes a character: next to never met in the texts of files. */
  private static final int FOUR_BYTES = 30;

  private static final int BESIDE_SMALL_LETTER = 5;
  private static final int BESIDE_CAPITAL = 5;

  private final LanguageModel model;
  private final char[] characters;
  private final Charset charset;

  DoubleByteModel(LanguageModel model) {
    this.model = model;
    characters = model.characters();
    charset = model.charset().charset();
  }

  @Override
  public Charset charset() {
    return charset;
  }

  @Override
  public int handicap() {
    return model.charset().handicap();
  }

  @Override
  public int bits(byte[] bytes, int length) {
    int bits = 0;
    char before = 0;
    for (int i = 0; i < length; i++) {
      int lead = bytes[i] & 0xFF;
      char c = lead < 0x80 ? (char) lead : characters[lead];
      if (lead < 0x80) {
        bits += ByteModel.asciiBits(lead);
      } else if (c != 0) {
        bits += model.bits(c);
      } else if (i + 1 == length) {
        return length < bytes.length ? bits : IMPOSSIBLE;
      } else {
        c = characters[lead << 8 | (bytes[i + 1] & 0xFF)];
        if (c == 0) {
          if (!isFourBytes(bytes, i)) {
            return IMPOSSIBLE;
          }
          bits += FOUR_BYTES;
          i += 3;
        } else {
          bits += Math.max(model.bits(c) - model.gain(before, c), 2) + inWord(before);
          i++;
          bits += i + 1 < length ? inWord((char) bytes[i + 1]) : 0;
        }
      }
      before = c;
    }
    return bits;
  }

  /**
   * Bits of standing right beside a Latin letter: inside a Latin word, one letter beyond ASCII and
   * the next look like a single character of two bytes.
   */
  private static int inWord(char neighbour) {
    if (neighbour >= 'a' && neighbour <= 'z') {
      return BESIDE_SMALL_LETTER;
    }
    return neighbour >= 'A' && neighbour <= 'Z' ? BESIDE_CAPITAL : 0;
  }

  private boolean isFourBytes(byte[] bytes, int at) {
    return model.charset() == LegacyCharset.GB18030
        && at + 3 < bytes.length
        && isDigit(bytes[at + 1])
        && (bytes[at + 2] & 0xFF) >= 0x81
        && isDigit(bytes[at + 3]);
  }

  private static boolean isDigit(byte b) {
    return b >= '0' && b <= '9';
  }
}
