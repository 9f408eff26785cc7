package dev.celscope.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Tells what may be a person's name: a surname and one or two characters that make no known word. A
 * note stands beside the name of who wrote it as often as beside its translation.
 */
final class PersonNames {
  private static final Map<String, WordFinder<String>> SURNAMES = load();
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s:：_/,，、]+");

  private static final int LONGEST_GIVEN_NAME = 2;
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
    return holdsSurname(part) && holdsName(part);
  }

  /** A quick look: most notes have no character that begins a name. */
  private static boolean holdsSurname(Part part) {
    String text = part.text();
    for (int i = 0; i < text.length(); i++) {
      if (!surnames(part.family(), text.charAt(i)).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  private static boolean holdsName(Part part) {
    for (String word : BETWEEN_WORDS.split(part.text(), -1)) {
      if (Languages.script(word).filter("Hani"::equals).isPresent() && isName(word, part)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isName(String word, Part part) {
    for (String surname : surnames(part.family(), word.charAt(0))) {
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

  private static List<String> surnames(String family, char first) {
    WordFinder<String> surnames = SURNAMES.get(family);
    return surnames == null ? List.of() : surnames.beginningWith(first);
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
        && surnames("ko", text.charAt(0)).contains(text.substring(0, 1));
  }
}
