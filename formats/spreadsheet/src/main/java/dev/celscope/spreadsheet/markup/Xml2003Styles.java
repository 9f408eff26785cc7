package dev.celscope.spreadsheet.markup;

import dev.celscope.spreadsheet.sheet.DataFile;
import dev.celscope.spreadsheet.sheet.NumberFormat;
import java.util.HashMap;
import java.util.Map;

/**
 * {@code ss:Styles}: the number formats of styles, each of which may begin as another. Formats that
 * Excel names in these files stand in {@code named-formats.tsv}.
 */
final class Xml2003Styles {
  private static final Map<String, NumberFormat> NAMED = new HashMap<>();

  static {
    for (String[] row : DataFile.rows(Xml2003Styles.class, "named-formats.tsv", 2)) {
      NAMED.put(row[0], NumberFormat.of(row[1]));
    }
  }

  private final Map<String, NumberFormat> formats = new HashMap<>();
  private String current = "";

  /** Begins a style. */
  void style(String id, String parent) {
    current = id;
    formats.put(id, get(parent));
  }

  /** Takes the number format of the style that was begun last. */
  void format(String code) {
    formats.put(current, named(code));
  }

  /** A number format by its code, or by the name that Excel has for it. */
  static NumberFormat named(String code) {
    NumberFormat named = NAMED.get(code);
    return named == null ? NumberFormat.of(code) : named;
  }

  /** The number format of a style. */
  NumberFormat get(String id) {
    return formats.getOrDefault(id, NumberFormat.GENERAL);
  }
}
