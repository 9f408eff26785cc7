package dev.celscope.text;

import dev.celscope.record.BilingualPair;

/**
 * Two parts that may say the same.
 *
 * @param affinity what their words say of it, see {@link Affinity#of}
 * @param basis the layout that joins them
 * @param prior how often that layout alone joins a note and its translation, 0 to 1
 */
record Candidate(Part source, Part translation, double affinity, String basis, double prior) {
  /** From here on a candidate is claimed. */
  static final double CLAIMED = 0.6;

  private static final double SUREST = 0.99;

  /** Two parts whose words are compared now. */
  Candidate(Part source, Part translation, String basis, double prior) {
    this(source, translation, Affinity.of(source, translation), basis, prior);
  }

  /** The same parts, which another layout joins. */
  Candidate joinedBy(String otherBasis, double otherPrior) {
    return new Candidate(source, translation, affinity, otherBasis, otherPrior);
  }

  /** Confidence by layout and words together. */
  double confidence() {
    return Math.round(Math.max(0, Math.min(SUREST, prior + affinity)) * 100) / 100.0;
  }

  BilingualPair pair(double confidence) {
    return new BilingualPair(
        source.index(), translation.index(), basis, confidence, source.span(), translation.span());
  }
}
