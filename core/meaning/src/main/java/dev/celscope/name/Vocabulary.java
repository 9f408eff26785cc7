package dev.celscope.name;

import dev.celscope.record.TokenKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The words of {@code vocabulary.tsv}. */
final class Vocabulary {
  private static final Vocabulary STANDARD = load();

  private final Trie words = new Trie();

  private Vocabulary() {}

  static Vocabulary standard() {
    return STANDARD;
  }

  Trie words() {
    return words;
  }

  private static Vocabulary load() {
    Map<String, List<Sense>> senses = new HashMap<>(2048);
    Map<String, TokenKind> kinds = new HashMap<>();
    for (TokenKind kind : TokenKind.values()) {
      kinds.put(kind.name().toLowerCase(Locale.ROOT).replace('_', '-'), kind);
    }
    Table.rows(
        "vocabulary.tsv",
        6,
        row -> {
          TokenKind kind = kinds.get(row[3]);
          if (kind == null) {
            throw new IllegalStateException("vocabulary.tsv: not a kind: " + row[3]);
          }
          Role role = Role.valueOf(row[2].toUpperCase(Locale.ROOT));
          senses
              .computeIfAbsent(row[0].toLowerCase(Locale.ROOT), word -> new ArrayList<>(2))
              .add(new Sense(role, kind, row[4], Mark.of(row[5]), row[1]));
        });
    var vocabulary = new Vocabulary();
    senses.forEach((word, list) -> vocabulary.words.add(new Word(word, list)));
    return vocabulary;
  }
}
