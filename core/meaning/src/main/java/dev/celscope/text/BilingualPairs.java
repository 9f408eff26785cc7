package dev.celscope.text;

import dev.celscope.record.BilingualPair;
import dev.celscope.record.Span;
import dev.celscope.record.TextFragment;
import dev.celscope.record.TextKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds texts of one record that say the same in two languages: lines of one text, neighbouring
 * cells, paired columns, neighbouring layers, alternatives of one field. The layout proposes, the
 * words decide; a pair that is claimed should be one, so that much is left unclaimed.
 */
public final class BilingualPairs {
  private BilingualPairs() {}

  /**
   * The pairs among the texts of one record, by their places, scripts and shared anchors. Each
   * text, or line of one, is in one pair at most.
   *
   * @param fragments the texts, with script and language as {@link Languages#annotate} gives them
   * @return the pairs, in the order of their first texts
   */
  public static List<BilingualPair> find(List<TextFragment> fragments) {
    List<Optional<Part>> parts = new ArrayList<>();
    List<CellPairs.Cell> cells = new ArrayList<>();
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < fragments.size(); i++) {
      TextFragment fragment = fragments.get(i);
      List<Candidate> lines = LinePairs.find(fragment, i);
      candidates.addAll(lines);
      Optional<Part> whole = lines.isEmpty() ? part(fragment, i) : Optional.empty();
      parts.add(whole);
      if (fragment.kind() == TextKind.CELL && whole.isPresent()) {
        CellPlace.of(fragment.origin().path())
            .ifPresent(at -> cells.add(new CellPairs.Cell(at, whole.get())));
      }
    }
    candidates.addAll(CellPairs.find(cells));
    candidates.addAll(NeighbourPairs.find(fragments, parts));
    return best(candidates);
  }

  private static Optional<Part> part(TextFragment fragment, int index) {
    return fragment
        .language()
        .map(tag -> new Part(index, Optional.empty(), fragment.text(), Part.family(tag)));
  }

  /** The surest first, and each part once. */
  private static List<BilingualPair> best(List<Candidate> candidates) {
    record Scored(Candidate candidate, double confidence) {}
    List<Scored> ranked = new ArrayList<>();
    for (Candidate candidate : candidates) {
      double confidence = candidate.confidence();
      if (confidence >= Candidate.CLAIMED) {
        ranked.add(new Scored(candidate, confidence));
      }
    }
    ranked.sort(Comparator.comparingDouble(Scored::confidence).reversed());
    Set<Part> used = new HashSet<>();
    List<BilingualPair> pairs = new ArrayList<>();
    for (Scored scored : ranked) {
      Candidate candidate = scored.candidate();
      if (!used.contains(candidate.source()) && !used.contains(candidate.translation())) {
        used.add(candidate.source());
        used.add(candidate.translation());
        pairs.add(candidate.pair(scored.confidence()));
      }
    }
    pairs.sort(
        Comparator.comparingInt(BilingualPair::source)
            .thenComparing(pair -> pair.sourceSpan().map(Span::start).orElse(0)));
    return List.copyOf(pairs);
  }
}
