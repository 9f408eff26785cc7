package dev.celscope.text;

import java.nio.charset.Charset;
import java.util.Arrays;

/**
 * A charset of one and two bytes a character, and how its standard sorts its characters: those of
 * everyday use stand in its first rows, rare ones behind, and extensions of vendors around them.
 */
enum LegacyCharset {
  /** GB 2312 (1980): rows 16 to 55 are level 1, by reading; 56 to 87 level 2, by radical. */
  GB18030("GB18030", "zh-Hans", 0) {
    @Override
    int rowBits(int lead, int trail) {
      if (trail < 0xA1 || lead < 0xA1) {
        return 20;
      }
      return lead < 0xB0 ? 15 : lead < 0xD8 ? 16 : lead < 0xF8 ? 18 : 24;
    }

    /** Four times as fast to decode, and without the vertical forms that nobody writes in notes. */
    @Override
    Charset tableCharset() {
      return Charset.forName("GBK");
    }
  },
  /** KS X 1001: syllables in rows 16 to 40, hanja behind; the rest are the syllables of UHC. */
  CP949("x-windows-949", "ko", 0) {
    @Override
    int rowBits(int lead, int trail) {
      if (trail < 0xA1 || lead < 0xA1) {
        return 21;
      }
      return lead < 0xB0 ? 15 : lead < 0xC9 ? 17 : 18;
    }
  },
  /** JIS X 0208 in Shift_JIS: level 1 from 0x889F to 0x9872, by reading; level 2 behind. */
  WINDOWS_31J("windows-31j", "ja", 1) {
    @Override
    int rowBits(int lead, int trail) {
      int code = lead << 8 | trail;
      if (code < 0x8140) {
        return HALF_WIDTH_KANA;
      }
      return code < 0x889F ? 14 : code <= 0x9872 ? 16 : code < 0xEAA5 ? 18 : 20;
    }
  },
  /** Big5: level 1 from 0xA440 to 0xC67E, by strokes; level 2 from 0xC940. */
  BIG5("Big5", "zh-Hant", 3) {
    @Override
    int rowBits(int lead, int trail) {
      int code = lead << 8 | trail;
      return code < 0xA440 ? 15 : code <= 0xC67E ? 16 : code < 0xC940 ? 22 : 19;
    }
  };

  private static final int FIRST_TRAIL = 0x40;
  private static final int LAST_TRAIL = 0xFE;
  private static final int TRAILS = LAST_TRAIL - FIRST_TRAIL + 1;

  /** Katakana of one byte: nobody writes them in new files but by the habit of a few names. */
  private static final int HALF_WIDTH_KANA = 11;

  private final String charsetName;
  private final String language;
  private final int handicap;

  LegacyCharset(String charsetName, String language, int handicap) {
    this.charsetName = charsetName;
    this.language = language;
    this.handicap = handicap;
  }

  /** Bits of a character of which the language's table knows no more than where it stands. */
  abstract int rowBits(int lead, int trail);

  Charset charset() {
    return Charset.forName(charsetName);
  }

  /** The charset to make the table with. */
  Charset tableCharset() {
    return charset();
  }

  /** Whether this Java runtime has it: most live in the module jdk.charsets. */
  boolean isSupported() {
    return Charset.isSupported(charsetName);
  }

  /** The language that it was made for. */
  String language() {
    return language;
  }

  /** Bits that it starts with, for being met less often in this trade. */
  int handicap() {
    return handicap;
  }

  /**
   * The character of each code: index {@code lead << 8 | trail}, or the byte itself for one of one
   * byte. Zero where there is none.
   */
  char[] characters() {
    return characters(tableCharset());
  }

  /** The same for any charset of one and two bytes a character. */
  static char[] characters(Charset table) {
    char[] characters = new char[0x10000];
    for (int single = 0x80; single <= 0xFF; single++) {
      String decoded = new String(new byte[] {(byte) single}, table);
      characters[single] = decoded.length() == 1 ? usable(decoded.charAt(0)) : 0;
    }
    for (int lead = 0x81; lead <= 0xFE; lead++) {
      if (characters[lead] == 0) {
        row(lead, table, characters);
      }
    }
    return characters;
  }

  /**
   * The characters of one lead byte, decoded in one call: tens of thousands of calls would be most
   * of what loading costs. Line feeds, which are no trail byte, keep what is no character apart.
   */
  private static void row(int lead, Charset table, char[] into) {
    byte[] codes = new byte[4 * TRAILS];
    for (int i = 0; i < TRAILS; i++) {
      codes[4 * i] = (byte) lead;
      codes[4 * i + 1] = (byte) (FIRST_TRAIL + i);
      codes[4 * i + 2] = '\n';
      codes[4 * i + 3] = '\n';
    }
    String decoded = new String(codes, table);
    int trail = FIRST_TRAIL;
    int start = 0;
    for (int i = 1; i < decoded.length() && trail <= LAST_TRAIL; i++) {
      if (decoded.charAt(i) == '\n' && decoded.charAt(i - 1) == '\n') {
        into[lead << 8 | trail++] = i - 1 - start == 1 ? usable(decoded.charAt(start)) : 0;
        start = ++i;
      }
    }
  }

  /** The character, unless it stands for what could not be decoded or for an unused byte. */
  private static char usable(char c) {
    return c == '\uFFFD' || Character.isISOControl(c) ? 0 : c;
  }

  /** Charsets that this runtime has. */
  static LegacyCharset[] supported() {
    return Arrays.stream(values()).filter(LegacyCharset::isSupported).toArray(LegacyCharset[]::new);
  }
}
