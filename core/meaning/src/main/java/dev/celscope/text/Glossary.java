package dev.celscope.text;

import dev.celscope.table.WordFinder;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Concepts of production notes, found by their words in each language. */
final class Glossary {
  /** A word and the number of its concept. */
  private record Term(String word, int concept) {}

  private static final List<String> COLUMNS = List.of("", "ko", "zh", "ja", "en");
  private static final Map<String, WordFinder<Term>> TERMS = load();

  private Glossary() {}

  private static Map<String, WordFinder<Term>> load() {
    Map<String, List<Term>> terms = new HashMap<>();
    int concept = 0;
    for (String[] row : Tables.rows("glossary.tsv")) {
      for (int column = 1; column < row.length; column++) {
        for (String word : row[column].split(" ", -1)) {
          terms
              .computeIfAbsent(COLUMNS.get(column), key -> new ArrayList<>())
              .add(new Term(word.replace('_', ' '), concept));
        }
      }
      concept++;
    }
    Map<String, WordFinder<Term>> finders = new HashMap<>();
    terms.forEach((family, all) -> finders.put(family, new WordFinder<>(all, Term::word)));
    return finders;
  }

  /** The concepts that a text in a language family speaks of. */
  static BitSet concepts(String of, String family) {
    BitSet concepts = new BitSet();
    WordFinder<Term> terms = TERMS.get(family);
    if (terms != null) {
      String text = of.toLowerCase(Locale.ROOT);
      for (int i = 0; i < text.length(); i++) {
        for (Term term : terms.beginningWith(text.charAt(i))) {
          if (text.startsWith(term.word(), i)) {
            concepts.set(term.concept());
          }
        }
      }
    }
    return concepts;
  }
}
