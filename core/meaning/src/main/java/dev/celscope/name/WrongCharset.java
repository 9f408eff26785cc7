package dev.celscope.name;

/** Tells which names are worth the time that looking for a wrong charset takes. */
final class WrongCharset {
  private static final Trie WORDS = Vocabulary.standard().words();

  private WrongCharset() {}

  /**
   * Whether a name has letters beyond ASCII and none of them make a word of the vocabulary. A name
   * in a wrong charset has no such words; a name in the right one mostly has.
   */
  static boolean isSuspect(String name) {
    int first = 0;
    while (first < name.length() && name.charAt(first) < 0x80) {
      first++;
    }
    if (first == name.length() || name.length() > Reading.LONGEST_NAME) {
      return false;
    }
    FoldedName folded = FoldedName.of(name);
    var match = new Trie.Match();
    boolean foreign = false;
    for (int i = 0; i < folded.length(); i++) {
      if (folded.at(i) >= 0x80) {
        foreign = true;
        if (WORDS.longest(folded, i, match) && isWord(folded, i, match)) {
          return false;
        }
      }
    }
    return foreign;
  }

  /** A character alone counts where it stands beside a number, as a marker does. */
  private static boolean isWord(FoldedName name, int at, Trie.Match match) {
    return match.end() - at > 1
        || FoldedName.isDigit(name.peek(at - 1))
        || FoldedName.isDigit(name.peek(match.end()));
  }
}
