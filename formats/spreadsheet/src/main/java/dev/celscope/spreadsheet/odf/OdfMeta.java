package dev.celscope.spreadsheet.odf;

import dev.celscope.format.Findings;
import dev.celscope.record.AttributionRole;
import dev.celscope.record.Origin;
import dev.celscope.record.TextKind;
import dev.celscope.record.TimestampRole;
import dev.celscope.spreadsheet.sheet.CustomProperty;
import dev.celscope.spreadsheet.xml.XmlCursor;
import java.io.IOException;

/**
 * {@code office:meta}: ODF 1.3 part 3, section 4.3. {@code dc:creator} is who saved the document
 * last, {@code meta:initial-creator} who made it.
 */
final class OdfMeta {
  private final Findings findings;
  private final String part;

  OdfMeta(Findings findings, String part) {
    this.findings = findings;
    this.part = part;
  }

  void read(XmlCursor xml) throws IOException {
    int outer = xml.depth();
    while (xml.nextWithin(outer)) {
      property(xml);
    }
  }

  private void property(XmlCursor xml) throws IOException {
    switch (xml.name()) {
      case "initial-creator" -> who(AttributionRole.AUTHOR, xml, "XMP-meta:Initial-creator");
      case "creator" -> who(AttributionRole.LAST_EDITOR, xml, "XMP-dc:Creator");
      case "printed-by" -> who(AttributionRole.CONTRIBUTOR, xml, "XMP-meta:Printed-by");
      case "generator" -> who(AttributionRole.SOFTWARE, xml, "XMP-meta:Generator");
      case "creation-date" -> date(TimestampRole.CREATED, xml, "XMP-meta:Creation-date");
      case "date" -> date(TimestampRole.MODIFIED, xml, "XMP-dc:Date");
      case "print-date" -> date(TimestampRole.PRINTED, xml, "XMP-meta:Print-date");
      case "title" -> text(TextKind.TITLE, xml, "XMP-dc:Title");
      case "subject" -> text(TextKind.DESCRIPTION, xml, "XMP-dc:Subject");
      case "description" -> text(TextKind.COMMENT, xml, "XMP-dc:Description");
      case "keyword" -> text(TextKind.KEYWORD, xml, "XMP-meta:Keyword");
      case "editing-cycles" -> text(TextKind.OTHER, xml, "XMP-meta:Editing-cycles");
      case "editing-duration" -> text(TextKind.OTHER, xml, "XMP-meta:Editing-duration");
      case "language" -> text(TextKind.OTHER, xml, "XMP-dc:Language");
      case "template" -> template(xml);
      case "user-defined" -> custom(xml);
      case "contributor" -> who(AttributionRole.CONTRIBUTOR, xml, "XMP-dc:Contributor");
      case "publisher" -> who(AttributionRole.PUBLISHER, xml, "XMP-dc:Publisher");
      case "rights" -> who(AttributionRole.COPYRIGHT, xml, "XMP-dc:Rights");
      case "identifier" -> who(AttributionRole.DOCUMENT_ID, xml, "XMP-dc:Identifier");
      default -> {}
    }
  }

  private void who(AttributionRole role, XmlCursor xml, String tag) throws IOException {
    findings.attribution(role, xml.text(), Origin.of(part, tag));
  }

  private void text(TextKind kind, XmlCursor xml, String tag) throws IOException {
    findings.text(kind, xml.text(), Origin.of(part, tag));
  }

  private void date(TimestampRole role, XmlCursor xml, String tag) throws IOException {
    String value = xml.text().strip();
    if (!value.isEmpty()) {
      findings.dateText(role, value, Origin.of(part, tag));
    }
  }

  private void template(XmlCursor xml) {
    Origin origin = Origin.of(part, "XMP-meta:Template");
    findings.attribution(AttributionRole.LINKED_FILE, xml.attribute("href", ""), origin);
    findings.text(TextKind.OTHER, xml.attribute("title", ""), origin);
  }

  private void custom(XmlCursor xml) throws IOException {
    String name = xml.attribute("name", "");
    boolean isDate = xml.attribute("value-type", "").equals("date");
    Origin origin = Origin.of(part, "XMP-meta:User-defined");
    findings.text(TextKind.OTHER, name, origin);
    CustomProperty.say(findings, name, xml.text(), isDate, origin);
  }
}
