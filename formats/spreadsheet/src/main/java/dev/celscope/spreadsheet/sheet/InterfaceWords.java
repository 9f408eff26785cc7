package dev.celscope.spreadsheet.sheet;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What tells the language of the interface of the program that wrote a workbook: words that it puts
 * there by itself, in {@code interface-words.tsv}, and Windows language ids, in {@code lcid.tsv}.
 */
public final class InterfaceWords {
  private static final Map<String, String> WORDS = new HashMap<>();
  private static final Map<Integer, String> LANGUAGES = new HashMap<>();

  static {
    for (String[] row : DataFile.rows(InterfaceWords.class, "interface-words.tsv", 3)) {
      WORDS.put(row[0] + '\t' + row[1], row[2]);
    }
    for (String[] row : DataFile.rows(InterfaceWords.class, "lcid.tsv", 2)) {
      LANGUAGES.put(Integer.valueOf(row[0]), row[1]);
    }
  }

  private InterfaceWords() {}

  /**
   * The language in which a program's interface uses a word.
   *
   * @param place where the word stood: {@code heading}, {@code style}, {@code theme}
   * @param word as written
   * @return BCP 47 tag; empty for words of several languages and unknown ones
   */
  public static Optional<String> language(String place, String word) {
    return Optional.ofNullable(WORDS.get(place + '\t' + word.strip()));
  }

  /**
   * The language of a Windows language id.
   *
   * @param lcid as MS-LCID lists it
   * @return BCP 47 tag; empty for one that is not listed
   */
  public static Optional<String> language(int lcid) {
    return Optional.ofNullable(LANGUAGES.get(lcid));
  }
}
