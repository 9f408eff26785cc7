package dev.celscope.text;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How much a character says in a language: the more usual it is, the fewer bits. A text that reads
 * well costs few bits a character; the same bytes under a wrong charset cost many.
 *
 * <p>The shares are those of {@code character-bits.tsv} and {@code pair-bits.tsv}; a character that
 * they leave out costs by its row in the legacy charset of the language.
 */
final class LanguageModel {
  /** Bits of an ASCII character: the same everywhere, so that ASCII decides nothing. */
  static final int ASCII = 5;

  /** Bits of a character that the language's own charset does not even hold. */
  static final int FOREIGN = 22;

  private static final int PUNCTUATION = 8;
  private static final int FULL_WIDTH_ASCII = 11;
  private static final String COMMON_PUNCTUATION = "、。，：；！？（）「」『』【】《》“”‘’・〜～…—　→←↑↓○●◎△×※";

  /** Neighbours in a word of the trade. */
  private static final int WORD_GAIN = 7;

  private final byte[] bits;
  private final char[] characters;
  private final PairGains gains = new PairGains();
  private final LegacyCharset charset;

  private LanguageModel(LegacyCharset charset) {
    this.charset = charset;
    characters = charset.characters();
    bits = new byte[0x10000];
    Arrays.fill(bits, (byte) FOREIGN);
    for (int code = 0; code < characters.length; code++) {
      char c = characters[code];
      if (c != 0) {
        int row = charset.rowBits(code < 0x100 ? 0 : code >> 8, code & 0xFF);
        bits[c] = (byte) Math.min(bits[c], row);
      }
    }
    for (int c = 0; c < 0x80; c++) {
      bits[c] = ASCII;
    }
    Arrays.fill(bits, 0xFF01, 0xFF5F, (byte) FULL_WIDTH_ASCII);
    COMMON_PUNCTUATION.chars().forEach(c -> bits[c] = PUNCTUATION);
  }

  /** The models of all legacy charsets that this runtime has. */
  static Map<LegacyCharset, LanguageModel> all() {
    return Loaded.MODELS;
  }

  LegacyCharset charset() {
    return charset;
  }

  /** The characters of the charset by their codes, see {@link LegacyCharset#characters()}. */
  char[] characters() {
    return characters;
  }

  /** Bits of a character alone. */
  int bits(char c) {
    return bits[c];
  }

  /** Bits that two neighbours cost less than each alone. */
  int gain(char before, char c) {
    return gains.of(before, c);
  }

  /** Puts the gains of all its pairs among others. */
  void putGains(PairGains into) {
    into.putAll(gains);
  }

  private void learn(String characterBits, String of) {
    byte value = Byte.parseByte(characterBits);
    of.chars().forEach(c -> bits[c] = value);
  }

  private void learnPairs(String gain, String pairs) {
    for (int i = 0; i + 1 < pairs.length(); i += 2) {
      gains.put(pairs.charAt(i), pairs.charAt(i + 1), Integer.parseInt(gain));
    }
  }

  private void learnWord(String word) {
    for (int i = 0; i + 1 < word.length(); i++) {
      gains.put(word.charAt(i), word.charAt(i + 1), WORD_GAIN);
    }
  }

  /** Loaded when the first text beyond ASCII is scored. */
  private static final class Loaded {
    static final Map<LegacyCharset, LanguageModel> MODELS = load();

    private static Map<LegacyCharset, LanguageModel> load() {
      Map<LegacyCharset, LanguageModel> models = new EnumMap<>(LegacyCharset.class);
      Map<String, LanguageModel> byLanguage = new HashMap<>();
      for (LegacyCharset charset : LegacyCharset.supported()) {
        LanguageModel model = new LanguageModel(charset);
        models.put(charset, model);
        byLanguage.put(charset.language(), model);
      }
      for (String[] row : Tables.rows("character-bits.tsv")) {
        find(byLanguage, row).ifPresent(model -> model.learn(row[1], row[2]));
      }
      for (String[] row : Tables.rows("pair-bits.tsv")) {
        find(byLanguage, row).ifPresent(model -> model.learnPairs(row[1], row[2]));
      }
      for (String[] row : Tables.rows("production-words.tsv")) {
        find(byLanguage, row)
            .ifPresent(model -> List.of(row[1].split(" ")).forEach(model::learnWord));
      }
      return models;
    }

    private static Optional<LanguageModel> find(
        Map<String, LanguageModel> byLanguage, String[] row) {
      return Optional.ofNullable(byLanguage.get(row[0]));
    }
  }
}
