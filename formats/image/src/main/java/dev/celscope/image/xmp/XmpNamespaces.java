package dev.celscope.image.xmp;

import dev.celscope.image.field.FieldTable;
import dev.celscope.image.xml.XmlName;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

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

  /** The usual prefix of the namespace that a name is in; null where that is not known. */
  static @Nullable String usualPrefix(XmlName name) {
    return PREFIXES.get(name.uri());
  }
}
