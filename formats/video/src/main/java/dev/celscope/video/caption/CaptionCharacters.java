package dev.celscope.video.caption;

import dev.celscope.table.TableFile;
import java.util.HashMap;
import java.util.Map;

/** The characters of captions: those of ASCII, but for the ones of its table. */
final class CaptionCharacters {
  private static final Map<Integer, String> OWN = new HashMap<>();

  static {
    String name = "characters.tsv";
    for (String[] row :
        TableFile.rows(name, CaptionCharacters.class.getResourceAsStream(name), 4)) {
      int code = Integer.parseInt(row[0], 16) << 8 | Integer.parseInt(row[1], 16);
      OWN.put(code, Character.toString(Integer.parseInt(row[2].substring(2), 16)));
    }
  }

  private CaptionCharacters() {}

  /** A character of one byte; empty for what is none. */
  static String single(int code) {
    String own = OWN.get(code);
    if (own != null) {
      return own;
    }
    return code >= ' ' ? Character.toString(code) : "";
  }

  /**
   * A character of two bytes, the first as in the first channel, or the code 10 of CEA-708; empty
   * for what is none.
   */
  static String pair(int first, int second) {
    return OWN.getOrDefault(first << 8 | second, "");
  }
}
