package dev.celscope.record;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A part of a file name, or of a folder name above it, and what it means.
 *
 * @param kind what it stands for
 * @param value normalised: {@code 5} for {@code E05}, {@code key-animation} for 原画; empty for a
 *     retake with no number
 * @param text as it stood in the name
 * @param start index of its first character in the name, in UTF-16 units
 * @param end index after its last character
 * @param rule name of the rule that found it
 * @param confidence 0 to 1
 * @param alternatives other readings of the same place, best first
 * @param moment for a date: it with the time of day, where one is written beside it; else empty
 * @param folder name of the folder that it was found in, of which start and end are then indexes;
 *     empty for the file name itself
 */
public record NameToken(
    TokenKind kind,
    String value,
    String text,
    int start,
    int end,
    String rule,
    double confidence,
    List<Alternative> alternatives,
    Optional<Moment> moment,
    Optional<String> folder) {

  /**
   * Another reading of a token.
   *
   * @param kind what it would stand for
   * @param value normalised
   * @param confidence 0 to 1
   */
  public record Alternative(TokenKind kind, String value, double confidence) {
    /** Checks the invariants given for each component. */
    public Alternative {
      Objects.requireNonNull(kind, "kind");
      Objects.requireNonNull(value, "value");
      requireShare(confidence);
    }
  }

  /** Copies the list and checks the invariants given for each component. */
  public NameToken {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(rule, "rule");
    if (start < 0 || end - start != text.length()) {
      throw new IllegalArgumentException(
          "\"" + text + "\" does not fill the span " + start + " to " + end);
    }
    requireShare(confidence);
    alternatives = List.copyOf(alternatives);
    Objects.requireNonNull(moment, "moment");
    Objects.requireNonNull(folder, "folder");
  }

  private static void requireShare(double confidence) {
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("Confidence " + confidence + " is not within 0 to 1");
    }
  }
}
