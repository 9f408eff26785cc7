package dev.celscope.spreadsheet.ooxml;

import dev.celscope.record.AttributionRole;
import dev.celscope.record.TextKind;
import dev.celscope.record.TimestampRole;
import dev.celscope.spreadsheet.sheet.CustomProperty;
import dev.celscope.spreadsheet.xml.XmlCursor;
import java.io.IOException;
import java.util.Optional;

/** {@code docProps/custom.xml}, ECMA-376 part 1, section 22.3, and the label parts beside it. */
final class CustomProperties {
  private CustomProperties() {}

  static void read(OoxmlPackage from, String part) throws IOException {
    PartFindings say = new PartFindings(from.findings(), part);
    try (XmlCursor xml = from.xml(part)) {
      while (xml.next()) {
        if (xml.isStart() && xml.is("property")) {
          property(xml, say);
        }
      }
    }
  }

  private static void property(XmlCursor xml, PartFindings say) throws IOException {
    String name = xml.attribute("name", "");
    Optional<String> link = xml.find("linkTarget");
    int outer = xml.depth();
    while (xml.nextWithin(outer)) {
      String type = xml.name();
      String value = xml.text();
      CustomProperty.say(
          say.findings(),
          name,
          value,
          type.equals("filetime") || type.equals("date"),
          say.origin("XML:" + name.replace(" ", "")));
    }
    link.ifPresent(target -> say.text(TextKind.OTHER, target, "XML:" + name));
  }

  /** {@code docMetadata/LabelInfo.xml}: sensitivity labels, MS-OFFCRYPTO 2.6.4. */
  static void labels(OoxmlPackage from, String part) throws IOException {
    PartFindings say = new PartFindings(from.findings(), part);
    try (XmlCursor xml = from.xml(part)) {
      while (xml.next()) {
        if (xml.isStart() && xml.is("label")) {
          say.who(AttributionRole.PROJECT, xml.attribute("id"), "label id");
          say.who(AttributionRole.ACCOUNT, xml.attribute("siteId"), "label siteId");
          say.date(TimestampRole.METADATA_MODIFIED, xml.attribute("setDate"), "label setDate");
        }
      }
    }
  }
}
