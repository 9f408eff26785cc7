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

  /** Numbers of the scripts that have a code. */
  private static final Map<UnicodeScript, Integer> NUMBERS = new EnumMap<>(UnicodeScript.class);

  /** One more than there are scripts that have a code. */
  static final int NUMBERED;

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
    NUMBERED = CODES.size();
  }

  private Scripts() {}

  /** The number of a script, in the order of Unicode's list; zero for one that has no code. */
  static int number(UnicodeScript script) {
    return NUMBERS.getOrDefault(script, 0);
  }

  /** The ISO 15924 code of a number; empty for zero. */
  static Optional<String> code(int number) {
    return CODES.get(number);
  }

  /** The script of a letter; {@code COMMON} for what is none, or of a script that has no code. */
  static UnicodeScript of(int codePoint) {
    // The commonest ones without a search through all ranges of Unicode.
    if (codePoint >= 0x4E00 && codePoint <= 0x9FA5) {
      return UnicodeScript.HAN;
    }
    if (codePoint >= 0xAC00 && codePoint <= 0xD7A3) {
      return UnicodeScript.HANGUL;
    }
    if (!Character.isLetter(codePoint)) {
      return UnicodeScript.COMMON;
    }
    UnicodeScript script = UnicodeScript.of(codePoint);
    return number(script) == 0 ? UnicodeScript.COMMON : script;
  }

  static List<ScriptRun> runs(String text) {
    List<ScriptRun> runs = new ArrayList<>();
    UnicodeScript current = UnicodeScript.COMMON;
    boolean kana = false;
    int start = 0;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      UnicodeScript script = of(text.codePointAt(i));
      if (script == UnicodeScript.COMMON) {
        continue;
      }
      if (current != UnicodeScript.COMMON && !flow(current, script)) {
        runs.add(run(current, kana, start, i));
        start = i;
        kana = false;
      }
      kana |= isKana(script);
      current = script;
    }
    if (current != UnicodeScript.COMMON) {
      runs.add(run(current, kana, start, text.length()));
    }
    return runs;
  }

  private static ScriptRun run(UnicodeScript script, boolean kana, int start, int end) {
    String code = kana ? "Jpan" : code(number(script)).orElseThrow();
    return new ScriptRun(code, new Span(start, end));
  }

  /** Japanese writes Han, hiragana and katakana in one flow. */
  private static boolean flow(UnicodeScript a, UnicodeScript b) {
    return a == b || (isJapanese(a) && isJapanese(b));
  }

  private static boolean isJapanese(UnicodeScript script) {
    return script == UnicodeScript.HAN || isKana(script);
  }

  static boolean isKana(UnicodeScript script) {
    return script == UnicodeScript.HIRAGANA || script == UnicodeScript.KATAKANA;
  }
}
