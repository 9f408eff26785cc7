package dev.celscope.text;

import java.util.Optional;

/** How many letters of each script a text has. */
final class ScriptCounts {
  /** By the number of the script; what is no letter is counted as the first. */
  private final int[] letters = new int[Scripts.NUMBERED];

  private ScriptCounts() {}

  static ScriptCounts of(String text) {
    ScriptCounts counts = new ScriptCounts();
    int ascii = 0;
    for (int i = 0; i < text.length(); i++) {
      int c = text.codePointAt(i);
      if (c <= Scripts.LAST_ASCII) {
        ascii += isAsciiLetter(c) ? 1 : 0;
      } else {
        counts.letters[Scripts.of(c)]++;
        i += Character.charCount(c) - 1;
      }
    }
    counts.letters[Scripts.LATIN] += ascii;
    return counts;
  }

  private static boolean isAsciiLetter(int c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  /** Letters of one script, by its number. */
  int of(int script) {
    return letters[script];
  }

  /** The ISO 15924 code of the script of most letters; empty where there is none. */
  Optional<String> main() {
    int main = 0;
    int most = 0;
    for (int i = 1; i < letters.length; i++) {
      if (letters[i] > most) {
        main = i;
        most = letters[i];
      }
    }
    return Scripts.code(main);
  }
}
