package dev.celscope.spreadsheet.odf;

import dev.celscope.format.Findings;
import dev.celscope.record.AttributionRole;
import dev.celscope.record.TextKind;
import dev.celscope.spreadsheet.sheet.SheetFindings;
import dev.celscope.spreadsheet.xml.XmlCursor;
import java.io.IOException;

/** Shapes and frames: ODF 1.3 part 3, section 10. */
final class OdfShape {
  private final Findings findings;
  private final SheetFindings sheet;
  private final String cell;

  OdfShape(Findings findings, SheetFindings sheet, String cell) {
    this.findings = findings;
    this.sheet = sheet;
    this.cell = cell;
  }

  /** Reads the shape that the cursor stands at; moves to its end tag. */
  void read(XmlCursor xml) throws IOException {
    String name = xml.attribute("name", "");
    String place = name.isBlank() ? cell : cell + "/" + name;
    sheet.text(TextKind.NAME, place, name);
    StringBuilder text = new StringBuilder();
    int outer = xml.depth();
    while (xml.nextWithin(outer)) {
      switch (xml.name()) {
        case "title", "desc" -> sheet.text(TextKind.CAPTION, place, xml.text());
        case "p" -> OdfText.append(text, OdfText.paragraph(xml));
        case "image" -> image(xml, place);
        default -> {}
      }
    }
    sheet.text(TextKind.SHAPE, place, text.toString());
  }

  /** A picture inside the package is a child already; one outside is a linked file. */
  private void image(XmlCursor xml, String place) {
    String target = xml.attribute("href", "");
    boolean inside = target.startsWith("Pictures/") || target.startsWith("./");
    if (!inside) {
      findings.attribution(AttributionRole.LINKED_FILE, target, sheet.origin(place));
    }
  }
}
