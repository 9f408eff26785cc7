package dev.celscope.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Words by their first characters, so that one way through a text finds those of a long list.
 *
 * @param <T> what is known of a word
 */
final class WordFinder<T> {
  private final Map<Character, List<T>> byFirst = new HashMap<>();

  /** Most characters of a text begin no word: they are told without a look into the map. */
  private final BitSet firsts = new BitSet();

  /**
   * A finder of words.
   *
   * @param entries what is to be found, in the order in which it is given where words begin alike
   * @param word the word of an entry, not empty
   */
  WordFinder(List<T> entries, Function<T, String> word) {
    for (T entry : entries) {
      char first = word.apply(entry).charAt(0);
      firsts.set(first);
      byFirst.computeIfAbsent(first, key -> new ArrayList<>()).add(entry);
    }
  }

  /** The entries whose words begin with a character; not to be changed. */
  List<T> beginningWith(char first) {
    return firsts.get(first) ? byFirst.getOrDefault(first, List.of()) : List.of();
  }
}
