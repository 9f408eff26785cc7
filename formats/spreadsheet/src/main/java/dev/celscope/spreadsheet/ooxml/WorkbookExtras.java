package dev.celscope.spreadsheet.ooxml;

import dev.celscope.record.AttributionRole;
import dev.celscope.record.Origin;
import dev.celscope.record.TextKind;
import dev.celscope.spreadsheet.sheet.InterfaceWords;
import dev.celscope.spreadsheet.xml.XmlCursor;
import java.io.IOException;
import java.util.List;

/** Parts that belong to the workbook as a whole, beside those that its sheets need. */
final class WorkbookExtras {
  private final OoxmlPackage from;
  private final List<Relationship> relationships;

  WorkbookExtras(OoxmlPackage from, List<Relationship> relationships) {
    this.from = from;
    this.relationships = relationships;
  }

  void read() throws IOException {
    for (Relationship relationship : relationships) {
      if (!relationship.external()) {
        part(relationship.type(), relationship.target());
      }
    }
    // WPS Office: pictures that stand in cells by the function DISPIMG.
    String cellImages = "xl/cellimages.xml";
    if (from.has(cellImages)) {
      from.attempt(cellImages, () -> cellImages(cellImages));
    }
  }

  private void part(String type, String target) throws IOException {
    boolean binary = target.endsWith(".bin");
    switch (type) {
      case "theme" -> from.attempt(target, () -> theme(target));
      case "externalLink" -> from.attempt(target, () -> ExternalLinks.link(from, target));
      case "connections" ->
          from.attempt(
              target,
              binary
                  ? () -> BinaryLinks.connections(from, target)
                  : () -> ExternalLinks.connections(from, target));
      case "slicerCache", "timelineCacheDefinition", "timelineCache" ->
          from.attempt(target, () -> NamedParts.read(from, target));
      case "revisionHeaders" ->
          from.attempt(
              target,
              binary
                  ? () -> BinaryRevisions.headers(from, target)
                  : () -> new Revisions(from).headers(target));
      case "usernames" ->
          from.attempt(
              target,
              binary
                  ? () -> BinaryRevisions.users(from, target)
                  : () -> new Revisions(from).users(target));
      case "pivotCacheDefinition" ->
          from.attempt(
              target,
              binary
                  ? () -> BinaryTables.pivotCache(from, target)
                  : () -> TableNames.pivotCache(from, target));
      default -> {}
    }
  }

  private void theme(String part) throws IOException {
    PartFindings say = new PartFindings(from.findings(), part);
    try (XmlCursor xml = from.xml(part)) {
      if (xml.next()) {
        InterfaceWords.language("theme", xml.attribute("name", ""))
            .ifPresent(
                language -> say.who(AttributionRole.INTERFACE_LANGUAGE, language, "theme@name"));
      }
      boolean minor = false;
      while (xml.next()) {
        if (xml.isStart() && (xml.is("latin") || xml.is("ea")) && xml.depth() == 5) {
          say.who(AttributionRole.FONT, xml.attribute("typeface"), xml.name());
        }
        minor |= xml.is("minorFont");
        // What follows are fonts for each script of the world, the same in all themes.
        if ((minor && xml.is("font")) || (!xml.isStart() && xml.is("fontScheme"))) {
          return;
        }
      }
    }
  }

  private void cellImages(String part) throws IOException {
    List<Relationship> images = from.relationships(part);
    String name = "";
    try (XmlCursor xml = from.xml(part)) {
      while (xml.next()) {
        if (!xml.isStart()) {
          continue;
        }
        if (xml.is("cNvPr")) {
          name = xml.attribute("name", "");
          String place = name.isEmpty() ? part : part + "/" + name;
          from.findings().text(TextKind.CAPTION, xml.attribute("descr", ""), Origin.of(place));
        } else if (xml.is("blip")) {
          Relationship image = OoxmlPackage.byId(images, xml.attribute("embed", "")).orElse(null);
          if (image != null && !image.external()) {
            Children.say(from, image.target(), part + "/" + name);
          }
        }
      }
    }
  }
}
