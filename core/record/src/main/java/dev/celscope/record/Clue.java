package dev.celscope.record;

import java.util.Objects;

/**
 * Something in a file that is usual in one country, under one norm of writing or for one program.
 * It is a clue and no conclusion: fonts travel with templates, people write as they were taught
 * elsewhere, and programs imitate each other.
 *
 * @param kind what it is
 * @param suggests BCP 47 tag of the language, with the country where the clue tells it: {@code
 *     zh-Hans}, {@code ko-KP}; for a dialect, the program: {@code Google Sheets}
 * @param value as it stands in the file: the font, the charset, the word, the mark of the dialect
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
    SPELLING,
    /** A way of writing a format that one program is known for, where the file names no program. */
    DIALECT
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
