package dev.celscope.record;

import java.util.Objects;
import java.util.Optional;

/**
 * Two texts of a record that say the same in two languages.
 *
 * @param source index of the first text in {@link FileRecord#texts()}
 * @param translation index of the second; equal to {@code source} where two lines of one text pair
 * @param basis what layout joined them: {@code same cell}, {@code same row}, {@code adjacent line}
 * @param confidence 0 to 1
 * @param sourceSpan the part of the first text that is meant; empty for all of it
 * @param translationSpan the part of the second text that is meant; empty for all of it
 */
public record BilingualPair(
    int source,
    int translation,
    String basis,
    double confidence,
    Optional<Span> sourceSpan,
    Optional<Span> translationSpan) {
  /** Checks the invariants given for each component. */
  public BilingualPair {
    if (source < 0 || translation < 0) {
      throw new IllegalArgumentException("No text at " + Math.min(source, translation));
    }
    Objects.requireNonNull(basis, "basis");
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("Confidence " + confidence + " is not within 0 to 1");
    }
    Objects.requireNonNull(sourceSpan, "sourceSpan");
    Objects.requireNonNull(translationSpan, "translationSpan");
  }
}
