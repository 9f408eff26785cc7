package dev.celscope.spreadsheet.ooxml;

import dev.celscope.container.ZipDirectory;
import dev.celscope.format.Findings;
import dev.celscope.format.FormatReader;
import dev.celscope.record.Origin;
import dev.celscope.record.ProblemCode;
import dev.celscope.record.Severity;
import dev.celscope.source.ByteSource;
import dev.celscope.spreadsheet.sheet.ZipClocks;
import java.io.IOException;
import java.util.List;
import java.util.Set;

/** Reads Office Open XML workbooks, those with binary parts too. */
public final class OoxmlReader implements FormatReader {
  /** For the service loader. */
  public OoxmlReader() {}

  @Override
  public Set<String> mediaTypes() {
    return Set.of(
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "application/vnd.ms-excel.sheet.binary.macroenabled.12");
  }

  @Override
  public String reads() {
    return "properties, sheets, cells, comments and threads with authors and times, people, revisions,"
        + " links, shapes, charts, pictures, fonts, printers, tables of work, part times";
  }

  @Override
  public void read(ByteSource source, Findings findings) throws IOException {
    try (ZipDirectory zip = ZipDirectory.of(source)) {
      zip.damage().ifPresent(failure -> findings.problem(failure, "zip"));
      OoxmlPackage from = new OoxmlPackage(zip, source.meter(), findings);
      List<Relationship> root = from.relationships("");
      properties(from, root);
      String workbook = workbook(from, root);
      if (!from.has(workbook)) {
        findings.problem(
            Severity.ERROR,
            ProblemCode.MALFORMED,
            "The package has no workbook part",
            Origin.of(workbook));
      }
      new WorkbookPart(from, workbook).read();
      new LooseParts(from, root).read();
      ZipClocks.say(zip, findings);
    }
  }

  private static String workbook(OoxmlPackage from, List<Relationship> root) {
    return OoxmlPackage.target(root, "officeDocument")
        .filter(from::has)
        .orElse(from.has("xl/workbook.bin") ? "xl/workbook.bin" : "xl/workbook.xml");
  }

  private static void properties(OoxmlPackage from, List<Relationship> root) throws IOException {
    String core = OoxmlPackage.target(root, "core-properties").orElse("docProps/core.xml");
    from.attempt(core, () -> CoreProperties.read(from, core));
    String app = OoxmlPackage.target(root, "extended-properties").orElse("docProps/app.xml");
    from.attempt(app, () -> AppProperties.read(from, app));
    String custom = OoxmlPackage.target(root, "custom-properties").orElse("docProps/custom.xml");
    from.attempt(custom, () -> CustomProperties.read(from, custom));
    String labels = "docMetadata/LabelInfo.xml";
    from.attempt(labels, () -> CustomProperties.labels(from, labels));
  }
}
