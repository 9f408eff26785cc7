package dev.celscope.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Tells languages by words that stand in the notes and layer names of each. */
final class LanguageWords {
  private static final LanguageWords SHIPPED = new LanguageWords();

  /** Share of the words of a text that must be known ones. */
  private static final double SHARE = 0.3;

  private static final int SHORTEST_ALONE = 4;

  private final List<String> languages = new ArrayList<>();
  private final Map<String, Integer> spaced = new HashMap<>();
  private final int longest;
  private final List<String> chinese = new ArrayList<>();
  private final List<String> japanese = new ArrayList<>();

  private LanguageWords() {
    for (String[] row : Tables.rows("language-words.tsv")) {
      List<String> words = List.of(row[1].split(" ", -1));
      if (row[0].equals("zh")) {
        chinese.addAll(words);
      } else if (row[0].equals("ja")) {
        japanese.addAll(words);
      } else {
        int flag = 1 << languages.size();
        languages.add(row[0]);
        words.forEach(word -> spaced.merge(word, flag, (a, b) -> a | b));
      }
    }
    longest = spaced.keySet().stream().mapToInt(String::length).max().orElse(0);
  }

  /** Languages, as {@link HanUse} flags them, that the words of a Han text leave possible. */
  static int han(String text) {
    boolean zh = SHIPPED.chinese.stream().anyMatch(text::contains);
    boolean ja = SHIPPED.japanese.stream().anyMatch(text::contains);
    return zh == ja ? HanUse.ALL : zh ? HanUse.CHINESE : HanUse.JAPANESE;
  }

  /** The language of a text of words with spaces or signs between them. */
  static Optional<String> spaced(String text) {
    return SHIPPED.mostKnown(text.toLowerCase(Locale.ROOT));
  }

  private Optional<String> mostKnown(String text) {
    int[] known = new int[languages.size()];
    int words = 0;
    for (int start = 0; start < text.length(); ) {
      int end = start;
      while (end < text.length() && Character.isLetter(text.charAt(end))) {
        end++;
      }
      if (end > start) {
        words++;
        count(known, flags(text, start, end), end - start);
      }
      start = end + 1;
    }
    return best(known, words, text);
  }

  private int flags(String text, int start, int end) {
    return end - start > longest ? 0 : spaced.getOrDefault(text.substring(start, end), 0);
  }

  /** Words of one letter tell nothing: they may be a cel's name. */
  private static void count(int[] known, int flags, int letters) {
    if (flags == 0) {
      return;
    }
    for (int i = 0; i < known.length; i++) {
      known[i] += (flags >> i & 1) * Math.min(2, letters - 1);
    }
  }

  private Optional<String> best(int[] known, int words, String text) {
    int best = 0;
    boolean tie = false;
    for (int i = 1; i < known.length; i++) {
      tie = known[i] == known[best] || (tie && known[i] < known[best]);
      best = known[i] > known[best] ? i : best;
    }
    boolean enough =
        known[best] >= Math.max(2, 2 * SHARE * words)
            && (words > 1 || text.length() >= SHORTEST_ALONE);
    return enough && !tie ? Optional.of(languages.get(best)) : Optional.empty();
  }
}
