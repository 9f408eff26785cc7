package dev.celscope.spreadsheet.ooxml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.celscope.record.AttributionRole;
import dev.celscope.record.FileRecord;
import dev.celscope.record.HistoryEvent;
import dev.celscope.record.Origin;
import dev.celscope.record.ProblemCode;
import dev.celscope.record.Sheet;
import dev.celscope.record.TextFragment;
import dev.celscope.record.TextKind;
import dev.celscope.record.TimestampRole;
import dev.celscope.record.WorkField;
import dev.celscope.record.WorkTable;
import dev.celscope.record.WorkbookInfo;
import dev.celscope.spreadsheet.testing.Parts;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class OoxmlReaderTest {
  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private static FileRecord read(Parts parts) {
    return Parts.read(new OoxmlReader(), XLSX, parts.bytes());
  }

  private static List<String> texts(FileRecord record, TextKind kind) {
    return record.texts().stream().filter(t -> t.kind() == kind).map(TextFragment::text).toList();
  }

  private static List<String> at(FileRecord record, String path) {
    return record.texts().stream()
        .filter(t -> t.origin().path().equals(path))
        .map(TextFragment::text)
        .toList();
  }

  private static WorkbookInfo workbook(FileRecord record) {
    return (WorkbookInfo) record.media().orElseThrow();
  }

  @Test
  void listsSheetsWithStateAndCells() {
    assertThat(workbook(read(SampleWorkbook.plain())).sheets())
        .containsExactly(
            new Sheet("返修", Sheet.State.VISIBLE, 12),
            new Sheet("secret", Sheet.State.VERY_HIDDEN, 1));
  }

  @Test
  void saysCellsAsShownAtTheirPlace() {
    FileRecord record = read(SampleWorkbook.plain());

    assertThat(at(record, "返修!A2")).containsExactly("12", "Cut", "three digits");
    assertThat(at(record, "返修!B2")).contains("头再大一点");
    assertThat(at(record, "返修!C2")).containsExactly("2023-12-04");
    assertThat(at(record, "返修!A3")).containsExactly("ab");
    assertThat(at(record, "返修!B3")).containsExactly("TRUE");
    assertThat(at(record, "返修!C3")).containsExactly("#REF!");
    assertThat(at(record, "返修!D3")).containsExactly("5话");
    assertThat(record.timestamps(TimestampRole.CONTENT))
        .singleElement()
        .satisfies(
            date -> {
              assertThat(date.moment().iso()).isEqualTo("2023-12-04");
              assertThat(date.raw()).isEqualTo("45264");
              assertThat(date.origin()).isEqualTo(Origin.of("返修!C2"));
            });
  }

  @Test
  void marksWhatIsHidden() {
    FileRecord record = read(SampleWorkbook.plain());

    assertThat(record.texts())
        .filteredOn(TextFragment::hidden)
        .extracting(TextFragment::text)
        .containsExactlyInAnyOrder(
            "secret", "hidden", "unseen", "ab", "TRUE", "#REF!", "5话", "作監", "サッカン");
  }

  @Test
  void keepsPhoneticRunsApartAndSaysOrphans() {
    FileRecord record = read(SampleWorkbook.plain());

    assertThat(at(record, "secret!A1")).containsExactly("作監");
    assertThat(at(record, "secret!A1/rPh")).containsExactly("サッカン");
    assertThat(texts(record, TextKind.ORPHAN)).containsExactly("deleted long ago");
  }

  @Test
  void readsTheTableOfWork() {
    WorkTable table = workbook(read(SampleWorkbook.plain())).tables().get(0);

    assertThat(table.sheet()).isEqualTo("返修");
    assertThat(table.columns())
        .extracting(column -> column.field())
        .containsExactly(WorkField.SHOT, WorkField.NOTE, WorkField.DUE);
    assertThat(table.rows().get(0).values(WorkField.NOTE)).containsExactly("头再大一点");
    assertThat(table.rows().get(0).cells().get(2).moment().orElseThrow().iso())
        .isEqualTo("2023-12-04");
  }

  @Test
  void saysWhatTheWorkbookPartSaysOfProgramsAndPeople() {
    FileRecord record = read(SampleWorkbook.plain());

    assertThat(record.attributed(AttributionRole.SOFTWARE))
        .containsExactly("xl lastEdited 7 lowestEdited 4 rupBuild 22228");
    assertThat(record.attributed(AttributionRole.LAST_EDITOR)).containsExactly("kim");
    assertThat(record.attributed(AttributionRole.PATH)).containsExactly("C:\\Users\\kim\\LMN\\");
    assertThat(record.attributed(AttributionRole.FONT)).contains("宋体", "돋움");
    assertThat(record.attributed(AttributionRole.INTERFACE_LANGUAGE)).containsExactly("zh-Hans");
    assertThat(texts(record, TextKind.DEFINED_NAME)).containsExactly("rate");
    assertThat(texts(record, TextKind.HEADER)).containsExactly("LMN 第5集 &P");
    assertThat(texts(record, TextKind.SHEET_NAME)).containsExactly("返修", "secret");
  }

  @Test
  void saysProperties() {
    FileRecord record = read(SampleWorkbook.rich());

    assertThat(record.attributed(AttributionRole.AUTHOR)).containsExactly("李");
    assertThat(record.attributed(AttributionRole.LAST_EDITOR)).contains("박");
    assertThat(record.attributed(AttributionRole.COMPANY)).containsExactly("Lumen");
    assertThat(record.attributed(AttributionRole.MANAGER)).containsExactly("陈");
    assertThat(record.attributed(AttributionRole.SOFTWARE)).contains("WPS 表格", "2052-11.1.0.10314");
    assertThat(record.attributed(AttributionRole.INTERFACE_LANGUAGE)).contains("zh", "zh-CN");
    assertThat(record.attributed(AttributionRole.PATH)).contains("\\\\server\\LMN");
    assertThat(record.timestamps(TimestampRole.CREATED))
        .singleElement()
        .satisfies(date -> assertThat(date.moment().iso()).isEqualTo("2023-12-02T08:00:00Z"));
    assertThat(record.timestamps(TimestampRole.PRINTED)).hasSize(1);
    assertThat(record.timestamps(TimestampRole.METADATA_MODIFIED))
        .singleElement()
        .satisfies(date -> assertThat(date.raw()).isEqualTo("2023-12-06T00:00:00Z"));
    assertThat(texts(record, TextKind.TITLE)).containsExactly("LMN retakes");
  }

  @Test
  void linksAuthorTimeAndTextOfCommentsByTheirCell() {
    FileRecord record = read(SampleWorkbook.rich());

    assertThat(at(record, "返修!B2")).contains("请重做");
    assertThat(record.attributions())
        .filteredOn(a -> a.role() == AttributionRole.COMMENTER)
        .extracting(a -> a.origin().path() + " " + a.value())
        .containsExactly("返修!B2 李", "返修!C2 박", "返修!C2/reply[1] {2}");
    assertThat(at(record, "返修!C2/reply[1]")).containsExactly("ok");
    assertThat(record.timestamps(TimestampRole.COMMENTED))
        .extracting(t -> t.origin().path() + " " + t.moment().iso())
        .containsExactly("返修!C2 2023-12-04T09:30:00.12Z", "返修!C2/reply[1] 2023-12-04T09:31:00Z");
    assertThat(record.attributed(AttributionRole.ACCOUNT))
        .containsExactly("S::pak@lumen.example::9");
  }

  @Test
  void saysShapesPicturesAndCharts() {
    FileRecord record = read(SampleWorkbook.rich());

    assertThat(record.texts())
        .filteredOn(t -> t.text().equals("눈 수정"))
        .singleElement()
        .satisfies(
            t -> {
              assertThat(t.language()).contains("ko-KR");
              assertThat(t.origin().path()).isEqualTo("返修!B4/文本框 1");
            });
    assertThat(texts(record, TextKind.CAPTION)).contains("arrow", "logo");
    assertThat(texts(record, TextKind.SHAPE)).contains("Cuts done");
    assertThat(at(record, "返修!A10/Chart")).contains("원화");
    assertThat(record.children())
        .singleElement()
        .satisfies(
            child ->
                assertThat(child.file().path())
                    .hasValueSatisfying(
                        path -> assertThat(path).endsWith("返修!E1/c012/xl/media/image1.png")));
  }

  @Test
  void saysLinksPrintersAndRevisions() {
    FileRecord record = read(SampleWorkbook.rich());

    assertThat(record.attributed(AttributionRole.LINKED_FILE))
        .contains("file:///Z:/LMN/E05", "file:///D:/rates.xlsx", "D:\\staff.mdb", "LMN_logo");
    assertThat(record.attributed(AttributionRole.PRINTER)).containsExactly("Lumen Printer 2");
    assertThat(record.attributed(AttributionRole.CONTRIBUTOR)).contains("王", "陈");
    assertThat(record.timestamps(TimestampRole.REVISED))
        .singleElement()
        .satisfies(date -> assertThat(date.moment().iso()).isEqualTo("2023-12-03T10:00:00"));
    assertThat(record.history())
        .singleElement()
        .extracting(HistoryEvent::agent)
        .isEqualTo(java.util.Optional.of("王"));
    assertThat(texts(record, TextKind.ORPHAN)).contains("before", "old rate");
    assertThat(record.attributed(AttributionRole.LAST_EDITOR)).contains("최");
    assertThat(texts(record, TextKind.OTHER)).contains("kept aside", "after", "cuts", "E05");
  }

  @Test
  void saysWhereLinksLeadToWithinAndOutOfTheWorkbook() {
    Parts parts =
        SampleWorkbook.plain()
            .relate(
                "xl/worksheets/sheet2.xml",
                "rId1",
                "hyperlink",
                "file:///Z:/LMN/E05.xlsx",
                "rId2",
                "drawing",
                "../drawings/drawing2.xml")
            .put(
                "xl/worksheets/sheet2.xml",
                "<worksheet><hyperlinks><hyperlink ref=\"A1\" id=\"rId1\" location=\"返修!B2\"/>"
                    + "<hyperlink ref=\"A2\" location=\"返修!B3\"/><hyperlink ref=\"A3\"/></hyperlinks>"
                    + "</worksheet>")
            .relate("xl/drawings/drawing2.xml", "rId1", "hyperlink", "#'返修'!A1")
            .put(
                "xl/drawings/drawing2.xml",
                "<wsDr><twoCellAnchor><from><col>1</col><row>3</row></from><sp><cNvPr name=\"back\">"
                    + "<hlinkClick id=\"rId1\"/></cNvPr></sp></twoCellAnchor></wsDr>");
    FileRecord record = read(parts);

    assertThat(record.attributed(AttributionRole.LINKED_FILE))
        .containsExactly("file:///Z:/LMN/E05.xlsx#返修!B2");
    assertThat(at(record, "secret!A2")).containsExactly("#返修!B3");
    assertThat(at(record, "secret!A3")).isEmpty();
    assertThat(at(record, "secret!B4/back")).containsExactly("back", "#'返修'!A1");
  }

  @Test
  void saysTheTimesOfParts() {
    byte[] bytes = SampleWorkbook.plain().bytes(LocalDateTime.of(2023, 12, 4, 17, 30, 2));
    FileRecord record = Parts.read(new OoxmlReader(), XLSX, bytes);

    assertThat(record.timestamps(TimestampRole.ENTRY))
        .singleElement()
        .satisfies(date -> assertThat(date.moment().iso()).isEqualTo("2023-12-04T17:30:02"));
    assertThat(read(SampleWorkbook.plain()).timestamps(TimestampRole.ENTRY)).isEmpty();
  }

  @Test
  void goesOnWhereAPartFails() {
    FileRecord record =
        read(
            SampleWorkbook.rich()
                .put("docProps/core.xml", "<coreProperties><creator>李</creator><broken")
                .put("xl/styles.xml", "no xml"));

    assertThat(record.attributed(AttributionRole.AUTHOR)).containsExactly("李");
    assertThat(record.problems())
        .filteredOn(p -> p.code() == ProblemCode.MALFORMED)
        .extracting(p -> p.origin().orElseThrow().path())
        .containsExactly("docProps/core.xml", "xl/styles.xml");
    assertThat(at(record, "返修!B2")).contains("头再大一点");
  }

  @Test
  void saysWhichPartAndWhichStringAreMissing() {
    Parts parts = SampleWorkbook.plain();
    parts
        .relate(
            "xl/workbook.xml",
            "rId1",
            "worksheet",
            "worksheets/sheet1.xml",
            "rId2",
            "worksheet",
            "gone.xml")
        .put("xl/sharedStrings.xml", "<sst><si><t>卡号</t></si></sst>");
    FileRecord record = read(parts);

    assertThat(record.problems())
        .extracting(p -> p.message())
        .containsExactly(
            "There is no shared string 1", "The part xl/gone.xml of sheet secret is missing");
    assertThat(workbook(record).sheets()).hasSize(2);
  }

  @Test
  void expandsNoEntities() {
    FileRecord record =
        read(
            SampleWorkbook.plain()
                .put(
                    "docProps/core.xml",
                    "<!DOCTYPE c [<!ENTITY x SYSTEM \"file:///etc/passwd\"><!ENTITY y \"yyy\">]>"
                        + "<c><creator>&x;&y;</creator></c>"));

    assertThat(record.attributed(AttributionRole.AUTHOR)).containsExactly("&x;&y;");
    assertThat(record.problems())
        .extracting(problem -> problem.message())
        .containsExactly("The entity y was not expanded");
  }

  @Test
  void readsAPackageWithoutRelationshipsAndWithBackslashes() {
    Parts parts =
        new Parts()
            .put(
                "xl\\workbook.xml",
                "<workbook><sheets><sheet name=\"S\" id=\"x\"/></sheets></workbook>")
            .put(
                "XL\\worksheets\\sheet1.xml",
                "<worksheet><sheetData><row><c><v>0.5</v></c></row></sheetData></worksheet>");

    assertThat(at(read(parts), "S!A1")).containsExactly("0.5");
  }
}
