package dev.celscope.spreadsheet.ooxml;

import dev.celscope.record.AttributionRole;
import dev.celscope.record.TextKind;
import dev.celscope.source.MalformedException;
import dev.celscope.spreadsheet.sheet.SheetFindings;
import dev.celscope.spreadsheet.xml.XmlCursor;
import java.io.IOException;
import java.util.List;

/**
 * Drawings in VML, the older form that notes, form controls and pictures of headers still take
 * (ECMA-376 part 4, section 19). Pictures keep the name of the file that they came from in {@code
 * o:title}. Excel writes text boxes as HTML that need not be well-formed: such a part ends there,
 * without a problem, because its other content is seldom more than the frames of notes.
 */
final class VmlDrawing {
  private VmlDrawing() {}

  static void read(OoxmlPackage from, String part, SheetFindings sheet) throws IOException {
    List<Relationship> relationships = from.relationships(part);
    try (XmlCursor xml = from.xml(part)) {
      while (xml.next()) {
        if (!xml.isStart()) {
          continue;
        }
        switch (xml.name()) {
          case "shape" -> {
            sheet.text(TextKind.CAPTION, "vml", xml.attribute("alt"));
          }
          case "imagedata" -> {
            from.findings()
                .attribution(
                    AttributionRole.LINKED_FILE,
                    xml.attribute("title", ""),
                    sheet.origin("vml/imagedata"));
            picture(from, relationships, xml.attribute("relid", ""), sheet);
          }
          case "textbox" -> sheet.text(TextKind.SHAPE, "vml/textbox", xml.text().strip());
          default -> {}
        }
      }
    } catch (MalformedException e) {
      // see above
    }
  }

  private static void picture(
      OoxmlPackage from, List<Relationship> relationships, String id, SheetFindings sheet)
      throws IOException {
    Relationship target = OoxmlPackage.byId(relationships, id).orElse(null);
    if (target != null && !target.external()) {
      Children.say(from, target.target(), sheet.origin("vml").path());
    }
  }
}
