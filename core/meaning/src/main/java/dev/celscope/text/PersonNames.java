package dev.celscope.text;

import dev.celscope.table.WordFinder;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells what may be a person's name: a surname and one or two characters that make no known word. A
 * note stands beside the name of who wrote it as often as beside its translation.
 */
final class PersonNames {
  private static final Map<String, WordFinder<String>> SURNAMES = load();
  private static final String BETWEEN_WORDS = ":：_/,，、";

  private static final int LONGEST_GIVEN_NAME = 2;
  private static final String KOREAN = "ko";
  private static final int KOREAN_NAME = 3;

  private PersonNames() {}

  private static Map<String, WordFinder<String>> load() {
    Map<String, WordFinder<String>> surnames = new HashMap<>();
    for (String[] row : Tables.rows("surnames.tsv")) {
      surnames.put(row[0], new WordFinder<>(List.of(row[1].split(" ", -1)), word -> word));
    }
    return surnames;
  }

  /** Whether a word of a text in Han characters may be a name. */
  static boolean isIn(Part part) {
    WordFinder<String> surnames = SURNAMES.get(part.family());
    if (surnames == null) {
      return false;
    }
    String text = part.text();
    int start = 0;
    for (int end = 0; end <= text.length(); end++) {
      if (end == text.length() || isBetweenWords(text.charAt(end))) {
        if (start < end && isName(text, start, end, surnames, part.family())) {
          return true;
        }
        start = end + 1;
      }
    }
    return false;
  }

  private static boolean isBetweenWords(char c) {
    return c <= ' ' || BETWEEN_WORDS.indexOf(c) >= 0;
  }

  private static boolean isName(
      String text, int start, int end, WordFinder<String> surnames, String family) {
    for (String surname : surnames.beginningWith(text.charAt(start))) {
      int given = end - start - surname.length();
      if (given > 0 && given <= LONGEST_GIVEN_NAME && text.startsWith(surname, start)) {
        String word = text.substring(start, end);
        if (!word.endsWith(surname)) {
          return Languages.script(word).filter("Hani"::equals).isPresent()
              && Glossary.concepts(word, family).isEmpty()
              && !MixedModel.shared().standTogether(word.charAt(0), word.charAt(1));
        }
      }
    }
    return false;
  }

  /** Whether a whole text is as long as a Korean name is and begins as one does. */
  static boolean isKorean(Part part) {
    String text = part.text().strip();
    WordFinder<String> surnames = SURNAMES.get(KOREAN);
    return part.family().equals(KOREAN)
        && surnames != null
        && text.length() == KOREAN_NAME
        && text.chars().allMatch(c -> c >= '\uAC00' && c <= '\uD7A3')
        && surnames.beginningWith(text.charAt(0)).contains(text.substring(0, 1));
  }
}
