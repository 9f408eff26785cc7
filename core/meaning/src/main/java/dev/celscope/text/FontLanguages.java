package dev.celscope.text;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The language that a font is made for, by the beginning of its name: {@code fonts.tsv}. */
final class FontLanguages {
  private static final Map<String, String> BY_NAME = load();

  private FontLanguages() {}

  private static Map<String, String> load() {
    Map<String, String> byName = new LinkedHashMap<>();
    for (String[] row : Tables.rows("fonts.tsv")) {
      for (String name : row[1].split("\\|", -1)) {
        byName.put(folded(name), row[0]);
      }
    }
    return byName;
  }

  static Optional<String> of(String font) {
    String folded = folded(font);
    return BY_NAME.entrySet().stream()
        .filter(entry -> folded.startsWith(entry.getKey()))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  /** Without width, case, the @ of vertical fonts, and what divides words. */
  private static String folded(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[@\\s_-]", "");
  }
}
