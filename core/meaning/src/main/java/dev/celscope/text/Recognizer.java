package dev.celscope.text;

import dev.celscope.record.LanguageBasis;
import java.util.Optional;

/** Recognises the language of one text by script, then characters, then words. */
final class Recognizer {
  /** Kana may stand in a Chinese text as an ornament: の between Han. */
  private static final int KANA_SHARE = 8;

  private static final String VIETNAMESE = "ạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹđơư";

  private Recognizer() {}

  static Optional<Recognition> recognize(String text) {
    return recognize(text, ScriptCounts.of(text));
  }

  /**
   * The language of a text.
   *
   * @param counts its letters of each script
   */
  static Optional<Recognition> recognize(String text, ScriptCounts counts) {
    int hangul = counts.of(Scripts.HANGUL);
    int han = counts.of(Scripts.HAN);
    int kana = counts.of(Scripts.HIRAGANA) + counts.of(Scripts.KATAKANA);
    int latin = counts.of(Scripts.LATIN);
    if (hangul + han + kana > 0 && 6 * (hangul + han + kana) >= latin) {
      return eastAsian(text, hangul, han, kana);
    }
    return counts.main().flatMap(script -> alphabetic(text, script));
  }

  private static Optional<Recognition> eastAsian(String text, int hangul, int han, int kana) {
    if (hangul > 0 && hangul >= han + kana) {
      return Recognition.of("ko", LanguageBasis.SCRIPT);
    }
    if (kana > 0 && kana * KANA_SHARE >= han && kana >= hangul) {
      return Recognition.of("ja", LanguageBasis.SCRIPT);
    }
    return han(text);
  }

  private static Optional<Recognition> han(String text) {
    int byCharacters = HanUse.of(text);
    Optional<Recognition> recognized = tag(byCharacters, LanguageBasis.CHARACTERS);
    if (recognized.isPresent()) {
      return recognized;
    }
    int byWords = byCharacters & LanguageWords.han(text);
    return byWords == byCharacters
        ? Recognition.openHan()
        : tag(byWords, LanguageBasis.WORDS).or(() -> zhOr(byWords));
  }

  private static Optional<Recognition> zhOr(int use) {
    return use == HanUse.CHINESE
        ? Recognition.of("zh", LanguageBasis.WORDS)
        : Recognition.openHan();
  }

  static Optional<Recognition> tag(int use, LanguageBasis basis) {
    return switch (use) {
      case HanUse.SIMPLIFIED -> Recognition.of("zh-Hans", basis);
      case HanUse.TRADITIONAL -> Recognition.of("zh-Hant", basis);
      case HanUse.JAPANESE -> Recognition.of("ja", basis);
      default -> Optional.empty();
    };
  }

  private static Optional<Recognition> alphabetic(String text, String script) {
    return switch (script) {
      case "Grek" -> Recognition.of("el", LanguageBasis.SCRIPT);
      case "Hebr" -> Recognition.of("he", LanguageBasis.SCRIPT);
      case "Thai" -> Recognition.of("th", LanguageBasis.SCRIPT);
      case "Cyrl" -> cyrillic(text);
      case "Latn" -> latin(text);
      default -> Optional.empty();
    };
  }

  private static Optional<Recognition> cyrillic(String text) {
    if (text.indexOf('ў') >= 0 || text.indexOf('Ў') >= 0) {
      return Recognition.of("be", LanguageBasis.CHARACTERS);
    }
    if (text.chars().anyMatch(c -> "іїєґІЇЄҐ".indexOf(c) >= 0)) {
      return Recognition.of("uk", LanguageBasis.CHARACTERS);
    }
    if (text.chars().anyMatch(c -> "ыэёЫЭЁ".indexOf(c) >= 0)) {
      return Recognition.of("ru", LanguageBasis.CHARACTERS);
    }
    return words(text);
  }

  private static Optional<Recognition> latin(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c > Scripts.LAST_ASCII && VIETNAMESE.indexOf(Character.toLowerCase(c)) >= 0) {
        return Recognition.of("vi", LanguageBasis.CHARACTERS);
      }
    }
    return words(text);
  }

  private static Optional<Recognition> words(String text) {
    return LanguageWords.spaced(text).flatMap(tag -> Recognition.of(tag, LanguageBasis.WORDS));
  }
}
