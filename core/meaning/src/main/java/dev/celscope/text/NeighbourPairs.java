package dev.celscope.text;

import dev.celscope.record.LanguageBasis;
import dev.celscope.record.TextFragment;
import dev.celscope.record.TextKind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Texts that follow each other in a file: layers side by side, notes, alternatives of one field.
 */
final class NeighbourPairs {
  private static final double ALTERNATIVES = 0.9;
  private static final double SIDE_BY_SIDE = 0.45;

  private static final Set<TextKind> KINDS =
      EnumSet.of(
          TextKind.TEXT_LAYER,
          TextKind.LAYER_NAME,
          TextKind.NOTE,
          TextKind.COMMENT,
          TextKind.SHAPE,
          TextKind.MARKER,
          TextKind.SUBTITLE);

  private NeighbourPairs() {}

  static List<Candidate> find(List<TextFragment> fragments, List<Optional<Part>> parts) {
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i + 1 < fragments.size(); i++) {
      TextFragment a = fragments.get(i);
      TextFragment b = fragments.get(i + 1);
      Optional<Part> first = parts.get(i);
      Optional<Part> second = parts.get(i + 1);
      if (first.isEmpty()
          || second.isEmpty()
          || a.kind() != b.kind()
          || first.get().family().equals(second.get().family())) {
        continue;
      }
      if (isAlternative(a, b)) {
        candidates.add(
            new Candidate(first.get(), second.get(), "language alternatives", ALTERNATIVES));
      } else if (KINDS.contains(a.kind())) {
        candidates.add(new Candidate(first.get(), second.get(), basis(a.kind()), SIDE_BY_SIDE));
      }
    }
    return candidates;
  }

  private static String basis(TextKind kind) {
    return kind == TextKind.TEXT_LAYER || kind == TextKind.LAYER_NAME
        ? "neighbouring layers"
        : "neighbouring texts";
  }

  /** Two values of one field, each with its declared language. */
  private static boolean isAlternative(TextFragment a, TextFragment b) {
    Optional<LanguageBasis> declared = Optional.of(LanguageBasis.DECLARED);
    return a.languageBasis().equals(declared)
        && b.languageBasis().equals(declared)
        && a.origin().tag().isPresent()
        && a.origin().tag().equals(b.origin().tag());
  }
}
