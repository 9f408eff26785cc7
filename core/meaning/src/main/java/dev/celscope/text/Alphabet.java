package dev.celscope.text;

import java.nio.charset.Charset;
import java.util.List;

/** A charset of one byte a character, read with the alphabets it was made for. */
final class Alphabet implements ByteModel {
  private static final int LOWER = 6;
  private static final int UPPER = 8;
  private static final int SIGN = 8;
  private static final int OTHER_LETTER = 12;
  private static final int OTHER = 14;

  /** Two letters beyond ASCII side by side are rare in languages written mostly in ASCII. */
  private static final int BESIDE_ANOTHER = 3;

  /** A capital behind a small letter, or a letter of another script. */
  private static final int MISFIT = 6;

  private static final int NO_LETTER = 0;
  private static final int LOWER_CASE = 1;
  private static final int UPPER_CASE = 2;
  private static final int CASELESS = 3;

  private final Charset charset;
  private final int handicap;
  private final char[] characters = new char[0x100];
  private final byte[] bits = new byte[0x100];
  private final byte[] kinds = new byte[0x100];
  private final boolean latin;

  private Alphabet(String name, int handicap, String letters, String signs) {
    charset = Charset.forName(name);
    this.handicap = handicap;
    latin = letters.chars().anyMatch(c -> isLatin((char) c));
    byte[] all = new byte[0x100];
    for (int b = 0; b < 0x100; b++) {
      all[b] = (byte) b;
    }
    String decoded = new String(all, charset);
    for (int b = 0; b < 0x100; b++) {
      char c = decoded.charAt(b);
      characters[b] = c == '\uFFFD' || (Character.isISOControl(c) && b >= 0x80) ? 0 : c;
      kinds[b] = (byte) kind(c);
      bits[b] = (byte) (b < 0x80 ? ByteModel.asciiBits(b) : cost(c, letters, signs));
    }
  }

  /** Every alphabet whose charset this runtime has. */
  static List<Alphabet> all() {
    return Tables.rows("alphabets.tsv").stream()
        .filter(row -> Charset.isSupported(row[0]))
        .map(row -> new Alphabet(row[0], Integer.parseInt(row[1]), row[2], row[3]))
        .toList();
  }

  private static int cost(char c, String letters, String signs) {
    if (letters.indexOf(c) >= 0) {
      return LOWER;
    }
    if (letters.indexOf(Character.toLowerCase(c)) >= 0) {
      return UPPER;
    }
    return signs.indexOf(c) >= 0 ? SIGN : Character.isLetter(c) ? OTHER_LETTER : OTHER;
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
    int total = 0;
    int before = ' ';
    for (int i = 0; i < length; i++) {
      int b = bytes[i] & 0xFF;
      if (b >= 0x80) {
        if (characters[b] == 0) {
          return IMPOSSIBLE;
        }
        total += misfit(before, b);
      }
      total += bits[b];
      before = b;
    }
    return total;
  }

  /** Bits for a neighbour that does not fit: this is what random bytes have at every step. */
  private int misfit(int before, int b) {
    int kind = kinds[b];
    int last = kinds[before];
    if (kind == NO_LETTER) {
      return before >= 0x80 && last == NO_LETTER ? BESIDE_ANOTHER : 0;
    }
    int misfit = kind == UPPER_CASE && last == LOWER_CASE ? MISFIT : 0;
    if (latin) {
      return before >= 0x80 ? misfit + BESIDE_ANOTHER : misfit;
    }
    return before < 0x80 && last != NO_LETTER ? misfit + MISFIT : misfit;
  }

  private static int kind(char c) {
    if (!Character.isLetter(c)) {
      return NO_LETTER;
    }
    return Character.isUpperCase(c) ? UPPER_CASE : Character.isLowerCase(c) ? LOWER_CASE : CASELESS;
  }

  private static boolean isLatin(char c) {
    return Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN;
  }
}
