package dev.celscope.text;

import dev.celscope.table.WordFinder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Words that one norm of a language spells otherwise than another: {@code spellings.tsv}. Korean
 * words count at the beginning of a word alone, where the law of initial sounds holds in the South
 * and not in the North; inside of one they may be part of another.
 */
final class Spellings {
  /** A word and the norm that spells it so. */
  private record Spelling(String tag, String word, boolean anywhere) {}

  private static final WordFinder<Spelling> ALL = load();

  private Spellings() {}

  private static WordFinder<Spelling> load() {
    List<Spelling> all = new ArrayList<>();
    for (String[] row : Tables.rows("spellings.tsv")) {
      for (String word : row[1].split(" ", -1)) {
        boolean anywhere = word.startsWith("~");
        all.add(new Spelling(row[0], anywhere ? word.substring(1) : word, anywhere));
      }
    }
    return new WordFinder<>(all, Spelling::word);
  }

  /** The words of a text that tell a norm, each with its tag. */
  static Map<String, String> in(String text) {
    if (!hasEastAsian(text)) {
      return Map.of();
    }
    Map<String, String> found = new LinkedHashMap<>();
    for (int i = 0; i < text.length(); i++) {
      for (Spelling spelling : ALL.beginningWith(text.charAt(i))) {
        if (text.startsWith(spelling.word(), i) && mayStand(spelling, text, i)) {
          found.put(spelling.word(), spelling.tag());
        }
      }
    }
    return found;
  }

  private static boolean mayStand(Spelling spelling, String text, int at) {
    return spelling.anywhere() || at == 0 || !isHangul(text.charAt(at - 1));
  }

  private static boolean hasEastAsian(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= '\u4E00') {
        return true;
      }
    }
    return false;
  }

  private static boolean isHangul(char c) {
    return c >= '\uAC00' && c <= '\uD7A3';
  }
}
