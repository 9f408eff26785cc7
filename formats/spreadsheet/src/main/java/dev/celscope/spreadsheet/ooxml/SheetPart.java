package dev.celscope.spreadsheet.ooxml;

import dev.celscope.record.AttributionRole;
import dev.celscope.record.TextKind;
import dev.celscope.spreadsheet.sheet.SheetFindings;
import dev.celscope.spreadsheet.xml.XmlCursor;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A sheet and the parts that hang on it: ECMA-376 part 1, section 18.3. */
final class SheetPart {
  private final WorkbookPart.Shared shared;
  private final OoxmlPackage from;
  private final String part;
  private final SheetFindings sheet;
  private final List<Relationship> relationships;
  private final Map<String, String> propertyNames = new HashMap<>();

  SheetPart(WorkbookPart.Shared shared, String part, SheetFindings sheet) throws IOException {
    this.shared = shared;
    this.from = shared.from();
    this.part = part;
    this.sheet = sheet;
    this.relationships = from.relationships(part);
  }

  void read() throws IOException {
    if (part.endsWith(".bin")) {
      new BinarySheet(shared, part, sheet, relationships).read();
      return;
    }
    try (XmlCursor xml = from.xml(part)) {
      SheetCells cells = new SheetCells(shared, sheet, xml);
      while (xml.next()) {
        if (xml.isStart()) {
          element(xml, cells);
        }
      }
    }
  }

  private void element(XmlCursor xml, SheetCells cells) throws IOException {
    switch (xml.name()) {
      case "col" -> cells.columns();
      case "sheetData" -> cells.read();
      case "mergeCell" -> sheet.merged(xml.attribute("ref", ""));
      case "hyperlink" -> hyperlink(xml);
      case "dataValidation" -> validation(xml);
      case "oddHeader", "oddFooter", "evenHeader", "evenFooter", "firstHeader", "firstFooter" -> {
        String place = xml.name();
        sheet.text(TextKind.HEADER, place, HeaderCodes.plain(xml.text()));
      }
      case "scenario" -> scenario(xml);
      case "customPr" -> propertyNames.put(xml.attribute("id", ""), xml.attribute("name", ""));
      case "protectedRange" -> sheet.text(TextKind.NAME, "protectedRange", xml.attribute("name"));
      case "text", "t" -> {
        // Chart sheets and dialog sheets hold no cells; their texts are in drawings.
      }
      default -> {}
    }
  }

  private void hyperlink(XmlCursor xml) {
    String cell = xml.attribute("ref", "A1");
    sheet.text(TextKind.OTHER, cell, xml.attribute("tooltip"));
    sheet.link(
        cell,
        OoxmlPackage.linked(
            relationships,
            xml.attribute("id", ""),
            Escapes.decoded(xml.attribute("location", ""))));
  }

  private void validation(XmlCursor xml) {
    String cell = xml.attribute("sqref", "A1");
    for (String name : new String[] {"promptTitle", "prompt", "errorTitle", "error"}) {
      String text = xml.attribute(name);
      sheet.text(TextKind.INSTRUCTION, cell, text == null ? null : Escapes.decoded(text));
    }
  }

  private void scenario(XmlCursor xml) {
    sheet.text(TextKind.NAME, "scenario", xml.attribute("name"));
    sheet.text(TextKind.NOTE, "scenario", xml.attribute("comment"));
    from.findings()
        .attribution(
            AttributionRole.COMMENTER, xml.attribute("user", ""), sheet.origin("scenario"));
  }

  /** Reads what the relationships of the sheet lead to. */
  void readRelated() throws IOException {
    for (Relationship relationship : relationships) {
      if (!relationship.external()) {
        related(relationship);
      }
    }
  }

  private void related(Relationship relationship) throws IOException {
    String target = relationship.target();
    switch (relationship.type()) {
      case "comments" -> from.attempt(target, () -> comments(target));
      case "threadedComment" ->
          from.attempt(target, () -> ThreadedComments.read(from, target, sheet, shared.people()));
      case "drawing" -> from.attempt(target, () -> new DrawingPart(from, target, sheet).read());
      case "vmlDrawing" -> from.attempt(target, () -> VmlDrawing.read(from, target, sheet));
      case "table" -> from.attempt(target, () -> table(target));
      case "pivotTable" -> from.attempt(target, () -> pivotTable(target));
      case "slicer", "timeline", "queryTable" ->
          from.attempt(target, () -> NamedParts.read(from, target));
      case "customProperty" -> {
        String name = propertyNames.getOrDefault(relationship.id(), "");
        from.attempt(target, () -> SheetProperty.read(from, target, name));
      }
      case "printerSettings" -> from.attempt(target, () -> PrinterSettings.read(from, target));
      default -> {}
    }
  }

  private void table(String target) throws IOException {
    if (target.endsWith(".bin")) {
      BinaryTables.table(from, target, sheet);
    } else {
      TableNames.table(from, target, sheet);
    }
    for (Relationship relationship : from.relationships(target)) {
      if (relationship.type().equals("queryTable") && !relationship.external()) {
        from.attempt(relationship.target(), () -> NamedParts.read(from, relationship.target()));
      }
    }
  }

  private void pivotTable(String target) throws IOException {
    if (target.endsWith(".bin")) {
      BinaryTables.pivot(from, target, sheet);
    } else {
      TableNames.pivot(from, target, sheet);
    }
  }

  private void comments(String target) throws IOException {
    if (target.endsWith(".bin")) {
      BinaryComments.read(from, target, sheet);
    } else {
      CommentsPart.read(from, target, sheet);
    }
  }
}
