package dev.celscope.image.xmp;

import dev.celscope.image.field.FieldTable;
import dev.celscope.image.xml.XmlName;
import java.util.HashMap;
import java.util.Map;

/** The usual prefixes of namespaces, as ExifTool writes them after {@code XMP-}. */
final class XmpNamespaces {
  private static final Map<String, String> PREFIXES = load();

  private XmpNamespaces() {}

  private static Map<String, String> load() {
    Map<String, String> prefixes = new HashMap<>();
    for (String[] row : FieldTable.rows(XmpNamespaces.class, "namespaces.tsv", 2)) {
      prefixes.put(row[1], row[0]);
    }
    return Map.copyOf(prefixes);
  }

  static boolean isKnown(XmlName name) {
    return PREFIXES.containsKey(name.uri());
  }

  /** The usual prefix; the document's own for a namespace that is not known. */
  static String prefix(XmlName name) {
    return PREFIXES.getOrDefault(name.uri(), name.prefix());
  }
}
