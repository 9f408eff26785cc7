package dev.celscope.spreadsheet.odf;

import dev.celscope.container.ZipDirectory;
import dev.celscope.container.ZipEntry;
import dev.celscope.format.Findings;
import dev.celscope.format.FormatReader;
import dev.celscope.record.Origin;
import dev.celscope.record.ProblemCode;
import dev.celscope.record.Severity;
import dev.celscope.source.ByteSource;
import dev.celscope.source.ReadException;
import dev.celscope.spreadsheet.sheet.WorkbookFindings;
import dev.celscope.spreadsheet.sheet.ZipClocks;
import dev.celscope.spreadsheet.xml.XmlCursor;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads OpenDocument spreadsheets. */
public final class OdsReader implements FormatReader {
  /** For the service loader. */
  public OdsReader() {}

  @Override
  public Set<String> mediaTypes() {
    return Set.of(
        "application/vnd.oasis.opendocument.spreadsheet",
        "application/vnd.oasis.opendocument.spreadsheet-flat-xml",
        "application/vnd.sun.xml.calc");
  }

  @Override
  public String reads() {
    return "properties, sheets, cells, annotations with authors and dates, tracked changes, shapes,"
        + " pictures, fonts, printers, tables of work, part times";
  }

  @Override
  public void read(ByteSource source, Findings findings) throws IOException {
    byte[] head = source.sliceUpTo(0, 4).allBytes();
    boolean packed = head.length > 1 && head[0] == 'P' && head[1] == 'K';
    if (packed) {
      packed(source, findings);
    } else {
      WorkbookFindings workbook = new WorkbookFindings(findings, source.meter());
      try (XmlCursor xml = XmlCursor.of(source.stream(), source.meter(), source.offset())) {
        new OdfDocument(findings, workbook, new OdfStyles(), "document").read(xml);
      } finally {
        workbook.say();
      }
    }
  }

  private static void packed(ByteSource source, Findings findings) throws IOException {
    try (ZipDirectory zip = ZipDirectory.of(source)) {
      zip.damage().ifPresent(failure -> findings.problem(failure, "zip"));
      WorkbookFindings workbook = new WorkbookFindings(findings, source.meter());
      OdfStyles styles = new OdfStyles();
      try {
        for (String part : new String[] {"meta.xml", "settings.xml", "styles.xml", "content.xml"}) {
          part(zip, part, new OdfDocument(findings, workbook, styles, part), source, findings);
        }
      } finally {
        workbook.say();
      }
      pictures(zip, findings);
      ZipClocks.say(zip, findings);
    }
  }

  private static void part(
      ZipDirectory zip, String part, OdfDocument document, ByteSource source, Findings findings)
      throws IOException {
    Optional<ZipEntry> entry = zip.find(part);
    if (entry.isEmpty()) {
      return;
    }
    if (isEncrypted(zip, part, source)) {
      findings.problem(
          Severity.WARNING,
          ProblemCode.ENCRYPTED,
          "The part " + part + " is locked by a password",
          Origin.of(part));
      return;
    }
    try (XmlCursor xml =
        XmlCursor.of(zip.stream(entry.get()), source.meter(), entry.get().offset())) {
      document.read(xml);
    } catch (ReadException e) {
      findings.problem(e, part);
    }
  }

  /** ODF encrypts parts one by one; the manifest says which (ODF 1.3 part 2, 4.8.2). */
  private static boolean isEncrypted(ZipDirectory zip, String part, ByteSource source)
      throws IOException {
    Optional<ZipEntry> manifest = zip.find("META-INF/manifest.xml");
    if (manifest.isEmpty()) {
      return false;
    }
    try (XmlCursor xml =
        XmlCursor.of(zip.stream(manifest.get()), source.meter(), manifest.get().offset())) {
      String path = "";
      while (xml.next()) {
        if (xml.isStart() && xml.is("file-entry")) {
          path = xml.attribute("full-path", "");
        } else if (xml.isStart()
            && xml.is("encryption-data")
            && (path.equals(part) || path.equals("encrypted-package"))) {
          return true;
        }
      }
    } catch (ReadException e) {
      return false; // a manifest that cannot be read encrypts nothing
    }
    return false;
  }

  private static void pictures(ZipDirectory zip, Findings findings) throws IOException {
    for (ZipEntry entry : zip.entries()) {
      String name = entry.name();
      String lower = name.toLowerCase(Locale.ROOT);
      boolean picture = lower.startsWith("pictures/") || lower.equals("thumbnails/thumbnail.png");
      if (picture && !entry.isDirectory() && findings.takesChildren()) {
        try {
          findings.child(name.substring(name.lastIndexOf('/') + 1), name, zip.open(entry));
        } catch (ReadException e) {
          findings.problem(e, name);
        }
      }
    }
  }
}
