package dev.celscope.spreadsheet.markup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.celscope.record.AttributionRole;
import dev.celscope.record.FileRecord;
import dev.celscope.record.Sheet;
import dev.celscope.record.TextKind;
import dev.celscope.record.TimestampRole;
import dev.celscope.record.WorkField;
import dev.celscope.record.WorkbookInfo;
import dev.celscope.spreadsheet.testing.Parts;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class HtmlReaderTest {
  private static final String TYPE = "application/x-html-workbook";

  private static FileRecord read(byte[] bytes) {
    return Parts.read(new HtmlReader(), TYPE, bytes);
  }

  private static FileRecord read(String page) {
    return read(page.getBytes(StandardCharsets.UTF_8));
  }

  private static List<String> texts(FileRecord record, TextKind kind) {
    return record.texts().stream()
        .filter(t -> t.kind() == kind)
        .map(t -> t.origin().path() + " " + t.text() + (t.hidden() ? " hidden" : ""))
        .toList();
  }

  @Test
  void cellsStandWhereAPageShowsThem() {
    assertThat(texts(read(HtmlSample.EXCEL), TextKind.CELL))
        .containsExactly(
            "修改表!A1 镜号",
            "修改表!B1 层 hidden",
            "修改表!C1 修改内容",
            "修改表!B2 a hidden",
            "修改表!C2 b 中文 <1> &bogus; hidden",
            "修改表!A3 012",
            "修改表!C3 头再大 一点\n눈도\n수정\nx y",
            "rates!A1 9 hidden");
  }

  @Test
  void readsTheIslandOfOffice() {
    FileRecord record = read(HtmlSample.EXCEL);

    assertThat(record.problems()).isEmpty();
    assertThat(record.attributed(AttributionRole.AUTHOR)).containsExactly("林雨");
    assertThat(record.attributed(AttributionRole.LAST_EDITOR)).containsExactly("김하늘");
    assertThat(record.attributed(AttributionRole.COMPANY)).containsExactly("Lumen & Co");
    assertThat(record.attributed(AttributionRole.SOFTWARE))
        .containsExactly("Microsoft Excel 11", "1042-11.2.0");
    assertThat(record.attributed(AttributionRole.INTERFACE_LANGUAGE)).containsExactly("ko-KR");
    assertThat(record.attributed(AttributionRole.LINKED_FILE)).containsExactly("LMN_SC012.psd");
    assertThat(record.timestamps(TimestampRole.CREATED).get(0).moment().iso())
        .isEqualTo("2023-12-03T01:20:00Z");
    assertThat(record.timestamps(TimestampRole.MODIFIED).get(0).origin().tag())
        .contains("HTML-office:ModifyDate");
    assertThat(texts(record, TextKind.TITLE)).containsExactly("head 修改表");
  }

  @Test
  void saysSheetsWithTheirStateAndTheirTable() {
    WorkbookInfo workbook = (WorkbookInfo) read(HtmlSample.EXCEL).media().orElseThrow();

    assertThat(workbook.sheets())
        .extracting(Sheet::name, Sheet::state)
        .containsExactly(tuple("修改表", Sheet.State.VISIBLE), tuple("rates", Sheet.State.HIDDEN));
    assertThat(workbook.tables()).isNotEmpty();
    assertThat(workbook.tables().get(0).rows())
        .anySatisfy(row -> assertThat(row.values(WorkField.SHOT)).containsExactly("012"));
  }

  @Test
  void saysANoteAtItsCellWithItsAuthor() {
    FileRecord record = read(HtmlSample.EXCEL);

    assertThat(texts(record, TextKind.NOTE)).containsExactly("修改表!C3 작감 확인");
    assertThat(record.attributed(AttributionRole.COMMENTER)).containsExactly("김하늘");
  }

  @Test
  void readsTheDeclaredCharsetInItsSuperset() {
    String page = "<html><head><meta charset=gb2312></head><table><tr><td>流明 镕</table>";

    assertThat(texts(read(page.getBytes(Charset.forName("GBK"))), TextKind.CELL))
        .containsExactly("A1 流明 镕");
  }

  @Test
  void findsTheCharsetThatNothingDeclares() {
    String page =
        "<html><head><meta name=author content='王老师'></head>\n<table><tr><td>镜号<td>修改意见</tr>\n"
            + "<tr><td>012<td>头再大一点，线条要干净，重做</tr></table>";
    FileRecord record = read(page.getBytes(Charset.forName("GB18030")));

    assertThat(texts(record, TextKind.CELL))
        .containsExactly("A1 镜号", "B1 修改意见", "A2 012", "B2 头再大一点，线条要干净，重做");
    assertThat(record.texts().get(0).repair().orElseThrow().charset()).isEqualTo("GB18030");
    assertThat(record.attributed(AttributionRole.AUTHOR)).containsExactly("王老师");
  }

  @Test
  void stacksTablesThatNoSheetIsNamedFor() {
    FileRecord record = read("<table><tr><td>a</table><p>x</p><table><tr><td>b</table>");

    assertThat(texts(record, TextKind.CELL)).containsExactly("A1 a", "A2 b");
  }

  @Test
  void readsWhatLibreOfficeSaysOfTheDocument() {
    FileRecord record =
        read(
            "<meta name=\"generator\" content=\"LibreOffice 7.4.7.2 (Linux)\"/>"
                + "<meta name=\"changedby\" content=\"김하늘\"/><meta name=\"changed\""
                + " content=\"2023-12-04T06:45:30Z\"/><meta name=created content=\"00:00:00\"><table><tr><td><a class=\"comment-indicator\"></a>"
                + "<comment>눈도 수정</comment>头再大</td></tr></table>");

    assertThat(record.problems()).isEmpty();
    assertThat(record.attributed(AttributionRole.LAST_EDITOR)).containsExactly("김하늘");
    assertThat(texts(record, TextKind.NOTE)).containsExactly("A1 눈도 수정");
    assertThat(texts(record, TextKind.CELL)).containsExactly("A1 头再大");
  }
}
