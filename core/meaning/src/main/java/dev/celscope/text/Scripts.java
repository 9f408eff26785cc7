package dev.celscope.text;

import dev.celscope.record.Span;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Scripts of letters, and the runs of them in a text. */
final class Scripts {
  /** Beyond it a character is looked up. */
  static final int LAST_ASCII = 0x7F;

  /** ISO 15924 codes by number, none for the first. */
  private static final List<Optional<String>> CODES = new ArrayList<>();

  /** Numbers of the scripts that have a code, in the order of Unicode's list. */
  private static final Map<UnicodeScript, Integer> NUMBERS = new EnumMap<>(UnicodeScript.class);

  static {
    Map<UnicodeScript, String> codes = new EnumMap<>(UnicodeScript.class);
    for (String[] row : Tables.rows("scripts.tsv")) {
      codes.put(UnicodeScript.valueOf(row[0]), row[1]);
    }
    CODES.add(Optional.empty());
    codes.forEach(
        (script, code) -> {
          NUMBERS.put(script, CODES.size());
          CODES.add(Optional.of(code));
        });
  }

  /** The number of what is no letter, or of a script that has no code. */
  static final int NONE = 0;

  static final int LATIN = number(UnicodeScript.LATIN);
  static final int HAN = number(UnicodeScript.HAN);
  static final int HANGUL = number(UnicodeScript.HANGUL);
  static final int HIRAGANA = number(UnicodeScript.HIRAGANA);
  static final int KATAKANA = number(UnicodeScript.KATAKANA);

  /** One more than there are scripts that have a code. */
  static final int NUMBERED = CODES.size();

  private Scripts() {}

  private static int number(UnicodeScript script) {
    return NUMBERS.getOrDefault(script, NONE);
  }

  /** The ISO 15924 code of a script by its number; empty for {@link #NONE}. */
  static Optional<String> code(int number) {
    return CODES.get(number);
  }

  /** The number of a letter's script. */
  static int of(int codePoint) {
    // The commonest ones without a search through all ranges of Unicode.
    if (codePoint >= 0x4E00 && codePoint <= 0x9FA5) {
      return HAN;
    }
    if (codePoint >= 0xAC00 && codePoint <= 0xD7A3) {
      return HANGUL;
    }
    return Character.isLetter(codePoint) ? number(UnicodeScript.of(codePoint)) : NONE;
  }

  static List<ScriptRun> runs(String text) {
    List<ScriptRun> runs = new ArrayList<>();
    int current = NONE;
    boolean kana = false;
    int start = 0;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int script = of(text.codePointAt(i));
      if (script == NONE) {
        continue;
      }
      if (current != NONE && !flow(current, script)) {
        runs.add(run(current, kana, start, i));
        start = i;
        kana = false;
      }
      kana |= isKana(script);
      current = script;
    }
    if (current != NONE) {
      runs.add(run(current, kana, start, text.length()));
    }
    return runs;
  }

  private static ScriptRun run(int script, boolean kana, int start, int end) {
    String code = kana ? "Jpan" : code(script).orElseThrow();
    return new ScriptRun(code, new Span(start, end));
  }

  /** Japanese writes Han, hiragana and katakana in one flow. */
  private static boolean flow(int a, int b) {
    return a == b || (isJapanese(a) && isJapanese(b));
  }

  private static boolean isJapanese(int script) {
    return script == HAN || isKana(script);
  }

  static boolean isKana(int script) {
    return script == HIRAGANA || script == KATAKANA;
  }
}
