package dev.celscope.name;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Words by their letters; a blank in a word stands for one separator or for nothing. */
final class Trie {
  private static final char BLANK = ' ';
  private static final int DIRECT = 128;

  /** One letter deep. Children are kept sorted by their letter. */
  private static final class Node {
    private char[] letters = new char[0];
    private Node[] children = new Node[0];
    private @Nullable Word word;

    private @Nullable Node child(char letter) {
      if (letters.length < 5) {
        for (int i = 0; i < letters.length; i++) {
          if (letters[i] == letter) {
            return children[i];
          }
        }
        return null;
      }
      int at = Arrays.binarySearch(letters, letter);
      return at < 0 ? null : children[at];
    }

    private Node childOrNew(char letter) {
      int at = Arrays.binarySearch(letters, letter);
      if (at >= 0) {
        return children[at];
      }
      int place = -at - 1;
      char[] moreLetters = Arrays.copyOf(letters, letters.length + 1);
      Node[] moreChildren = Arrays.copyOf(children, children.length + 1);
      System.arraycopy(letters, place, moreLetters, place + 1, letters.length - place);
      System.arraycopy(children, place, moreChildren, place + 1, children.length - place);
      moreLetters[place] = letter;
      moreChildren[place] = new Node();
      letters = moreLetters;
      children = moreChildren;
      return children[place];
    }
  }

  private final Node root = new Node();

  /** First letters below U+0080, which spares most lookups of the root. */
  private final @Nullable Node[] direct = new Node[DIRECT];

  void add(Word word) {
    add(root, word.text(), 0, word);
    char first = word.text().charAt(0);
    if (first < DIRECT) {
      direct[first] = root.child(first);
    }
  }

  private static void add(Node from, String text, int at, Word word) {
    Node node = from;
    for (int i = at; i < text.length(); i++) {
      if (text.charAt(i) == BLANK) {
        add(node, text, i + 1, word);
      }
      node = node.childOrNew(text.charAt(i));
    }
    node.word = word;
  }

  /**
   * Finds the longest word that starts at a place and ends at a boundary.
   *
   * @param name whose lower-case characters are looked at
   * @param from index of the first character
   * @param match where the word and its end go
   * @return whether there is one
   */
  boolean longest(FoldedName name, int from, Match match) {
    char first = name.lower(from);
    Node node = first < DIRECT ? direct[first] : root.child(first);
    match.clear();
    int at = from + 1;
    while (node != null) {
      if (node.word != null && name.endsWord(from, at)) {
        match.set(node.word, at);
      }
      if (at == name.length()) {
        break;
      }
      char letter = name.lower(at++);
      Node blank = FoldedName.joins(letter) ? node.child(BLANK) : null;
      node = blank == null ? node.child(letter) : blank;
    }
    return match.found();
  }

  /** The word found last. Reused, so that a lookup allocates nothing. */
  static final class Match {
    private @Nullable Word word;
    private int end;

    private void clear() {
      word = null;
    }

    private void set(Word found, int at) {
      word = found;
      end = at;
    }

    private boolean found() {
      return word != null;
    }

    Word word() {
      if (word == null) {
        throw new IllegalStateException("No word was found");
      }
      return word;
    }

    int end() {
      return end;
    }
  }
}
