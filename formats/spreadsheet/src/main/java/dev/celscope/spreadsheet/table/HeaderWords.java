package dev.celscope.spreadsheet.table;

import dev.celscope.record.WorkField;
import dev.celscope.spreadsheet.sheet.DataFile;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the words of header cells mean. */
final class HeaderWords {
  private static final int LONGEST_HEADER = 40;
  private static final Pattern BETWEEN_WORDS =
      Pattern.compile("[\\s/\\\\|()\\[\\]{}<>:;,・、。【】「」_-]+");

  private static final Map<String, WorkField> WHOLE = new HashMap<>();
  private static final List<Map.Entry<String, WorkField>> WITHIN = new ArrayList<>();

  static {
    for (String[] row : DataFile.rows(HeaderWords.class, "header-words.tsv", 3)) {
      WorkField field = WorkField.valueOf(row[0].toUpperCase(Locale.ROOT).replace('-', '_'));
      for (String word : row[2].split(" ", -1)) {
        String plain = letters(normal(word));
        WHOLE.putIfAbsent(plain, field);
        if (row[1].equals("within")) {
          WITHIN.add(Map.entry(plain, field));
        }
      }
    }
    // The longest word that a header holds tells most: 修正指示 before 修正.
    WITHIN.sort((a, b) -> b.getKey().length() - a.getKey().length());
  }

  private HeaderWords() {}

  /** What a header cell says; empty where it says nothing known. */
  static Optional<WorkField> field(String header) {
    // Most cells are numbers or notes: they are told apart before anything is normalized.
    if (header.length() > LONGEST_HEADER || header.codePoints().noneMatch(Character::isLetter)) {
      return Optional.empty();
    }
    String normal = normal(header);
    String plain = letters(normal);
    WorkField whole = WHOLE.get(plain);
    if (whole != null) {
      return Optional.of(whole);
    }
    if (plain.length() < normal.length()) {
      for (String part : BETWEEN_WORDS.split(normal, -1)) {
        WorkField field = WHOLE.get(letters(part));
        if (field != null) {
          return Optional.of(field);
        }
      }
    }
    for (Map.Entry<String, WorkField> word : WITHIN) {
      if (plain.contains(word.getKey())) {
        return Optional.of(word.getValue());
      }
    }
    return Optional.empty();
  }

  /** One width, one case. */
  private static String normal(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
  }

  /** What counts of a word: letters, digits and the number sign. */
  private static String letters(String normal) {
    StringBuilder kept = new StringBuilder(normal.length());
    normal
        .codePoints()
        .filter(c -> Character.isLetterOrDigit(c) || c == '#')
        .forEach(kept::appendCodePoint);
    return kept.toString();
  }
}
