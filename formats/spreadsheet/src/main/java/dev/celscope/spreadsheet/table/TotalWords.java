package dev.celscope.spreadsheet.table;

import dev.celscope.spreadsheet.sheet.DataFile;
import java.util.HashSet;
import java.util.Set;

/** The words that a row of sums begins with. */
final class TotalWords {
  private static final Set<String> WORDS = new HashSet<>();

  static {
    for (String[] row : DataFile.rows(TotalWords.class, "total-words.tsv", 1)) {
      WORDS.add(row[0]);
    }
  }

  private TotalWords() {}

  static boolean contains(String text) {
    return text.length() <= 24 && WORDS.contains(HeaderWords.letters(HeaderWords.normal(text)));
  }
}
