package dev.celscope.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells what may be a person's name: a surname and one or two characters that make no known word. A
 * note stands beside the name of who wrote it as often as beside its translation.
 */
final class PersonNames {
  private static final Map<String, List<String>> SURNAMES = load();

  private static final int LONGEST_GIVEN_NAME = 2;
  private static final int KOREAN_NAME = 3;

  private PersonNames() {}

  private static Map<String, List<String>> load() {
    Map<String, List<String>> surnames = new HashMap<>();
    for (String[] row : Tables.rows("surnames.tsv")) {
      surnames.put(row[0], List.of(row[1].split(" ", -1)));
    }
    return surnames;
  }

  /** Whether a word of a text in Han characters may be a name. */
  static boolean isIn(Part part) {
    for (String word : part.text().split("[\\s:：_/,，、]+", -1)) {
      if (Languages.script(word).filter("Hani"::equals).isPresent() && isName(word, part)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isName(String word, Part part) {
    for (String surname : SURNAMES.getOrDefault(part.family(), List.of())) {
      int given = word.length() - surname.length();
      if (word.startsWith(surname)
          && given > 0
          && given <= LONGEST_GIVEN_NAME
          && !word.endsWith(surname)) {
        return Glossary.concepts(word, part.family()).isEmpty() && !isWord(word);
      }
    }
    return false;
  }

  /** Whether its first two characters are known to stand together. */
  private static boolean isWord(String word) {
    return LanguageModel.all().values().stream()
        .anyMatch(model -> model.gain(word.charAt(0), word.charAt(1)) > 0);
  }

  /** Whether a whole text is as long as a Korean name is and begins as one does. */
  static boolean isKorean(Part part) {
    String text = part.text().strip();
    return part.family().equals("ko")
        && text.length() == KOREAN_NAME
        && text.chars().allMatch(c -> c >= '\uAC00' && c <= '\uD7A3')
        && SURNAMES.getOrDefault("ko", List.of()).contains(text.substring(0, 1));
  }
}
