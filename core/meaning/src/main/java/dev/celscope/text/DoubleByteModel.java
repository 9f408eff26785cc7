package dev.celscope.text;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A legacy charset of one and two bytes a character, read with the language it was made for. */
final class DoubleByteModel implements ByteModel {
  /** GB 18030's four bytes a character, and what it added to GBK: next to never met in files. */
  private static final int BEYOND_TABLE = 30;

  private static final int BESIDE_SMALL_LETTER = 5;
  private static final int BESIDE_CAPITAL = 5;

  /** Bits of half a character at the end, which a field of fixed length cuts off. */
  private static final int CUT_OFF = 14;

  private final LanguageModel model;
  private final char[] characters;
  private final Charset charset;
  private final int handicap;

  DoubleByteModel(LanguageModel model) {
    this(model, model.charset().charset(), model.characters(), model.charset().handicap());
  }

  private DoubleByteModel(LanguageModel model, Charset charset, char[] characters, int handicap) {
    this.model = model;
    this.charset = charset;
    this.characters = characters;
    this.handicap = handicap;
  }

  /** The other charsets in which a language is written here and there: {@code relatives.tsv}. */
  static List<DoubleByteModel> relatives(Map<LegacyCharset, LanguageModel> models) {
    List<DoubleByteModel> relatives = new ArrayList<>();
    for (String[] row : Tables.rows("relatives.tsv")) {
      LanguageModel model = models.get(LegacyCharset.valueOf(row[1]));
      if (model != null && Charset.isSupported(row[0])) {
        Charset charset = Charset.forName(row[0]);
        char[] characters = LegacyCharset.characters(charset);
        relatives.add(new DoubleByteModel(model, charset, characters, Integer.parseInt(row[2])));
      }
    }
    return relatives;
  }

  @Override
  public Charset charset() {
    return charset;
  }

  @Override
  public int handicap() {
    return handicap;
  }

  @Override
  public int bits(byte[] bytes, int length) {
    int bits = 0;
    int whole = 0;
    char before = 0;
    for (int i = 0; i < length; i++) {
      int lead = bytes[i] & 0xFF;
      char c = lead < 0x80 ? (char) lead : characters[lead];
      if (lead < 0x80) {
        bits += ByteModel.asciiBits(lead);
      } else if (c != 0) {
        bits += model.bits(c);
      } else if (i + 1 == length) {
        return length < bytes.length ? bits : cutOff(bits, whole);
      } else {
        whole++;
        c = characters[lead << 8 | (bytes[i + 1] & 0xFF)];
        if (c == 0) {
          int extra = beyondTable(bytes, i);
          if (extra == 0) {
            return IMPOSSIBLE;
          }
          bits += BEYOND_TABLE;
          i += extra;
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

  /** One byte alone may be a letter of another charset: two whole characters before it may not. */
  private static int cutOff(int bits, int whole) {
    return whole > 1 ? bits + CUT_OFF : IMPOSSIBLE;
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

  /** Bytes behind the lead of a character that GB 18030 has and the table leaves out. */
  private int beyondTable(byte[] bytes, int at) {
    int trail = bytes[at + 1] & 0xFF;
    if (model.charset() != LegacyCharset.GB18030 || (bytes[at] & 0xFF) > 0xFE) {
      return 0;
    }
    if (trail >= 0x40 && trail != 0x7F && trail != 0xFF) {
      return 1;
    }
    return at + 3 < bytes.length
            && isDigit(bytes[at + 1])
            && (bytes[at + 2] & 0xFF) >= 0x81
            && isDigit(bytes[at + 3])
        ? 3
        : 0;
  }

  private static boolean isDigit(byte b) {
    return b >= '0' && b <= '9';
  }
}
