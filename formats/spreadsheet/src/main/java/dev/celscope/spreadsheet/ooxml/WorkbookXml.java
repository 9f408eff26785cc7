package dev.celscope.spreadsheet.ooxml;

import dev.celscope.record.AttributionRole;
import dev.celscope.record.Clue;
import dev.celscope.record.Origin;
import dev.celscope.record.Sheet;
import dev.celscope.record.TextFragment;
import dev.celscope.record.TextKind;
import dev.celscope.spreadsheet.xml.XmlCursor;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** {@code xl/workbook.xml}: ECMA-376 part 1, section 18.2. */
final class WorkbookXml {
  private final OoxmlPackage from;
  private final String part;
  private final PartFindings say;
  private final List<WorkbookPart.Listed> sheets;
  private boolean from1904;

  WorkbookXml(OoxmlPackage from, String part, List<WorkbookPart.Listed> sheets) {
    this.from = from;
    this.part = part;
    this.say = new PartFindings(from.findings(), part);
    this.sheets = sheets;
  }

  boolean from1904() {
    return from1904;
  }

  void read() throws IOException {
    try (XmlCursor xml = from.xml(part)) {
      while (xml.next()) {
        if (xml.isStart()) {
          element(xml);
          from.meter().checkEntries(sheets.size(), 0);
        }
      }
    }
  }

  private void element(XmlCursor xml) throws IOException {
    switch (xml.name()) {
      case "workbook" -> dialect(xml);
      case "fileVersion" -> fileVersion(xml);
      case "fileSharing" ->
          say.who(AttributionRole.LAST_EDITOR, xml.attribute("userName"), "fileSharing@userName");
      case "workbookPr" -> from1904 |= xml.flag("date1904");
      case "absPath" -> say.who(AttributionRole.PATH, xml.attribute("url"), "x15ac:absPath@url");
      case "revisionPtr" -> revision(xml);
      case "sheet" -> sheet(xml);
      case "definedName" -> definedName(xml);
      case "customWorkbookView" ->
          say.text(TextKind.NAME, xml.attribute("name"), "customWorkbookView@name");
      default -> {}
    }
  }

  /**
   * Google declares a namespace of Excel for the Mac, which writes properties; Google writes none.
   */
  private void dialect(XmlCursor xml) {
    boolean properties = from.has("docProps/app.xml") || from.has("docProps/core.xml");
    if (!xml.namespace("mx").isEmpty() && !properties) {
      Origin origin = Origin.of(part, "xmlns:mx");
      say.findings()
          .clue(new Clue(Clue.Kind.DIALECT, "Google Sheets", xml.namespace("mx"), origin));
    }
  }

  private void fileVersion(XmlCursor xml) {
    StringBuilder version = new StringBuilder(xml.attribute("appName", ""));
    for (String name : new String[] {"lastEdited", "lowestEdited", "rupBuild"}) {
      xml.find(name).ifPresent(value -> version.append(' ').append(name).append(' ').append(value));
    }
    say.who(AttributionRole.SOFTWARE, version.toString(), "fileVersion");
    say.who(AttributionRole.INSTANCE_ID, xml.attribute("codeName"), "fileVersion@codeName");
  }

  private void revision(XmlCursor xml) {
    say.who(AttributionRole.DOCUMENT_ID, xml.attribute("documentId"), "xr:revisionPtr@documentId");
  }

  private void sheet(XmlCursor xml) {
    sheets.add(
        new WorkbookPart.Listed(
            xml.attribute("name", ""), state(xml.attribute("state", "")), relationship(xml)));
  }

  /**
   * The id is in another namespace than sheetId and name; a plain id stands in no known dialect.
   */
  private static String relationship(XmlCursor xml) {
    return xml.attribute("id", "");
  }

  static Sheet.State state(String written) {
    return switch (written.toLowerCase(Locale.ROOT)) {
      case "hidden" -> Sheet.State.HIDDEN;
      case "veryhidden" -> Sheet.State.VERY_HIDDEN;
      default -> Sheet.State.VISIBLE;
    };
  }

  private void definedName(XmlCursor xml) throws IOException {
    String name = xml.attribute("name", "");
    boolean hidden = xml.flag("hidden");
    Origin origin = say.origin("definedName@" + name);
    say.text(TextKind.NOTE, xml.attribute("comment"), "definedName@comment");
    String refersTo = xml.text();
    if (!name.isBlank()) {
      say.findings().text(TextFragment.of(TextKind.DEFINED_NAME, name, origin).withHidden(hidden));
    }
    // What begins with a quote is a text of its own; the rest is a reference or a formula.
    if (refersTo.startsWith("\"")) {
      say.findings().text(TextKind.OTHER, refersTo, origin);
    }
  }
}
