package dev.celscope.format;

/** Text in which {@code *} stands for any characters, {@code ?} for one, {@code \s} for a blank. */
final class Glob {
  private final String pattern;

  Glob(String pattern) {
    this.pattern = pattern.replace("\\s", " ").replace("\\t", "\t");
  }

  /** Whether it fits a whole text. */
  boolean matches(String text) {
    return matches(text, true);
  }

  /** Whether it fits the beginning of a text. */
  boolean begins(String text) {
    return matches(text, false);
  }

  /** Goes back to the last star alone: no text costs more than the product of both lengths. */
  private boolean matches(String text, boolean whole) {
    int p = 0;
    int t = 0;
    int star = -1;
    int starText = 0;
    while (true) {
      if (p == pattern.length() && (!whole || t == text.length())) {
        return true;
      }
      if (p < pattern.length() && pattern.charAt(p) == '*') {
        star = p++;
        starText = t;
      } else if (t < text.length() && p < pattern.length() && fits(p, text.charAt(t))) {
        p++;
        t++;
      } else if (star >= 0 && starText < text.length()) {
        p = star + 1;
        t = ++starText;
      } else {
        return false;
      }
    }
  }

  private boolean fits(int p, char c) {
    return pattern.charAt(p) == '?' || pattern.charAt(p) == c;
  }

  @Override
  public String toString() {
    return pattern;
  }
}
