package dev.celscope.spreadsheet.ooxml;

import dev.celscope.record.AttributionRole;
import dev.celscope.record.Origin;
import dev.celscope.record.TextFragment;
import dev.celscope.record.TextKind;
import dev.celscope.source.ReadException;
import dev.celscope.spreadsheet.sheet.CellName;
import dev.celscope.spreadsheet.sheet.SheetFindings;
import dev.celscope.spreadsheet.xml.XmlCursor;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A drawing on a sheet: ECMA-376 part 1, sections 20.5 and 21.1. Shapes, text boxes and pictures
 * have the origin {@code Sheet1!B4/name of the shape}, B4 being the cell that their upper left
 * corner is anchored to.
 */
final class DrawingPart {
  private final OoxmlPackage from;
  private final String part;
  private final SheetFindings sheet;
  private final List<Relationship> relationships;

  private int column;
  private int row;
  private String shape = "";
  private boolean hidden;
  private final StringBuilder paragraphs = new StringBuilder();
  private @Nullable String language;

  DrawingPart(OoxmlPackage from, String part, SheetFindings sheet) throws IOException {
    this.from = from;
    this.part = part;
    this.sheet = sheet;
    this.relationships = from.relationships(part);
  }

  void read() throws IOException {
    try (XmlCursor xml = from.xml(part)) {
      while (xml.next()) {
        if (xml.isStart()) {
          start(xml);
        } else {
          end(xml);
        }
      }
    }
  }

  private void start(XmlCursor xml) throws IOException {
    switch (xml.name()) {
      case "oneCellAnchor", "twoCellAnchor", "absoluteAnchor" -> {
        column = 0;
        row = 0;
        shape = "";
      }
      case "from" -> anchor(xml);
      case "cNvPr" -> properties(xml);
      case "r", "fld", "endParaRPr" -> {}
      case "rPr" -> language = language == null ? xml.attribute("lang") : language;
      case "t" -> paragraphs.append(xml.text());
      case "br" -> paragraphs.append('\n');
      case "blip" -> picture(xml);
      case "hlinkClick", "hlinkHover" -> link(xml);
      case "chart" -> chart(xml, "chart");
      case "relIds" -> diagram(xml);
      case "Fallback" -> xml.skip(); // says again what Choice said
      default -> {}
    }
  }

  private void end(XmlCursor xml) {
    switch (xml.name()) {
      case "p" -> paragraphs.append('\n');
      case "txBody" -> text();
      default -> {}
    }
  }

  private void text() {
    String text = paragraphs.toString().strip();
    paragraphs.setLength(0);
    if (!text.isEmpty()) {
      TextFragment fragment =
          TextFragment.of(TextKind.SHAPE, text, origin()).withHidden(hidden || sheet.isHidden());
      // The language that the first run was typed in: that of the keyboard, declared by the file.
      from.findings()
          .text(
              language == null || language.isEmpty() ? fragment : fragment.withLanguage(language));
    }
    language = null;
  }

  private Origin origin() {
    return sheet.origin(place());
  }

  private String place() {
    String cell = CellName.of(row, column);
    return shape.isBlank() ? cell : cell + "/" + shape;
  }

  private void anchor(XmlCursor xml) throws IOException {
    int outer = xml.depth();
    while (xml.nextWithin(outer)) {
      if (xml.is("col")) {
        column = Math.max(0, Numbers.integer(xml.text()).orElse(0));
      } else if (xml.is("row")) {
        row = Math.max(0, Numbers.integer(xml.text()).orElse(0));
      }
    }
  }

  private void properties(XmlCursor xml) {
    shape = xml.attribute("name", "");
    hidden = xml.flag("hidden");
    say(TextKind.NAME, shape);
    say(TextKind.CAPTION, xml.attribute("descr"));
    say(TextKind.CAPTION, xml.attribute("title"));
  }

  private void say(TextKind kind, @Nullable String text) {
    if (text != null && !text.isBlank()) {
      from.findings()
          .text(TextFragment.of(kind, text, origin()).withHidden(hidden || sheet.isHidden()));
    }
  }

  private void link(XmlCursor xml) {
    say(TextKind.OTHER, xml.attribute("tooltip"));
    sheet.link(place(), OoxmlPackage.linked(relationships, xml.attribute("id", ""), ""));
  }

  private void picture(XmlCursor xml) throws IOException {
    for (String name : new String[] {"embed", "link"}) {
      Relationship target = OoxmlPackage.byId(relationships, xml.attribute(name, "")).orElse(null);
      if (target == null) {
        continue;
      }
      if (target.external()) {
        from.findings().attribution(AttributionRole.LINKED_FILE, target.target(), origin());
      } else {
        Children.say(from, target.target(), origin().path());
      }
    }
  }

  private void chart(XmlCursor xml, String type) throws IOException {
    Relationship target = OoxmlPackage.byId(relationships, xml.attribute("id", "")).orElse(null);
    if (target == null
        || target.external()
        || !target.type().toLowerCase(java.util.Locale.ROOT).contains(type)) {
      return;
    }
    String place = origin().path();
    from.attempt(target.target(), () -> ChartPart.read(from, target.target(), place));
  }

  private void diagram(XmlCursor xml) throws IOException {
    Relationship target = OoxmlPackage.byId(relationships, xml.attribute("dm", "")).orElse(null);
    if (target == null || target.external() || !from.has(target.target())) {
      return;
    }
    String place = origin().path();
    try {
      from.attempt(target.target(), () -> ChartPart.read(from, target.target(), place));
    } catch (ReadException e) {
      from.findings().problem(e, target.target());
    }
  }
}
