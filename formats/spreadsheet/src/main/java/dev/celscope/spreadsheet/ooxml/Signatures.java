package dev.celscope.spreadsheet.ooxml;

import dev.celscope.record.AttributionRole;
import dev.celscope.record.TextKind;
import dev.celscope.record.TimestampRole;
import dev.celscope.spreadsheet.xml.XmlCursor;
import java.io.IOException;
import java.util.Locale;

/**
 * What digital signatures tell beside their digests (ECMA-376 part 2, section 13; MS-OFFCRYPTO
 * 2.5.2): when and why a package was signed, on which system, and under whose certificate. Whether
 * they hold is not examined.
 */
final class Signatures {
  private Signatures() {}

  static void read(OoxmlPackage from) throws IOException {
    for (String name : from.names()) {
      String lower = name.toLowerCase(Locale.ROOT);
      if (lower.startsWith("_xmlsignatures/") && lower.endsWith(".xml")) {
        from.attempt(name, () -> signature(from, name));
      }
    }
  }

  private static void signature(OoxmlPackage from, String part) throws IOException {
    PartFindings say = new PartFindings(from.findings(), part);
    boolean inTime = false;
    try (XmlCursor xml = from.xml(part)) {
      while (xml.next()) {
        if (xml.is("SignatureTime")) {
          inTime = xml.isStart();
        } else if (xml.isStart() && inTime && xml.is("Value")) {
          say.date(TimestampRole.HISTORY, xml.text(), "SignatureTime");
        } else if (xml.isStart()) {
          element(xml, say);
        }
      }
    }
  }

  private static void element(XmlCursor xml, PartFindings say) throws IOException {
    String element = xml.name();
    switch (element) {
      case "SigningTime" -> say.date(TimestampRole.HISTORY, xml.text(), element);
      case "SignatureComments", "SignatureText" -> say.text(TextKind.NOTE, xml.text(), element);
      case "OfficeVersion" ->
          say.who(AttributionRole.SOFTWARE, prefixed("Office ", xml.text()), element);
      case "WindowsVersion" ->
          say.who(AttributionRole.PLATFORM, prefixed("Windows ", xml.text()), element);
      case "X509SubjectName" -> say.who(AttributionRole.CONTRIBUTOR, xml.text(), element);
      case "X509IssuerName" -> say.text(TextKind.OTHER, xml.text(), element);
      default -> {}
    }
  }

  private static String prefixed(String program, String version) {
    return version.isBlank() ? "" : program + version.strip();
  }
}
