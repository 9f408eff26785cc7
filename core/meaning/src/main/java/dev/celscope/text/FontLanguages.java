package dev.celscope.text;

import dev.celscope.table.WordFinder;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The language that a font is made for, by the beginning of its name: {@code fonts.tsv}. */
final class FontLanguages {
  /** The beginning of a font's name and the language that it tells. */
  private record Beginning(String name, String tag) {}

  private static final WordFinder<Beginning> BEGINNINGS = load();

  private FontLanguages() {}

  private static WordFinder<Beginning> load() {
    List<Beginning> all = new ArrayList<>();
    for (String[] row : Tables.rows("fonts.tsv")) {
      for (String name : row[1].split("\\|", -1)) {
        all.add(new Beginning(folded(name), row[0]));
      }
    }
    return new WordFinder<>(all, Beginning::name);
  }

  static Optional<String> of(String font) {
    String folded = folded(font);
    if (!folded.isEmpty()) {
      for (Beginning beginning : BEGINNINGS.beginningWith(folded.charAt(0))) {
        if (folded.startsWith(beginning.name())) {
          return Optional.of(beginning.tag());
        }
      }
    }
    return Optional.empty();
  }

  /** Without width, case, the @ of vertical fonts, and what divides words. */
  private static String folded(String name) {
    String plain = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    StringBuilder folded = new StringBuilder(plain.length());
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (!Character.isWhitespace(c) && "@_-".indexOf(c) < 0) {
        folded.append(c);
      }
    }
    return folded.toString();
  }
}
