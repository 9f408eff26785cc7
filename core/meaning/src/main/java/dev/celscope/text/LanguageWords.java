package dev.celscope.text;

import dev.celscope.table.WordFinder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Tells languages by words that stand in the notes and layer names of each. */
final class LanguageWords {
  private static final LanguageWords SHIPPED = new LanguageWords();

  /** Share of the different words of a text that must be known ones. */
  private static final double SHARE = 0.3;

  /** The same for a long text: in a sentence the nouns and verbs outnumber what joins them. */
  private static final double SHARE_OF_MANY = 0.18;

  private static final int MANY = 3;

  /**
   * Different words that must be known: one stands in names of places, in identifiers and labels,
   * and two make a phrase.
   */
  private static final int FEWEST = 2;

  /** In capitals people write names of places and headings. */
  private static final int FEWEST_IN_CAPITALS = 3;

  /** Of two letters alone it might be initials. */
  private static final int LONG_ENOUGH = 3;

  private final List<String> languages = new ArrayList<>();
  private final Map<String, Integer> spaced = new HashMap<>();
  private final WordFinder<Word> han;

  /** A word in Han characters and the languages, as {@link HanUse} flags them, that have it. */
  private record Word(String text, int use) {}

  private LanguageWords() {
    List<Word> hanWords = new ArrayList<>();
    for (String[] row : Tables.rows("language-words.tsv")) {
      List<String> words = List.of(row[1].split(" ", -1));
      if (row[0].equals("zh") || row[0].equals("ja")) {
        int use = row[0].equals("zh") ? HanUse.CHINESE : HanUse.JAPANESE;
        words.forEach(word -> hanWords.add(new Word(word, use)));
      } else {
        int flag = 1 << languages.size();
        languages.add(row[0]);
        words.forEach(word -> spaced.merge(word, flag, (a, b) -> a | b));
      }
    }
    han = new WordFinder<>(hanWords, Word::text);
  }

  /** Languages, as {@link HanUse} flags them, that the words of a Han text leave possible. */
  static int han(String text) {
    int use = 0;
    for (int i = 0; i < text.length(); i++) {
      for (Word word : SHIPPED.han.beginningWith(text.charAt(i))) {
        use |= text.startsWith(word.text(), i) ? word.use() : 0;
      }
    }
    return use == 0 ? HanUse.ALL : use;
  }

  /** The language of a text of words with spaces or signs between them. */
  static Optional<String> spaced(String text) {
    return !hasSpace(text)
        ? Optional.empty()
        : SHIPPED.mostKnown(
            text.toLowerCase(Locale.ROOT), isInCapitals(text) ? FEWEST_IN_CAPITALS : FEWEST);
  }

  private static boolean isInCapitals(String text) {
    return text.chars().noneMatch(Character::isLowerCase);
  }

  /** Words that signs join are identifiers and paths. */
  private static boolean hasSpace(String text) {
    for (int i = 1; i < text.length() - 1; i++) {
      if (Character.isWhitespace(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private Optional<String> mostKnown(String text, int fewest) {
    Set<String> words = new HashSet<>();
    int[] known = new int[languages.size()];
    boolean isLong = false;
    for (int start = 0; start < text.length(); ) {
      int end = start;
      while (end < text.length() && Character.isLetter(text.charAt(end))) {
        end++;
      }
      String word = text.substring(start, end);
      if (!word.isEmpty() && words.add(word) && count(known, word)) {
        isLong |= word.length() >= LONG_ENOUGH;
      }
      start = end + 1;
    }
    return isLong ? best(known, words.size(), fewest) : Optional.empty();
  }

  /**
   * Counts a word, if it is known. One of a single letter tells nothing: it may be a cel's name.
   */
  private boolean count(int[] known, String word) {
    int flags = word.length() < 2 ? 0 : spaced.getOrDefault(word, 0);
    for (int i = 0; i < known.length; i++) {
      known[i] += flags >> i & 1;
    }
    return flags != 0;
  }

  private Optional<String> best(int[] known, int words, int fewest) {
    int best = 0;
    boolean tie = false;
    for (int i = 1; i < known.length; i++) {
      tie = known[i] == known[best] || (tie && known[i] < known[best]);
      best = known[i] > known[best] ? i : best;
    }
    double share = known[best] >= MANY ? SHARE_OF_MANY : SHARE;
    boolean enough = known[best] >= fewest && known[best] >= share * words;
    return enough && !tie ? Optional.of(languages.get(best)) : Optional.empty();
  }
}
