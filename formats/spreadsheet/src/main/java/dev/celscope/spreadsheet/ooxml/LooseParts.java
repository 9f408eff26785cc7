package dev.celscope.spreadsheet.ooxml;

import dev.celscope.record.TextKind;
import dev.celscope.spreadsheet.xml.XmlCursor;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/**
 * Parts that no sheet leads to: the thumbnail, pictures and embedded files that nothing uses any
 * more, and documents of other vocabularies ({@code customXml}).
 */
final class LooseParts {
  private final OoxmlPackage from;
  private final List<Relationship> root;

  LooseParts(OoxmlPackage from, List<Relationship> root) {
    this.from = from;
    this.root = root;
  }

  void read() throws IOException {
    for (Relationship relationship : root) {
      if (relationship.type().equals("thumbnail") && !relationship.external()) {
        Children.say(from, relationship.target(), "");
      } else if (relationship.type().equals("webextensiontaskpanes")) {
        NamedParts.panes(from, relationship.target());
      }
    }
    Signatures.read(from);
    for (String name : from.names()) {
      String lower = name.toLowerCase(Locale.ROOT);
      if (lower.contains("/media/") || lower.contains("/embeddings/")) {
        Children.say(from, name, "");
      } else if (lower.startsWith("customxml/item") && lower.endsWith(".xml")) {
        from.attempt(name, () -> custom(name));
      }
    }
  }

  /** Texts of the leaves; the names of their elements as tags. */
  private void custom(String name) throws IOException {
    PartFindings say = new PartFindings(from.findings(), name);
    int leaves = 0;
    try (XmlCursor xml = from.xml(name)) {
      while (xml.next()) {
        if (xml.isStart() && xml.depth() > 1) {
          from.meter().checkEntries(++leaves, from.offset(name));
          leaf(xml, say);
        }
      }
    }
  }

  private static void leaf(XmlCursor xml, PartFindings say) throws IOException {
    if (xml.namespace().endsWith("schemaref") || xml.is("schemaRef") || xml.is("schema")) {
      xml.skip(); // property schemas of document servers: long, and the same everywhere
      return;
    }
    String element = xml.name();
    say.text(TextKind.OTHER, xml.text(), element);
  }
}
