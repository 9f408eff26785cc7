package dev.celscope.spreadsheet.ooxml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.celscope.record.AttributionRole;
import dev.celscope.record.FileRecord;
import dev.celscope.record.ProblemCode;
import dev.celscope.record.TextKind;
import dev.celscope.record.TimestampRole;
import dev.celscope.source.Limits;
import dev.celscope.spreadsheet.testing.Parts;
import java.util.List;
import org.junit.jupiter.api.Test;

class NamedPartsTest {
  private static FileRecord read(Parts parts) {
    return Parts.read(
        new OoxmlReader(),
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        parts.bytes());
  }

  private static List<String> said(FileRecord record, TextKind kind, String part) {
    return record.texts().stream()
        .filter(text -> text.kind() == kind && text.origin().path().equals(part))
        .map(text -> text.text())
        .toList();
  }

  @Test
  void saysSlicersTimelinesAndQueryTables() {
    FileRecord record =
        read(
            SampleWorkbook.plain()
                .relate(
                    "xl/worksheets/sheet1.xml",
                    "rId1",
                    "slicer",
                    "../slicers/slicer1.xml",
                    "rId2",
                    "table",
                    "../tables/table1.xml")
                .put(
                    "xl/slicers/slicer1.xml",
                    "<slicers><slicer name=\"집\" caption=\"集数\"/></slicers>")
                .put("xl/tables/table1.xml", "<table displayName=\"T\" ref=\"A1\"/>")
                .relate(
                    "xl/tables/table1.xml", "rId1", "queryTable", "../queryTables/queryTable1.xml")
                .put("xl/queryTables/queryTable1.xml", "<queryTable name=\"cuts of E05\"/>"));

    assertThat(said(record, TextKind.NAME, "xl/slicers/slicer1.xml")).containsExactly("집");
    assertThat(said(record, TextKind.CAPTION, "xl/slicers/slicer1.xml")).containsExactly("集数");
    assertThat(said(record, TextKind.NAME, "xl/queryTables/queryTable1.xml"))
        .containsExactly("cuts of E05");
    assertThat(record.problems()).isEmpty();
  }

  @Test
  void saysAllTextsOfADocumentOfItsOwnAsFarAsLimitsGo() {
    byte[] workbook =
        SampleWorkbook.plain()
            .put("customXml/item1.xml", "<cuts>" + "<cut>012</cut>".repeat(1500) + "</cuts>")
            .bytes();
    String type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    FileRecord whole = Parts.read(new OoxmlReader(), type, workbook);
    FileRecord cut =
        Parts.read(new OoxmlReader(), type, workbook, Limits.standard().withEntries(1200));

    assertThat(whole.problems()).isEmpty();
    assertThat(said(whole, TextKind.OTHER, "customXml/item1.xml")).hasSize(1500);
    assertThat(said(cut, TextKind.OTHER, "customXml/item1.xml")).hasSize(1200);
    assertThat(cut.problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.code()).isEqualTo(ProblemCode.LIMIT));
  }

  @Test
  void saysAddInsInPanesBesideTheWorkbook() {
    FileRecord record =
        read(
            SampleWorkbook.plain()
                .relate(
                    "",
                    "rId1",
                    "officeDocument",
                    "xl/workbook.xml",
                    "rId2",
                    "webextensiontaskpanes",
                    "xl/webextensions/taskpanes.xml")
                .put("xl/webextensions/taskpanes.xml", "<taskpanes/>")
                .relate(
                    "xl/webextensions/taskpanes.xml", "rId1", "webextension", "webextension1.xml")
                .put(
                    "xl/webextensions/webextension1.xml",
                    "<webextension><reference id=\"wa1\" store=\"\\\\server\\addins\"/><properties>"
                        + "<property name=\"show\" value=\"LMN\"/></properties></webextension>"));

    assertThat(said(record, TextKind.NAME, "xl/webextensions/webextension1.xml"))
        .containsExactly("wa1", "show");
    assertThat(said(record, TextKind.OTHER, "xl/webextensions/webextension1.xml"))
        .containsExactly("LMN");
    assertThat(record.attributed(AttributionRole.LINKED_FILE)).contains("\\\\server\\addins");
  }

  @Test
  void saysWhenAndOnWhatAWorkbookWasSigned() {
    FileRecord record =
        read(
            SampleWorkbook.plain()
                .put(
                    "_xmlsignatures/sig1.xml",
                    "<Signature><SignatureTime><Format>YYYY</Format><Value>2023-12-04T08:21:49Z</Value>"
                        + "</SignatureTime><SignatureComments>final</SignatureComments>"
                        + "<WindowsVersion>6.1</WindowsVersion><OfficeVersion>14.0</OfficeVersion>"
                        + "<X509SubjectName>CN=Lumen</X509SubjectName></Signature>"));

    assertThat(record.timestamps(TimestampRole.HISTORY))
        .singleElement()
        .satisfies(time -> assertThat(time.moment().iso()).isEqualTo("2023-12-04T08:21:49Z"));
    assertThat(record.attributed(AttributionRole.SOFTWARE)).contains("Office 14.0");
    assertThat(record.attributed(AttributionRole.PLATFORM)).containsExactly("Windows 6.1");
    assertThat(record.attributed(AttributionRole.CONTRIBUTOR)).containsExactly("CN=Lumen");
    assertThat(said(record, TextKind.NOTE, "_xmlsignatures/sig1.xml")).containsExactly("final");
  }

  @Test
  void aTextThatIsWhollyATimeIsOne() {
    FileRecord record =
        read(
            SampleWorkbook.plain()
                .put(
                    "docProps/custom.xml",
                    "<Properties><property name=\"due\"><lpwstr>2023-12-04T10:00:00Z</lpwstr></property>"
                        + "<property name=\"cut\"><lpwstr>2023-12-04 and 12</lpwstr></property></Properties>"));

    assertThat(record.timestamps(TimestampRole.CONTENT))
        .filteredOn(time -> time.origin().path().equals("docProps/custom.xml"))
        .singleElement()
        .satisfies(time -> assertThat(time.moment().iso()).isEqualTo("2023-12-04T10:00:00Z"));
    assertThat(said(record, TextKind.OTHER, "docProps/custom.xml"))
        .containsExactly("2023-12-04T10:00:00Z", "2023-12-04 and 12");
  }
}
