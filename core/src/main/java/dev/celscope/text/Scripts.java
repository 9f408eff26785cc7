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
  private static final Map<UnicodeScript, String> CODES = codes();

  private Scripts() {}

  private static Map<UnicodeScript, String> codes() {
    Map<UnicodeScript, String> codes = new EnumMap<>(UnicodeScript.class);
    for (String[] row : Tables.rows("scripts.tsv")) {
      codes.put(UnicodeScript.valueOf(row[0]), row[1]);
    }
    return codes;
  }

  /** The script of a letter; {@code COMMON} for what is none, or of a script that has no code. */
  static UnicodeScript of(int codePoint) {
    if (!Character.isLetter(codePoint)) {
      return UnicodeScript.COMMON;
    }
    UnicodeScript script = UnicodeScript.of(codePoint);
    return CODES.containsKey(script) ? script : UnicodeScript.COMMON;
  }

  /** Letters of each script in a text. */
  static Map<UnicodeScript, Integer> counts(String text) {
    Map<UnicodeScript, Integer> counts = new EnumMap<>(UnicodeScript.class);
    text.codePoints()
        .mapToObj(Scripts::of)
        .filter(script -> script != UnicodeScript.COMMON)
        .forEach(script -> counts.merge(script, 1, Integer::sum));
    return counts;
  }

  /** The ISO 15924 code of the script of most letters. */
  static Optional<String> main(Map<UnicodeScript, Integer> counts) {
    return counts.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .map(CODES::get);
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
    String code = kana ? "Jpan" : String.valueOf(CODES.get(script));
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
