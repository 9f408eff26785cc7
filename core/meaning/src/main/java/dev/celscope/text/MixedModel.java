package dev.celscope.text;

import java.util.Collection;

/**
 * What characters cost where the text is known but its language is not: the least that any language
 * asks, plus the choice among them.
 */
final class MixedModel {
  private static final int CHOICE = 2;
  private static final int JAMO = 6;
  private static final int OTHER_SCRIPT = 8;
  private static final int LATIN = 7;
  private static final int RARE_LATIN = 13;
  private static final int SYMBOL = 13;
  private static final int SURROGATE = 9;
  private static final int HALF_WIDTH_KANA = 18;
  private static final int MISPLACED = 4;
  private static final int UNASSIGNED = 24;

  /** What a character costs at least, however well its neighbour foretells it. */
  private static final int LEAST = 3;

  private static final int FIRST_BEYOND_LATIN = 0x250;

  private static final String COMMON_LATIN =
      "éèàáíóúñçãõâêîôûäöüßåæøëïœąćęłńśźżčďěňřšťůýžőűğışÉÈÀÁÍÓÚÑÇÃÕÂÊÎÔÛÄÖÜÅÆØË";

  private static final MixedModel SHARED = new MixedModel(LanguageModel.all().values());

  /** Zero where nobody has asked yet: threads that ask at once find the same. */
  private final byte[] bits = new byte[0x10000];

  private final LanguageModel[] models;

  /** The largest gain of a pair in any language. */
  private final PairGains gains = new PairGains();

  private MixedModel(Collection<LanguageModel> models) {
    this.models = models.toArray(LanguageModel[]::new);
    models.forEach(model -> model.putGains(gains));
  }

  static MixedModel shared() {
    return SHARED;
  }

  private int beyondAscii(char c) {
    int least = byScript(c);
    if (c >= '\uFF61' && c <= '\uFF9F') {
      // One byte each, half-width kana fit whatever bytes are wrong.
      return HALF_WIDTH_KANA;
    }
    for (LanguageModel model : models) {
      if (model.bits(c) != LanguageModel.FOREIGN) {
        least = Math.min(least, model.bits(c) + CHOICE);
      }
    }
    return least;
  }

  private static int byScript(char c) {
    if (Character.isSurrogate(c)) {
      return SURROGATE;
    }
    if (c < 0xA0 || c == '\uFFFD' || !Character.isDefined(c) || (c >= 0xE000 && c < 0xF900)) {
      return UNASSIGNED;
    }
    if (COMMON_LATIN.indexOf(c) >= 0) {
      return LATIN;
    }
    return switch (Character.UnicodeScript.of(c)) {
      case LATIN -> RARE_LATIN;
      // Letters alone stand for laughter, tears and placeholders.
      case HANGUL -> c < 0x1200 || (c >= 0x3131 && c < 0x3190) ? JAMO : LanguageModel.FOREIGN;
      case HAN -> LanguageModel.FOREIGN;
      case COMMON, INHERITED -> SYMBOL;
      default -> Character.isLetter(c) ? OTHER_SCRIPT : SYMBOL;
    };
  }

  /** Bits of a character alone. */
  int bits(char c) {
    int known = bits[c];
    if (known == 0) {
      known = c < 0x80 ? ByteModel.asciiBits(c) : beyondAscii(c);
      bits[c] = (byte) known;
    }
    return known;
  }

  /** Bits of a character behind another. */
  int bits(char before, char c) {
    int most = mostBits(before, c);
    return c < FIRST_BEYOND_LATIN || before < 0x80
        ? most
        : Math.max(most - gains.of(before, c), LEAST);
  }

  /** The same before it is looked up whether the two are known to stand together. */
  int mostBits(char before, char c) {
    int alone = bits(c);
    if (c < 0x80 || before < 0x80) {
      return alone + (isInWord(before, c) || isInWord(c, before) ? MISPLACED : 0);
    }
    // Accented letters side by side, as in what was decoded wrongly.
    return alone + (c < FIRST_BEYOND_LATIN && before < FIRST_BEYOND_LATIN ? MISPLACED : 0);
  }

  /** Whether two characters are known to stand together in a language. */
  boolean standTogether(char before, char c) {
    return gains.of(before, c) > 0;
  }

  /** Whether a small Latin letter and a character of another script stand side by side. */
  private static boolean isInWord(char letter, char other) {
    return letter >= 'a' && letter <= 'z' && other >= 0x370;
  }

  /** Bits of a text, its ASCII characters too. */
  int bits(CharSequence text) {
    int total = 0;
    char before = ' ';
    for (int i = 0; i < text.length(); i++) {
      total += bits(before, text.charAt(i));
      before = text.charAt(i);
    }
    return total;
  }
}
