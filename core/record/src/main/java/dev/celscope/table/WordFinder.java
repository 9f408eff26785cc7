package dev.celscope.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/**
 * Words by their first characters, so that one way through a text finds those of a long list. It is
 * asked for each character of each text, so that a look costs two array reads and no hash.
 * Immutable.
 *
 * @param <T> what is known of a word
 */
public final class WordFinder<T> {
  private static final int PAGE = 256;
  private static final short[] EMPTY = new short[PAGE];

  /** Numbers of {@link #lists} by the upper, then the lower byte of a character. */
  private final short[][] pages = new short[PAGE][];

  /** The entries of each first character; those of no word are the first. */
  private final List<List<T>> lists = new ArrayList<>();

  /**
   * A finder of words.
   *
   * @param entries what is to be found, in the order in which it is given where words begin alike;
   *     at most 32,766 different first characters
   * @param word the word of an entry, not empty
   */
  public WordFinder(List<T> entries, Function<T, String> word) {
    Arrays.fill(pages, EMPTY);
    lists.add(List.of());
    for (T entry : entries) {
      add(entry, word.apply(entry).charAt(0));
    }
  }

  private void add(T entry, char first) {
    int page = first >> 8;
    if (pages[page] == EMPTY) {
      pages[page] = new short[PAGE];
    }
    int list = pages[page][first & 0xFF];
    if (list == 0) {
      list = lists.size();
      pages[page][first & 0xFF] = (short) list;
      lists.add(new ArrayList<>());
    }
    lists.get(list).add(entry);
  }

  /**
   * The entries whose words begin with a character.
   *
   * @param first any character
   * @return in the order in which they were given, empty where there is none; not to be changed
   */
  public List<T> beginningWith(char first) {
    return lists.get(pages[first >> 8][first & 0xFF]);
  }

  /**
   * Whether a word begins with a character.
   *
   * @param first any character
   */
  public boolean begins(char first) {
    return pages[first >> 8][first & 0xFF] != 0;
  }
}
