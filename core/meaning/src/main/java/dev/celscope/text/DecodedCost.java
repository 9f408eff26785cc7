package dev.celscope.text;

import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.Map;

/**
 * What bytes would cost if they were decoded, by the table of a charset of one and two bytes a
 * character. Nearly all bytes that are tried are of another charset, and fail or cost too much
 * within a few characters: no decoder need be asked.
 */
final class DecodedCost {
  /** Has characters of four bytes besides. */
  private static final String GB18030 = "GB18030";

  private static final int FIRST_LEAD = 0x81;
  private static final int LAST_LEAD = 0xFE;

  private static final Map<Charset, char[]> TABLES = tables();

  private DecodedCost() {}

  private static Map<Charset, char[]> tables() {
    Map<Charset, char[]> tables = new HashMap<>();
    LanguageModel.all()
        .forEach((charset, model) -> tables.put(charset.charset(), model.characters()));
    return tables;
  }

  /** The characters of a charset by their codes, see {@link LegacyCharset#characters()}. */
  static char[] characters(Charset charset) {
    char[] known = TABLES.get(charset);
    return known == null ? LegacyCharset.characters(charset) : known;
  }

  /** Whether the text that bytes are in a charset may cost less bits than some; true if unsure. */
  static boolean mayBeLess(byte[] bytes, Charset charset, int than) {
    char[] table = TABLES.get(charset);
    return table == null || mayBeLess(bytes, table, !charset.name().equals(GB18030), than);
  }

  /** The same by a table, which may hold all that its charset has, or not. */
  private static boolean mayBeLess(byte[] bytes, char[] table, boolean whole, int than) {
    MixedModel model = MixedModel.shared();
    int cost = 0;
    char before = ' ';
    for (int i = 0; i < bytes.length; i++) {
      int code = bytes[i] & 0xff;
      char c = code < 0x80 ? (char) code : table[code];
      if (c == 0 && code != 0) {
        if (code < FIRST_LEAD || code > LAST_LEAD) {
          return true; // a byte that charsets pass through
        }
        if (++i == bytes.length) {
          return false;
        }
        code = (code << 8) | (bytes[i] & 0xff);
        c = table[code];
        if (c == 0) {
          return !whole;
        }
      }
      cost += model.bits(before, c);
      if (cost >= than) {
        return false;
      }
      before = c;
    }
    return true;
  }
}
