package dev.celscope.text;

import dev.celscope.record.Span;
import dev.celscope.record.TextFragment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Lines of one text that say the same: each line and the next, or the lines of one language and as
 * many of the other below them.
 */
final class LinePairs {
  private static final double SAME_COUNT = 0.8;
  private static final double OTHER_COUNT = 0.45;

  private static final Set<String> EAST_ASIAN = Set.of("ko", "zh", "ja");
  private static final int MOST_LINES = 500;
  private static final int LAST_LATIN = 0x36F;

  private LinePairs() {}

  static List<Candidate> find(TextFragment fragment, int index) {
    List<List<Part>> runs = runs(fragment, index);
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i + 1 < runs.size(); i += 2) {
      if (isEastAsian(runs.get(i)) || isEastAsian(runs.get(i + 1))) {
        addAll(candidates, runs.get(i), runs.get(i + 1), basis(fragment.text(), runs.get(i)));
      }
    }
    return candidates;
  }

  /** Texts of other languages have brackets and lines of their own, and foreign words in them. */
  private static boolean isEastAsian(List<Part> run) {
    return EAST_ASIAN.contains(run.get(0).family());
  }

  private static String basis(String text, List<Part> run) {
    int end = run.get(run.size() - 1).span().map(Span::end).orElse(0);
    boolean breaks = end < text.length() && text.substring(end).stripLeading().length() > 0;
    char next = end < text.length() ? text.charAt(end) : '\n';
    return breaks && (next == '\n' || next == '\r' || next == '\u2028')
        ? "adjacent line"
        : "same line";
  }

  private static void addAll(
      List<Candidate> candidates, List<Part> first, List<Part> second, String basis) {
    if (first.size() == second.size()) {
      for (int i = 0; i < first.size(); i++) {
        candidates.add(new Candidate(first.get(i), second.get(i), basis, SAME_COUNT));
      }
      return;
    }
    for (Part a : first) {
      for (Part b : second) {
        candidates.add(new Candidate(a, b, basis, OTHER_COUNT));
      }
    }
  }

  /** Neighbouring lines of one language together. */
  private static List<List<Part>> runs(TextFragment fragment, int index) {
    List<List<Part>> runs = new ArrayList<>();
    for (Part part : parts(fragment, index)) {
      List<Part> last = runs.isEmpty() ? List.of() : runs.get(runs.size() - 1);
      if (last.isEmpty() || !last.get(0).family().equals(part.family())) {
        last = new ArrayList<>();
        runs.add(last);
      }
      last.add(part);
    }
    return runs;
  }

  private static List<Part> parts(TextFragment fragment, int index) {
    List<Part> parts = new ArrayList<>();
    if (isInOneAlphabet(fragment.text())) {
      return parts;
    }
    List<Span> pieces = pieces(fragment.text());
    if (pieces.size() < 2) {
      return parts;
    }
    for (Span piece : pieces) {
      String whole = piece.in(fragment.text());
      String text = whole.strip();
      Optional<String> tag = Languages.language(text);
      if (tag.isPresent()) {
        int start = piece.start() + whole.indexOf(text);
        Span span = new Span(start, start + text.length());
        parts.add(new Part(index, Optional.of(span), text, Part.family(tag.get())));
      }
    }
    return parts;
  }

  /** Whether it has no letter beyond the Latin ones: nearly all texts of files are such. */
  private static boolean isInOneAlphabet(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > LAST_LATIN && Character.isLetter(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static List<Span> pieces(String text) {
    List<Span> pieces = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= text.length() && pieces.size() < MOST_LINES; i++) {
      if (i == text.length() || isBetween(text.charAt(i))) {
        if (i > start) {
          pieces.add(new Span(start, i));
        }
        start = i + 1;
      }
    }
    return pieces;
  }

  /** Lines end at line breaks, and inside them parts at the signs that people put between. */
  private static boolean isBetween(char c) {
    return switch (c) {
      case '\r', '\n', '\u2028', '/', '／', '|', '｜', '(', ')', '（', '）' -> true;
      default -> false;
    };
  }
}
