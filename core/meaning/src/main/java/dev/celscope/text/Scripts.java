package dev.celscope.text;

import dev.celscope.record.Span;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Scripts of letters, and the runs of them in a text. */
final class Scripts {
  /** Beyond it a character is looked up. */
  static final int LAST_ASCII = 0x7F;

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
    return CODES.containsKey(script) ? script : UnicodeScript.COMMON;
  }

  /** Letters of each script in a text. */
  static Map<UnicodeScript, Integer> counts(String text) {
    // Most texts have letters of one script or two: a map for every script there is would be waste.
    Map<UnicodeScript, Integer> counts = new TreeMap<>();
    int ascii = 0;
    int han = 0;
    int hangul = 0;
    for (int i = 0; i < text.length(); i++) {
      int c = text.codePointAt(i);
      if (c <= LAST_ASCII) {
        ascii += isAsciiLetter(c) ? 1 : 0;
        continue;
      }
      i += Character.charCount(c) - 1;
      UnicodeScript script = of(c);
      if (script == UnicodeScript.HAN) {
        han++;
      } else if (script == UnicodeScript.HANGUL) {
        hangul++;
      } else if (script != UnicodeScript.COMMON) {
        counts.merge(script, 1, Integer::sum);
      }
    }
    add(counts, UnicodeScript.LATIN, ascii);
    add(counts, UnicodeScript.HAN, han);
    add(counts, UnicodeScript.HANGUL, hangul);
    return counts;
  }

  private static void add(Map<UnicodeScript, Integer> counts, UnicodeScript script, int letters) {
    if (letters > 0) {
      counts.merge(script, letters, Integer::sum);
    }
  }

  private static boolean isAsciiLetter(int c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  /** The ISO 15924 code of the script of most letters. */
  static Optional<String> main(Map<UnicodeScript, Integer> counts) {
    UnicodeScript main = null;
    int most = 0;
    for (Map.Entry<UnicodeScript, Integer> count : counts.entrySet()) {
      if (count.getValue() > most) {
        main = count.getKey();
        most = count.getValue();
      }
    }
    return Optional.ofNullable(main).map(CODES::get);
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
