package dev.celscope.record;

/**
 * A range of characters in a text, in UTF-16 units as {@link String#substring(int, int)} takes
 * them.
 *
 * @param start index of the first character, zero or more
 * @param end index after the last character, not before {@code start}
 */
public record Span(int start, int end) {
  /** Checks that the range is one. */
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("No range from " + start + " to " + end);
    }
  }

  /**
   * The characters of a text that lie in this range.
   *
   * @param text the text that this range is of
   * @return its characters from start to end
   */
  public String in(String text) {
    return text.substring(start, end);
  }
}
