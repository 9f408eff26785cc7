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

  private final byte[] use = new byte[0x10000];

  private HanUse(Map<LegacyCharset, LanguageModel> models) {
    add(models.get(LegacyCharset.GB18030), SIMPLIFIED, SIMPLIFIED_BITS);
    add(models.get(LegacyCharset.BIG5), TRADITIONAL, LEVEL_ONE_BITS);
    add(models.get(LegacyCharset.WINDOWS_31J), JAPANESE, LEVEL_ONE_BITS);
  }

  private void add(@Nullable LanguageModel model, int flag, int most) {
    if (model == null) {
      return;
    }
    for (char c = '\u3400'; c < '\uA000'; c++) {
      if (model.bits(c) <= most) {
        use[c] |= (byte) flag;
      }
    }
  }

  /** Languages that use every Han character of a text; those in nobody's tables do not count. */
  static int of(String text) {
    int common = ALL;
    for (int i = 0; i < text.length(); i++) {
      int of = SHARED.use[text.charAt(i)];
      common = of == 0 ? common : common & of;
    }
    return common;
  }
}
