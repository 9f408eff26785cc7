package dev.celscope.spreadsheet.markup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.celscope.Celscope;
import dev.celscope.record.Attribution;
import dev.celscope.record.AttributionRole;
import dev.celscope.record.FileRecord;
import dev.celscope.record.Sheet;
import dev.celscope.record.TextKind;
import dev.celscope.record.TimestampRole;
import dev.celscope.record.WorkbookInfo;
import dev.celscope.spreadsheet.testing.Parts;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class MhtmlReaderTest {
  private static final String TYPE = "application/x-mhtml-workbook";

  private static FileRecord read(String archive) {
    return read(archive, StandardCharsets.ISO_8859_1);
  }

  private static FileRecord read(String archive, Charset charset) {
    return Parts.read(new MhtmlReader(), TYPE, archive.getBytes(charset));
  }

  private static List<String> cells(FileRecord record) {
    return record.texts().stream()
        .filter(t -> t.kind() == TextKind.CELL)
        .map(t -> t.origin().path() + " " + t.text() + (t.hidden() ? " hidden" : ""))
        .toList();
  }

  @Test
  void eachSheetIsReadFromItsOwnPage() {
    FileRecord record = read(MhtmlSample.EXCEL);

    assertThat(record.problems()).isEmpty();
    assertThat(cells(record))
        .containsExactly(
            "修改表!A1 镜号", "修改表!B1 2023-12-04", "rates!A1 a hidden", "rates!A2 b hidden");
    assertThat(((WorkbookInfo) record.media().orElseThrow()).sheets())
        .extracting(Sheet::name, Sheet::state)
        .containsExactly(tuple("修改表", Sheet.State.VISIBLE), tuple("rates", Sheet.State.HIDDEN));
    assertThat(record.children()).hasSize(1);
  }

  @Test
  void saysPropertiesAndWhereItWasSaved() {
    FileRecord record = read(MhtmlSample.EXCEL);

    assertThat(record.attributions())
        .extracting(Attribution::role, Attribution::value, a -> a.origin().path())
        .containsExactly(
            tuple(AttributionRole.PATH, "file:///C:/8D2F61B0/LMN_E05.htm", "mime"),
            tuple(AttributionRole.LINKED_FILE, "LMN_E05_files/stylesheet.css", "head"),
            tuple(AttributionRole.AUTHOR, "林雨", "xml/o:DocumentProperties"),
            tuple(AttributionRole.LAST_EDITOR, "Kim", "xml/o:DocumentProperties"));
  }

  @Test
  void readsUtf8ThatAScriptDeclaresAsLatin() {
    FileRecord record =
        read(
            """
            MIME-Version: 1.0
            X-Document-Type: Workbook
            Content-Type: multipart/related; boundary="----=_NextPart_dummy"

            ------=_NextPart_dummy\s
            Content-Location: WorkBook.htm
            Content-Type: text/html; charset=windows-1252

            <xml><x:ExcelWorkbook><x:ExcelWorksheets>
            <x:ExcelWorksheet><x:Name>retakes</x:Name><x:WorksheetSource HRef='cid:s0'/></x:ExcelWorksheet>
            </x:ExcelWorksheets></x:ExcelWorkbook></xml>
            ------=_NextPart_dummy
            Content-ID: <s0>
            Content-Type: text/html; charset=windows-1252
            <html><table><tr><td>머리를 조금 더 크게</td></tr></table></html>
            ------=_NextPart_dummy--
            """,
            StandardCharsets.UTF_8);

    assertThat(cells(record)).containsExactly("retakes!A1 머리를 조금 더 크게");
  }

  @Test
  void readsAnArchiveThatABrowserSaved() {
    FileRecord record =
        read(
            """
            From: <Saved by Windows Internet Explorer 8>
            Date: Mon, 4 Dec 2023 15:45:30 +0900
            MIME-Version: 1.0
            Content-Type: text/html; charset="utf-8"
            X-MimeOLE: Produced By Microsoft MimeOLE V6.1

            <table><tr><td>012</table>
            """);

    assertThat(cells(record)).containsExactly("A1 012");
    assertThat(record.attributed(AttributionRole.SOFTWARE))
        .containsExactly("Windows Internet Explorer 8", "Produced By Microsoft MimeOLE V6.1");
    assertThat(record.timestamps(TimestampRole.CREATED).get(0).moment().iso())
        .isEqualTo("2023-12-04T15:45:30+09:00");
  }

  @Test
  void pagesThatNoSheetIsNamedForAreSheetsThemselves() {
    FileRecord record =
        read(
            """
            MIME-Version: 1.0
            Content-Type: multipart/related; boundary=b

            --b
            Content-Type: text/html

            <p>x
            --b
            Content-Type: text/html

            <table><tr><td>1
            --b
            Content-Type: text/html

            <table><tr><td>2
            --b--
            """);

    assertThat(cells(record)).containsExactly("A1 1", "A1 2");
  }

  @Test
  void isToldByWhatItBeginsWith() {
    FileRecord record =
        Celscope.standard()
            .read(MhtmlSample.EXCEL.getBytes(StandardCharsets.ISO_8859_1), "LMN_S03E05_retake.xls");

    assertThat(record.file().type()).isEqualTo(TYPE);
    assertThat(record.problems()).isEmpty();
  }
}
