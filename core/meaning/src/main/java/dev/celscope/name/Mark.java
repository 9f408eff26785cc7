package dev.celscope.name;

/** How well a claim stands by itself. */
enum Mark {
  /** Stands by itself. */
  SURE(0.95),
  /** Needs another token beside it: {@code OP}, {@code R2}. */
  LIKELY(0.8),
  /** Needs a token of production beside it: {@code final}, {@code sheet}. */
  POSSIBLE(0.6);

  private final double confidence;

  Mark(double confidence) {
    this.confidence = confidence;
  }

  double confidence() {
    return confidence;
  }

  /** The mark as the vocabulary writes it. */
  static Mark of(String text) {
    return switch (text) {
      case "" -> SURE;
      case "?" -> LIKELY;
      case "??" -> POSSIBLE;
      default -> throw new IllegalArgumentException("Not a mark: " + text);
    };
  }
}
