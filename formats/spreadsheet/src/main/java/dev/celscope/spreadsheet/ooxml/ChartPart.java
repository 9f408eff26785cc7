package dev.celscope.spreadsheet.ooxml;

import dev.celscope.record.Origin;
import dev.celscope.record.TextKind;
import dev.celscope.spreadsheet.xml.XmlCursor;
import java.io.IOException;

/**
 * Texts of charts (ECMA-376 part 1, section 21.2) and diagrams (21.4): titles, labels, and the
 * cached names of series and categories, which may outlive the cells that they came from.
 */
final class ChartPart {
  private ChartPart() {}

  static void read(OoxmlPackage from, String part, String place) throws IOException {
    Origin origin = Origin.of(place, part);
    StringBuilder paragraphs = new StringBuilder();
    boolean inCache = false;
    try (XmlCursor xml = from.xml(part)) {
      while (xml.next()) {
        switch (xml.name()) {
          case "t" -> {
            if (xml.isStart()) {
              paragraphs.append(xml.text());
            }
          }
          case "p" -> {
            if (!xml.isStart()) {
              paragraphs.append('\n');
            }
          }
          case "rich", "txBody", "pt" -> {
            if (!xml.isStart()) {
              from.findings().text(TextKind.SHAPE, paragraphs.toString().strip(), origin);
              paragraphs.setLength(0);
            }
          }
          case "strCache" -> inCache = xml.isStart();
          case "v" -> {
            if (xml.isStart() && inCache) {
              from.findings().text(TextKind.OTHER, xml.text(), origin);
            }
          }
          default -> {}
        }
      }
    }
  }
}
