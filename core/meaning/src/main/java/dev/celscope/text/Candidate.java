package dev.celscope.text;

import dev.celscope.record.BilingualPair;

/**
 * Two parts that may say the same, before their words were compared.
 *
 * @param basis the layout that joins them
 * @param prior how often that layout alone joins a note and its translation, 0 to 1
 */
record Candidate(Part source, Part translation, String basis, double prior) {
  /** From here on a candidate is claimed. */
  static final double CLAIMED = 0.6;

  private static final double SUREST = 0.99;

  /** Confidence by layout and words together. */
  double confidence() {
    double confidence = prior + Affinity.of(source, translation);
    return Math.round(Math.max(0, Math.min(SUREST, confidence)) * 100) / 100.0;
  }

  BilingualPair pair(double confidence) {
    return new BilingualPair(
        source.index(), translation.index(), basis, confidence, source.span(), translation.span());
  }
}
