package dev.celscope.text;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which of the languages that write Han characters use one: 图 is simplified Chinese alone, 圖
 * traditional, 図 Japanese, 背 all three. By the everyday levels of their legacy charsets and the
 * exemplar characters of CLDR, see {@code character-bits.tsv}.
 */
final class HanUse {
  static final int SIMPLIFIED = 1;
  static final int TRADITIONAL = 2;
  static final int JAPANESE = 4;
  static final int CHINESE = SIMPLIFIED | TRADITIONAL;
  static final int ALL = CHINESE | JAPANESE;

  /** GB 2312 has one form of each character in both of its levels. */
  private static final int SIMPLIFIED_BITS = 18;

  /** The second levels of Big5 and JIS X 0208 hold the older forms of the others' characters. */
  private static final int LEVEL_ONE_BITS = 16;

  private static final HanUse SHARED = new HanUse(LanguageModel.all());

  private final @Nullable LanguageModel simplified;
  private final @Nullable LanguageModel traditional;
  private final @Nullable LanguageModel japanese;

  private HanUse(Map<LegacyCharset, LanguageModel> models) {
    simplified = models.get(LegacyCharset.GB18030);
    traditional = models.get(LegacyCharset.BIG5);
    japanese = models.get(LegacyCharset.WINDOWS_31J);
  }

  private int use(char c) {
    return c < '\u3400' || c >= '\uA000'
        ? 0
        : flag(simplified, c, SIMPLIFIED, SIMPLIFIED_BITS)
            | flag(traditional, c, TRADITIONAL, LEVEL_ONE_BITS)
            | flag(japanese, c, JAPANESE, LEVEL_ONE_BITS);
  }

  private static int flag(@Nullable LanguageModel model, char c, int flag, int most) {
    return model != null && model.bits(c) <= most ? flag : 0;
  }

  /** Languages that use every Han character of a text; those in nobody's tables do not count. */
  static int of(String text) {
    int common = ALL;
    for (int i = 0; i < text.length(); i++) {
      int of = SHARED.use(text.charAt(i));
      common = of == 0 ? common : common & of;
    }
    return common;
  }
}
