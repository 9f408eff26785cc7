package dev.celscope.spreadsheet.ooxml;

import dev.celscope.record.Sheet;
import dev.celscope.spreadsheet.sheet.SheetFindings;
import dev.celscope.spreadsheet.sheet.WorkbookFindings;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The workbook part, and through it everything that belongs to the workbook. What one sheet needs
 * of another part (strings, styles, people) is read first.
 */
final class WorkbookPart {
  private final OoxmlPackage from;
  private final String part;
  private final SharedStrings strings = new SharedStrings();
  private final CellStyles styles = new CellStyles();
  private final People people = new People();
  private final WorkbookFindings workbook;
  private final List<Listed> sheets = new ArrayList<>();

  /** A sheet as the workbook lists it. */
  record Listed(String name, Sheet.State state, String relationship) {}

  /** What the sheets of a workbook have in common. */
  record Shared(
      OoxmlPackage from,
      SharedStrings strings,
      CellStyles styles,
      People people,
      boolean from1904) {}

  WorkbookPart(OoxmlPackage from, String part) {
    this.from = from;
    this.part = part;
    this.workbook = new WorkbookFindings(from.findings(), from.meter());
  }

  void read() throws IOException {
    List<Relationship> relationships = from.relationships(part);
    boolean[] from1904 = {false};
    from.attempt(part, () -> from1904[0] = list());
    List<SheetFindings> announced = new ArrayList<>();
    for (Listed sheet : sheets) {
      announced.add(
          workbook.sheet(
              sheet.name(),
              sheet.state(),
              new PartFindings(from.findings(), part).origin("sheets/sheet")));
    }
    try {
      common(relationships);
      Shared shared = new Shared(from, strings, styles, people, from1904[0]);
      for (int i = 0; i < announced.size(); i++) {
        sheet(shared, relationships, i, announced.get(i));
      }
      if (strings.isWhole() && from.findings().wantsTexts()) {
        strings.sayOrphans(from.findings());
      }
      new WorkbookExtras(from, relationships).read();
    } finally {
      workbook.say();
    }
  }

  private boolean list() throws IOException {
    if (part.endsWith(".bin")) {
      BinaryWorkbook reading = new BinaryWorkbook(from, part, sheets);
      reading.read();
      return reading.from1904();
    }
    WorkbookXml reading = new WorkbookXml(from, part, sheets);
    reading.read();
    return reading.from1904();
  }

  private void common(List<Relationship> relationships) throws IOException {
    String ending = part.endsWith(".bin") ? ".bin" : ".xml";
    String folder = part.substring(0, part.lastIndexOf('/') + 1);
    String stylesPart =
        OoxmlPackage.target(relationships, "styles").orElse(folder + "styles" + ending);
    from.attempt(
        stylesPart,
        () -> {
          if (stylesPart.endsWith(".bin")) {
            BinaryStyles.read(from, stylesPart, styles);
          } else {
            styles.read(from, stylesPart);
          }
        });
    if (from.findings().wantsTexts()) {
      String stringsPart =
          OoxmlPackage.target(relationships, "sharedStrings")
              .orElse(folder + "sharedStrings" + ending);
      from.attempt(
          stringsPart,
          () -> {
            if (stringsPart.endsWith(".bin")) {
              BinaryStrings.read(from, stringsPart, strings);
            } else {
              strings.read(from, stringsPart);
            }
          });
    }
    for (Relationship relationship : relationships) {
      if (relationship.type().equals("person")) {
        from.attempt(relationship.target(), () -> people.read(from, relationship.target()));
      }
    }
  }

  private void sheet(
      Shared shared, List<Relationship> relationships, int index, SheetFindings findings)
      throws IOException {
    Optional<Relationship> target =
        OoxmlPackage.byId(relationships, sheets.get(index).relationship());
    String guess = "xl/worksheets/sheet" + (index + 1) + ".xml";
    String sheetPart = target.map(Relationship::target).orElse(guess);
    if (!from.has(sheetPart)) {
      from.findings()
          .problem(
              dev.celscope.record.Severity.WARNING,
              dev.celscope.record.ProblemCode.MALFORMED,
              "The part " + sheetPart + " of sheet " + findings.name() + " is missing",
              dev.celscope.record.Origin.of(part));
      return;
    }
    SheetPart reading = new SheetPart(shared, sheetPart, findings);
    from.attempt(sheetPart, reading::read);
    reading.readRelated();
  }
}
