package dev.celscope.spreadsheet.xls;

import static dev.celscope.testing.ByteBuilder.bytes;
import static org.assertj.core.api.Assertions.assertThat;

import dev.celscope.record.AttributionRole;
import dev.celscope.record.FileRecord;
import dev.celscope.record.ProblemCode;
import dev.celscope.record.Sheet;
import dev.celscope.record.TextFragment;
import dev.celscope.record.TextKind;
import dev.celscope.record.WorkField;
import dev.celscope.record.WorkbookInfo;
import dev.celscope.spreadsheet.testing.Parts;
import dev.celscope.testing.ByteBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFCellStyle;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.junit.jupiter.api.Test;

class XlsReaderTest {
  private static final String XLS = "application/vnd.ms-excel";

  private static List<String> cells(FileRecord record) {
    return record.texts().stream()
        .filter(t -> t.kind() == TextKind.CELL)
        .map(t -> t.origin().path() + " " + t.text() + (t.hidden() ? " hidden" : ""))
        .toList();
  }

  private static void assertWorkbook(FileRecord record) {
    assertThat(cells(record))
        .containsExactly(
            "返修!A1 컷번호",
            "返修!B1 수정내용",
            "返修!C1 마감일",
            "返修!A2 12",
            "返修!B2 머리를 더 크게",
            "返修!C2 2023-12-04",
            "返修!A3 13 hidden",
            "返修!B3 ab hidden",
            "返修!C3 TRUE hidden",
            "secret!A1 rates hidden");
  }

  @Test
  void saysCellsSheetsAndTables() {
    FileRecord record = Parts.read(new XlsReader(), XLS, XlsSample.workbook());

    assertThat(record.problems()).isEmpty();
    assertWorkbook(record);
    WorkbookInfo workbook = (WorkbookInfo) record.media().orElseThrow();
    assertThat(workbook.sheets())
        .containsExactly(
            new Sheet("返修", Sheet.State.VISIBLE, 9),
            new Sheet("secret", Sheet.State.VERY_HIDDEN, 1));
    assertThat(workbook.tables().get(0).rows().get(0).values(WorkField.NOTE))
        .containsExactly("머리를 더 크게");
  }

  @Test
  void saysPropertiesAndPeople() {
    FileRecord record = Parts.read(new XlsReader(), XLS, XlsSample.workbook());

    assertThat(record.attributed(AttributionRole.AUTHOR)).containsExactly("李");
    assertThat(record.attributed(AttributionRole.LAST_EDITOR)).contains("박");
    assertThat(record.attributed(AttributionRole.SOFTWARE)).contains("Lumen Sheet");
    assertThat(record.attributed(AttributionRole.COMPANY)).containsExactly("Lumen");
    assertThat(record.attributions())
        .filteredOn(a -> a.role() == AttributionRole.COMMENTER)
        .extracting(a -> a.origin().path() + " " + a.value())
        .containsExactly("返修!B2 王");
    assertThat(record.texts())
        .extracting(TextFragment::text)
        .contains("请重做", "see model sheet", "LMN E05", "rate", "LMN retakes");
  }

  @Test
  void marksTextsThatTheirFormatHides() throws IOException {
    try (HSSFWorkbook workbook = new HSSFWorkbook();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      HSSFRow row = workbook.createSheet("cuts").createRow(0);
      row.createCell(0).setCellValue("seen");
      row.createCell(1).setCellValue("unseen");
      HSSFCellStyle nothing = workbook.createCellStyle();
      nothing.setDataFormat(workbook.createDataFormat().getFormat(";;;"));
      row.getCell(1).setCellStyle(nothing);
      workbook.write(out);
      FileRecord record = Parts.read(new XlsReader(), XLS, out.toByteArray());
      assertThat(record.texts())
          .filteredOn(text -> text.kind() == TextKind.CELL)
          .extracting(text -> text.text() + (text.hidden() ? " hidden" : ""))
          .containsExactly("seen", "unseen hidden");
    }
  }

  @Test
  void saysTheCodePageOfTheSystemAsAClue() throws Exception {
    try (HSSFWorkbook workbook = new HSSFWorkbook()) {
      workbook.createInformationProperties();
      workbook.getSummaryInformation().getFirstSection().setCodepage(949);
      workbook.getSummaryInformation().setAuthor("박");
      workbook.createSheet("retakes");
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      workbook.write(out);
      FileRecord record = Parts.read(new XlsReader(), XLS, out.toByteArray());

      assertThat(record.attributed(AttributionRole.SYSTEM_CHARSET)).contains("x-windows-949");
      assertThat(record.clues())
          .extracting(clue -> clue.kind() + " " + clue.suggests() + " " + clue.value())
          .contains("CODE_PAGE ko x-windows-949");
    }
  }

  @Test
  void opensWhatIsOnlyProtectedAgainstChanges() {
    FileRecord record = Parts.read(new XlsReader(), XLS, XlsSample.protectedWorkbook());

    assertThat(record.problems()).isEmpty();
    assertWorkbook(record);
  }

  @Test
  void readsSheetsOfTheFirstVersion() {
    FileRecord record = Parts.read(new XlsReader(), "application/x-excel-biff", XlsSample.biff2());

    assertThat(cells(record)).containsExactly("A1 Cut", "A2 12", "B2 #N/A");
  }

  @Test
  void saysThatAPackageIsLocked() {
    byte[] locked = XlsSample.encrypted(new byte[100], "unknown");
    FileRecord record = Parts.read(new XlsReader(), "application/x-ooxml-encrypted", locked);

    assertThat(record.problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.code()).isEqualTo(ProblemCode.ENCRYPTED));
  }

  @Test
  void aPartThatNoListNamesIsNoSheetUnlessItHoldsSomething() {
    ByteBuilder empty = BiffBuilder.substream(0x10, bytes());
    ByteBuilder number = BiffBuilder.record(0x0203, bytes().u16le(0).u16le(0).u16le(0).zeros(8));
    byte[] named = BiffBuilder.workbook(bytes(), "retakes", bytes().raw(empty).raw(empty));
    byte[] unnamed =
        BiffBuilder.workbook(
            bytes(), "retakes", bytes().raw(empty).raw(BiffBuilder.substream(0x10, number)));

    assertThat(sheets(named)).containsExactly(new Sheet("retakes", Sheet.State.VISIBLE, 0));
    assertThat(sheets(unnamed))
        .containsExactly(
            new Sheet("retakes", Sheet.State.VISIBLE, 0), new Sheet("", Sheet.State.VISIBLE, 1));
  }

  private static List<Sheet> sheets(byte[] stream) {
    FileRecord record = Parts.read(new XlsReader(), "application/x-excel-biff", stream);
    return ((WorkbookInfo) record.media().orElseThrow()).sheets();
  }
}
