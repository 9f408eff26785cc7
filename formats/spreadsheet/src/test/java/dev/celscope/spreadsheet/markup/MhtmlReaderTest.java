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
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;

class MhtmlReaderTest {
  private static final String TYPE = "application/x-mhtml-workbook";

  private static final String NAMESPACES =
      """
      <html xmlns:o=3D"urn:schemas-microsoft-com:office:office"
      xmlns:x=3D"urn:schemas-microsoft-com:office:excel">
      """;

  private static String part(String location, String type, String encoding, String body) {
    return "------=_NextPart_01DA2685.5F3C4E80\r\nContent-Location: file:///C:/8D2F61B0/"
        + location
        + "\r\nContent-Transfer-Encoding: "
        + encoding
        + "\r\nContent-Type: "
        + type
        + "\r\n\r\n"
        + body
        + "\r\n\r\n";
  }

  private static String base64(String text, String charset) {
    return Base64.getMimeEncoder().encodeToString(text.getBytes(Charset.forName(charset)));
  }

  private static final String EXCEL =
      excel(part("LMN_E05_files/image001.png", "image/png", "base64", "iVBORw0KGgo="));

  /** As Excel saves a workbook of two sheets, one of them hidden. */
  static String excel(String more) {
    return "MIME-Version: 1.0\r\nX-Document-Type: Workbook\r\nContent-Type: multipart/related;"
        + "\r\n\tboundary=\"----=_NextPart_01DA2685.5F3C4E80\"\r\n\r\n"
        + "This document is a Single File Web Page.\r\n\r\n"
        + part(
            "LMN_E05.htm",
            "text/html; charset=\"us-ascii\"",
            "quoted-printable",
            NAMESPACES
                + "<link rel=3DStylesheet href=3D\"LMN_E05_files/stylesheet.css\">\r\n"
                + "<xml><o:DocumentProperties><o:Author>&#26519;&#38632;</o:Author><o:LastAuthor>K=\r\nim"
                + "</o:LastAuthor></o:DocumentProperties><x:ExcelWorkbook><x:ExcelWorksheets>\r\n"
                + "<x:ExcelWorksheet><x:Name>&#20462;&#25913;&#34920;</x:Name><x:WorksheetSource"
                + " HRef=3D\"LMN_E05_files/sheet001.htm\"/></x:ExcelWorksheet>\r\n"
                + "<x:ExcelWorksheet><x:Name>rates</x:Name><x:WorksheetSource"
                + " HRef=3D\"LMN_E05_files/sheet002.htm\"/></x:ExcelWorksheet>\r\n"
                + "</x:ExcelWorksheets></x:ExcelWorkbook></xml><frameset></frameset></html>")
        + part(
            "LMN_E05_files/stylesheet.css",
            "text/css; charset=\"us-ascii\"",
            "quoted-printable",
            ".xl24\r\n\t{mso-number-format:\"Short Date\";}")
        + part(
            "LMN_E05_files/tabstrip.htm",
            "text/html; charset=\"us-ascii\"",
            "quoted-printable",
            "<table><tr><td><a href=3D\"sheet001.htm\">tab</a></table>")
        + part(
            "LMN_E05_files/sheet001.htm",
            "text/html; charset=\"gb2312\"",
            "base64",
            base64("<table><tr><td>镜号<td class=xl24 x:num=45264>12/4/2023</table>", "GBK"))
        + part(
            "LMN_E05_files/sheet002.htm",
            "text/html; charset=\"us-ascii\"",
            "8bit",
            "<xml><x:WorksheetOptions><x:Visible>SheetHidden</x:Visible></x:WorksheetOptions></xml>"
                + "<table><tr><td>a</table><table><tr><td>b</table>")
        + more
        + "------=_NextPart_01DA2685.5F3C4E80--\r\n";
  }

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
    FileRecord record = read(EXCEL);

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
    FileRecord record = read(EXCEL);

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
            .read(EXCEL.getBytes(StandardCharsets.ISO_8859_1), "LMN_S03E05_retake.xls");

    assertThat(record.file().type()).isEqualTo(TYPE);
    assertThat(record.problems()).isEmpty();
  }
}
