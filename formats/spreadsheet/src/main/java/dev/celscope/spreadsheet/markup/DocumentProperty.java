package dev.celscope.spreadsheet.markup;

import dev.celscope.record.AttributionRole;
import dev.celscope.record.Origin;
import dev.celscope.record.TextKind;
import dev.celscope.record.TimestampRole;
import dev.celscope.spreadsheet.sheet.DataFile;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What a property of a document written as markup means; all of them stand in {@code
 * document-properties.tsv}.
 *
 * @param sort {@code who}, {@code date} or {@code text}
 * @param role name of the attribution role, timestamp role or kind of text
 * @param tag ExifTool's tag name without group
 */
record DocumentProperty(String sort, String role, String tag) {
  private static final Map<String, DocumentProperty> ALL = all();

  private static Map<String, DocumentProperty> all() {
    Map<String, DocumentProperty> all = new HashMap<>();
    for (String[] row : DataFile.rows(DocumentProperty.class, "document-properties.tsv", 5)) {
      all.put(row[0] + '\t' + row[1], new DocumentProperty(row[2], row[3], row[4]));
    }
    return Map.copyOf(all);
  }

  /** A property of {@code o:DocumentProperties} by its local name. */
  static Optional<DocumentProperty> office(String name) {
    return Optional.ofNullable(ALL.get("office\t" + name.toLowerCase(Locale.ROOT)));
  }

  /** A property that an HTML page has in a {@code meta} element. */
  static Optional<DocumentProperty> meta(String name) {
    return Optional.ofNullable(ALL.get("meta\t" + name.toLowerCase(Locale.ROOT)));
  }

  /** Says a value of the property. */
  void say(MarkupFindings say, String value, Origin origin) {
    if (value.isBlank()) {
      return;
    }
    switch (sort) {
      case "who" -> say.who(AttributionRole.valueOf(role), value, origin);
      case "date" -> say.date(TimestampRole.valueOf(role), value, origin);
      default -> say.text(TextKind.valueOf(role), value, origin);
    }
  }
}
