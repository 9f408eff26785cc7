package dev.celscope.text;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Concepts of production notes, found by their words in each language. */
final class Glossary {
  private static final List<String> COLUMNS = List.of("", "ko", "zh", "ja", "en");
  private static final Map<String, Map<String, Integer>> WORDS = load();

  private Glossary() {}

  private static Map<String, Map<String, Integer>> load() {
    Map<String, Map<String, Integer>> words = new HashMap<>();
    int concept = 0;
    for (String[] row : Tables.rows("glossary.tsv")) {
      for (int column = 1; column < row.length; column++) {
        for (String word : row[column].split(" ", -1)) {
          words
              .computeIfAbsent(COLUMNS.get(column), key -> new HashMap<>())
              .put(word.replace('_', ' '), concept);
        }
      }
      concept++;
    }
    return words;
  }

  /** The concepts that a text in a language family speaks of. */
  static BitSet concepts(String of, String family) {
    BitSet concepts = new BitSet();
    String text = of.toLowerCase(Locale.ROOT);
    WORDS
        .getOrDefault(family, Map.of())
        .forEach(
            (word, concept) -> {
              if (text.contains(word)) {
                concepts.set(concept);
              }
            });
    return concepts;
  }
}
