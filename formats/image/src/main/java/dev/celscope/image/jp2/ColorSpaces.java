package dev.celscope.image.jp2;

import dev.celscope.image.field.FieldTable;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Colour spaces that have a number. */
final class ColorSpaces {
  private static final Map<Long, String> MODES = load();

  private ColorSpaces() {}

  private static Map<Long, String> load() {
    Map<Long, String> modes = new HashMap<>();
    for (String[] row : FieldTable.rows(ColorSpaces.class, "color-spaces.tsv", 2)) {
      modes.put(Long.valueOf(row[0]), row[1]);
    }
    return Map.copyOf(modes);
  }

  static Optional<String> mode(long number) {
    return Optional.ofNullable(MODES.get(number));
  }
}
