package dev.celscope.record;

import java.util.Objects;

/**
 * Something in a file that is usual in one country or under one norm of writing. It is a clue and
 * no conclusion: fonts travel with templates, and people write as they were taught elsewhere.
 *
 * @param kind what it is
 * @param suggests BCP 47 tag of the language, with the country where the clue tells it: {@code
 *     zh-Hans}, {@code ko-KP}
 * @param value as it stands in the file: the font, the charset, the word
 * @param origin where it stood first
 */
public record Clue(Kind kind, String suggests, String value, Origin origin) {

  /** What a clue is. */
  public enum Kind {
    /** A font that is made for one language. */
    FONT,
    /** A code page of one language: that of texts which declare none, or of the writing system. */
    CODE_PAGE,
    /** A spelling, or a word, of one norm of a language. */
    SPELLING
  }

  /** Checks that no component is null. */
  public Clue {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(suggests, "suggests");
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(origin, "origin");
  }

  @Override
  public String toString() {
    return Words.of(kind) + " " + value + ": " + suggests + " (" + origin + ")";
  }
}
