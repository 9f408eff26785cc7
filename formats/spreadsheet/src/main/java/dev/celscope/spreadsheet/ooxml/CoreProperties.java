package dev.celscope.spreadsheet.ooxml;

import dev.celscope.record.AttributionRole;
import dev.celscope.record.TextKind;
import dev.celscope.record.TimestampRole;
import dev.celscope.spreadsheet.xml.XmlCursor;
import java.io.IOException;

/** {@code docProps/core.xml}: ECMA-376 part 2, section 8.3. */
final class CoreProperties {
  private CoreProperties() {}

  static void read(OoxmlPackage from, String part) throws IOException {
    PartFindings say = new PartFindings(from.findings(), part);
    try (XmlCursor xml = from.xml(part)) {
      while (xml.next()) {
        if (xml.isStart() && xml.depth() == 2) {
          property(xml.name(), xml.text(), say);
        }
      }
    }
  }

  private static void property(String name, String value, PartFindings say) {
    switch (name) {
      case "creator" -> say.who(AttributionRole.AUTHOR, value, "XMP-dc:Creator");
      case "lastModifiedBy" -> say.who(AttributionRole.LAST_EDITOR, value, "XML:LastModifiedBy");
      case "created" -> say.date(TimestampRole.CREATED, value, "XML:CreateDate");
      case "modified" -> say.date(TimestampRole.MODIFIED, value, "XML:ModifyDate");
      case "lastPrinted" -> say.date(TimestampRole.PRINTED, value, "XML:LastPrinted");
      case "title" -> say.text(TextKind.TITLE, value, "XMP-dc:Title");
      case "subject" -> say.text(TextKind.DESCRIPTION, value, "XMP-dc:Subject");
      case "description" -> say.text(TextKind.COMMENT, value, "XMP-dc:Description");
      case "keywords" -> say.text(TextKind.KEYWORD, value, "XML:Keywords");
      case "category" -> say.text(TextKind.KEYWORD, value, "XML:Category");
      case "contentStatus" -> say.text(TextKind.OTHER, value, "XML:ContentStatus");
      case "revision" -> say.text(TextKind.OTHER, value, "XML:RevisionNumber");
      case "version" -> say.text(TextKind.OTHER, value, "XML:Version");
      case "language" -> say.text(TextKind.OTHER, value, "XMP-dc:Language");
      case "identifier" -> say.who(AttributionRole.DOCUMENT_ID, value, "XMP-dc:Identifier");
      default -> say.text(TextKind.OTHER, value, "XML:" + name);
    }
  }
}
