package dev.celscope.video.mpeg;

import dev.celscope.table.TableFile;
import java.nio.charset.Charset;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Texts of digital video broadcasting (ETSI EN 300 468, annex A): a first byte below a blank names
 * the charset; without one it is that of figure A.1, an ISO/IEC 6937 with accents before letters.
 */
final class DvbText {
  private static final int NUMBERED = 0x10;
  private static final int LATIN_PART = 0x0f;

  /** Marks for emphasis and a new line, in charsets of one byte. */
  private static final int FIRST_CONTROL = 0x80;

  private static final int LAST_CONTROL = 0x9f;
  private static final int NEW_LINE = 0x8a;

  /** Change the charset in Japanese broadcasts (ARIB STD-B24), which have one of their own. */
  private static final int ESCAPE = 0x1b;

  private static final int SHIFT_OUT = 0x0e;
  private static final int SHIFT_IN = 0x0f;

  private static final Map<Integer, Charset> CHARSETS = new HashMap<>();
  private static final Map<Integer, Character> LETTERS = new HashMap<>();

  static {
    String name = "dvb-text.tsv";
    for (String[] row : TableFile.rows(name, DvbText.class.getResourceAsStream(name))) {
      int code = Integer.parseInt(row[1], 16);
      if (row[0].equals("letter")) {
        LETTERS.put(code, (char) Integer.parseInt(row[2], 16));
      } else if (Charset.isSupported(row[2])) {
        CHARSETS.put(code, Charset.forName(row[2]));
      }
    }
  }

  private DvbText() {}

  /** Decodes a text that lies in a section; empty where its charset is not known. */
  static String decode(byte[] bytes, int from, int length) {
    int stop = Math.min(bytes.length, from + length);
    if (from >= stop) {
      return "";
    }
    int first = bytes[from] & 0xff;
    if (first >= ' ') {
      return latin(bytes, from, stop);
    }
    boolean numbered = first == NUMBERED && from + 3 <= stop;
    Charset charset = numbered ? part(bytes[from + 2] & LATIN_PART) : CHARSETS.get(first);
    int at = Math.min(stop, from + (numbered ? 3 : 1));
    return charset == null
        ? ""
        : new String(bytes, at, stop - at, charset).replaceAll("\\p{Cntrl}", "");
  }

  /** A part of ISO/IEC 8859 by its number. */
  private static @Nullable Charset part(int number) {
    String name = String.format(Locale.ROOT, "ISO-8859-%d", number);
    return Charset.isSupported(name) ? Charset.forName(name) : null;
  }

  /** An accent stands before its letter here, and behind it in Unicode. */
  private static String latin(byte[] bytes, int from, int stop) {
    StringBuilder text = new StringBuilder();
    String accent = "";
    for (int i = from; i < stop; i++) {
      int code = bytes[i] & 0xff;
      if (code == ESCAPE || code == SHIFT_OUT || code == SHIFT_IN) {
        return "";
      }
      char letter = LETTERS.getOrDefault(code, (char) code);
      if (Character.getType(letter) == Character.NON_SPACING_MARK) {
        accent = String.valueOf(letter);
      } else if (code < FIRST_CONTROL || code > LAST_CONTROL) {
        text.append(letter).append(accent);
        accent = "";
      } else if (code == NEW_LINE) {
        text.append('\n');
      }
    }
    return Normalizer.normalize(text, Normalizer.Form.NFC);
  }
}
