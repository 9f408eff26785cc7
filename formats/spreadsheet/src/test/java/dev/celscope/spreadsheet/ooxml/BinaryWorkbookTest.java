package dev.celscope.spreadsheet.ooxml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.celscope.record.AttributionRole;
import dev.celscope.record.FileRecord;
import dev.celscope.record.Problem;
import dev.celscope.record.ProblemCode;
import dev.celscope.record.Sheet;
import dev.celscope.record.TextFragment;
import dev.celscope.record.TextKind;
import dev.celscope.record.TimestampRole;
import dev.celscope.record.WorkbookInfo;
import dev.celscope.spreadsheet.testing.Parts;
import org.junit.jupiter.api.Test;

class BinaryWorkbookTest {
  private final FileRecord record =
      Parts.read(
          new OoxmlReader(),
          "application/vnd.ms-excel.sheet.binary.macroenabled.12",
          BinarySample.workbook());

  @Test
  void saysCellsAtTheirPlace() {
    assertThat(record.problems())
        .extracting(Problem::message)
        .containsExactly(
            "The part xl/worksheets/sheet2.xml of sheet beta is missing",
            "Not a date: 2023:13:04 18:30:05");
    assertThat(record.texts())
        .filteredOn(t -> t.kind() == TextKind.CELL)
        .extracting(t -> t.origin().path() + " " + t.text() + (t.hidden() ? " hidden" : ""))
        .containsExactly(
            "retakes!A1 컷번호",
            "retakes!B1 12",
            "retakes!C1 2023-12-04 hidden",
            "retakes!A2 hidden row hidden",
            "retakes!B2 #REF! hidden",
            "retakes!C2 TRUE hidden",
            "retakes!D2 作監 hidden",
            "retakes!E2 rich hidden");
    assertThat(((WorkbookInfo) record.media().orElseThrow()).sheets())
        .containsExactly(
            new Sheet("retakes", Sheet.State.VISIBLE, 8),
            new Sheet("beta", Sheet.State.VERY_HIDDEN, 0));
  }

  @Test
  void saysWhatStandsBesideTheCells() {
    assertThat(record.attributed(AttributionRole.COMMENTER)).contains("李");
    assertThat(record.attributed(AttributionRole.LAST_EDITOR)).containsExactly("kim", "최");
    assertThat(record.attributed(AttributionRole.LINKED_FILE)).contains("file:///Z:/LMN#rates!A1");
    assertThat(record.attributions())
        .filteredOn(a -> a.role() == AttributionRole.FONT)
        .singleElement()
        .satisfies(font -> assertThat(font.origin().tag()).contains("charset 129 Hangul"));
    assertThat(record.texts())
        .extracting(TextFragment::text)
        .contains("重做", "サッカン", "rate", "three digits", "wrong", "LMN", "tip", "orphan");
  }

  @Test
  void saysWhatItsNamesAndViewsTell() {
    assertThat(record.attributed(AttributionRole.DOCUMENT_ID)).containsExactly("10_ncr:1_{LMN}");
    assertThat(record.attributed(AttributionRole.INTERFACE_LANGUAGE)).containsExactly("ko");
    assertThat(record.texts())
        .filteredOn(text -> text.origin().path().equals("xl/workbook.bin"))
        .extracting(TextFragment::text)
        .contains("unit", "per cut", "\"원화\"", "김하늘 - 개인 보기");
  }

  @Test
  void saysWhereDataComesFrom() {
    assertThat(record.attributed(AttributionRole.LINKED_FILE))
        .containsExactlyInAnyOrder(
            "file:///Z:/LMN#rates!A1",
            "file:///D:/rates.xlsb",
            "D:\\staff.mdb",
            "D:\\staff.odc",
            "https://lumen.example/cuts",
            "D:\\cuts.csv",
            "file:///D:/cuts.xlsb");
    assertThat(record.texts())
        .extracting(TextFragment::text)
        .contains(
            "Rates", "Staff", "per_cut", "old rate", "who draws", "staff", "DSN=LMN", "SELECT cut");
    assertThat(record.texts())
        .extracting(TextFragment::text)
        .contains("Retakes", "all", "PivotTable1", "E05", "cuts");
    assertThat(record.timestamps(TimestampRole.MODIFIED))
        .singleElement()
        .satisfies(date -> assertThat(date.moment().iso()).isEqualTo("2023-12-04T12:00:00"));
  }

  @Test
  void saysWhoSharedTheWorkbookAndSavedItWhen() {
    assertThat(record.attributed(AttributionRole.CONTRIBUTOR)).containsExactly("박", "강");
    assertThat(record.timestamps())
        .filteredOn(date -> date.origin().path().startsWith("xl/revisions/"))
        .extracting(date -> date.role() + " " + date.raw() + " " + date.origin().path())
        .containsExactly(
            "REVISED 2023:12:04 18:30:05 xl/revisions/revisionHeaders.bin/header[0]",
            "ACCESSED 2023:12:04 18:30:05 xl/revisions/userNames.bin/userInfo[0]");
    assertThat(record.history())
        .extracting(event -> event.agent().orElse("nobody") + " " + event.when().isPresent())
        .containsExactly("박 true", "nobody false", "nobody false");
    assertThat(record.problems())
        .filteredOn(problem -> problem.code() == ProblemCode.BAD_VALUE)
        .extracting(problem -> problem.message() + " " + problem.origin().orElseThrow().path())
        .containsExactly(
            "Not a date: 2023:13:04 18:30:05 xl/revisions/revisionHeaders.bin/header[2]");
  }

  @Test
  void saysWhatWasChangedInASharedWorkbook() {
    assertThat(record.texts())
        .filteredOn(text -> text.origin().path().startsWith("xl/revisions/"))
        .extracting(text -> text.kind() + " " + text.origin().path() + " " + text.text())
        .containsExactly(
            "ORPHAN xl/revisions/revisionLog1.bin/B4 머리 수정",
            "OTHER xl/revisions/revisionLog1.bin/B4 14",
            "OTHER xl/revisions/revisionLog1.bin/B5 2.5",
            "ORPHAN xl/revisions/revisionLog1.bin [LMN.xlsb]E04");
    assertThat(record.attributed(AttributionRole.COMMENTER)).containsExactly("李", "정");
  }
}
