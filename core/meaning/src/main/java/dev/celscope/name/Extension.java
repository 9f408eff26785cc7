package dev.celscope.name;

import java.util.Locale;

/**
 * The extension of a file name.
 *
 * @param dot index of the point before it; the name's length where there is none
 * @param medium what the file holds
 */
record Extension(int dot, Medium medium) {
  private static final int LONGEST = 10;
  private static final int LONGEST_UNKNOWN = 5;

  static Extension of(FoldedName name) {
    int dot = name.length() - 1;
    int least = Math.max(1, name.length() - LONGEST - 1);
    while (dot >= least && isPlain(name.at(dot))) {
      dot--;
    }
    int length = name.length() - dot - 1;
    if (dot < least || name.at(dot) != '.' || length == 0) {
      return new Extension(name.length(), Medium.NONE);
    }
    String text = name.text(dot + 1, name.length()).toLowerCase(Locale.ROOT);
    Medium medium = Medium.ofExtension(text);
    boolean known = medium != Medium.OTHER;
    return known || (length <= LONGEST_UNKNOWN && isWord(text))
        ? new Extension(dot, medium)
        : new Extension(name.length(), Medium.NONE);
  }

  private static boolean isPlain(char c) {
    return FoldedName.isDigit(c) || FoldedName.isLower(c) || FoldedName.isUpper(c);
  }

  /** An unknown extension starts with a letter and is no version: {@code x.v03} has none. */
  private static boolean isWord(String text) {
    if (!Character.isLetter(text.charAt(0))) {
      return false;
    }
    return text.length() == 1 || text.charAt(0) != 'v' || !Character.isDigit(text.charAt(1));
  }
}
