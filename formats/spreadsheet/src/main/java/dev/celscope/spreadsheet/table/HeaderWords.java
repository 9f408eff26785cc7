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
  private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}\\p{N}#]+");

  private static final Map<String, WorkField> WHOLE = new HashMap<>();
  private static final List<Map.Entry<String, WorkField>> WITHIN = new ArrayList<>();

  static {
    for (String[] row : DataFile.rows(HeaderWords.class, "header-words.tsv", 3)) {
      WorkField field = WorkField.valueOf(row[0].toUpperCase(Locale.ROOT).replace('-', '_'));
      for (String word : row[2].split(" ", -1)) {
        String plain = plain(word.replace('+', ' '));
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
    if (header.length() > LONGEST_HEADER) {
      return Optional.empty();
    }
    String normal = Normalizer.normalize(header, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    String plain = NOT_LETTERS.matcher(normal).replaceAll("");
    WorkField whole = WHOLE.get(plain);
    if (whole != null || plain.isEmpty()) {
      return Optional.ofNullable(whole);
    }
    for (String part : BETWEEN_WORDS.split(normal, -1)) {
      WorkField field = WHOLE.get(NOT_LETTERS.matcher(part).replaceAll(""));
      if (field != null) {
        return Optional.of(field);
      }
    }
    return WITHIN.stream()
        .filter(word -> plain.contains(word.getKey()))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  private static String plain(String word) {
    String normal = Normalizer.normalize(word, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    return NOT_LETTERS.matcher(normal).replaceAll("");
  }
}
