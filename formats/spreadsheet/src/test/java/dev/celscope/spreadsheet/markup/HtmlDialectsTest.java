package dev.celscope.spreadsheet.markup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.celscope.Celscope;
import dev.celscope.record.Attribution;
import dev.celscope.record.AttributionRole;
import dev.celscope.record.FileRecord;
import dev.celscope.record.TextFragment;
import dev.celscope.record.TextKind;
import dev.celscope.record.TimestampRole;
import dev.celscope.record.WorkbookInfo;
import dev.celscope.source.ByteSource;
import dev.celscope.spreadsheet.testing.Parts;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages as Excel, LibreOffice and web servers write them. */
class HtmlDialectsTest {
  private static FileRecord read(String page) {
    return read(page.getBytes(StandardCharsets.UTF_8));
  }

  private static FileRecord read(byte[] page) {
    FileRecord record = Parts.read(new HtmlReader(), "application/x-html-workbook", page);
    assertThat(record.problems()).isEmpty();
    return record;
  }

  private static List<String> texts(FileRecord record, TextKind kind) {
    return record.texts().stream()
        .filter(t -> t.kind() == kind)
        .map(t -> t.origin().path() + " " + t.text() + (t.hidden() ? " hidden" : ""))
        .toList();
  }

  private static List<Attribution> attributions(FileRecord record, AttributionRole role) {
    return record.attributions().stream().filter(a -> a.role() == role).toList();
  }

  private static List<String> cells(String page) {
    return texts(read(page), TextKind.CELL);
  }

  @Test
  void excelPutsTheTextOfANoteBelowTheTable() {
    FileRecord record =
        read(
            """
            <meta charset=utf-8><table><tr><td>镜号</td><td>头再大一点<![if !supportAnnotations]><span
             class=msocomspan1><a class=msocomanch href="#_msocom_1" name="_msoanchor_1">[1]</a></span><![endif]></td></tr>
            </table>
            <div style='mso-element:comment-list'><![if !supportAnnotations]><hr class=msocomhide><![endif]>
            <div style='mso-element:comment'><![if !supportAnnotations]><div id="_com_1" class=msocomtxt><![endif]>
            <div><![if !supportAnnotations]><a class=msocomhide href="#_msoanchor_1">[1]</a><![endif]><!--[if gte mso 9]><xml>
             <v:shapetype id="_x0000_t202"><v:stroke joinstyle="miter"/></v:shapetype><v:shape id="_x0000_s1025"
              type="#_x0000_t202" style='visibility:hidden'><v:textbox style='mso-direction-alt:auto'/>
              <x:ClientData ObjectType="Note"><x:Row>0</x:Row><x:Column>1</x:Column><x:Author>김하늘</x:Author>
              </x:ClientData></v:shape></xml><![endif]--><![if !vml]><span style='mso-ignore:vglayout'><![endif]>
            <div v:shape="_x0000_s1025" class=shape><font class="font11">김하늘: 눈도
            수정<br></font><font class="font10">오늘까지</font></div>
            <![if !vml]></span><![endif]></div><![if !supportAnnotations]></div><![endif]></div></div>
            """);

    assertThat(texts(record, TextKind.CELL)).containsExactly("A1 镜号", "B1 头再大一点");
    assertThat(texts(record, TextKind.NOTE)).containsExactly("B1 김하늘: 눈도 수정\n오늘까지");
    assertThat(attributions(record, AttributionRole.COMMENTER))
        .extracting(a -> a.value(), a -> a.origin().path())
        .containsExactly(tuple("김하늘", "B1"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "<td class=xl24 x:num=45264>12/4/2023 | 2023-12-04",
        "<td class=xl25 x:num=45264.5>Dec 4 | 2023-12-04T12:00:00",
        "<td class=xl26>2023年12月4日 | 2023-12-04",
        "<td class=xl27 x:num=45264>45,264 | 45,264",
        "<td class=xl27 x:num=1234567.5>##### | 1,234,567.50",
        "<td style=\"mso-number-format:'yyyy\\/m\\/d'\">2023/12/4 | 2023-12-04",
        "<td style=\"vnd.ms-excel.numberformat:@\">012 | 012",
        "<td sdval=45264 sdnum=\"1033;0;YYYY-MM-DD\">2023-12-04 | 2023-12-04",
        "<td sdval=45264 sdnum=\"1031;0;TT.MM.JJJJ\">04.12.2023 | 2023-12-04",
        "<td sdval=45264.5 sdnum=\"1033;1035;P.K.VVVV TT:MM\">4.12.2023 12:00 | 2023-12-04T12:00:00",
        "<td sdval=45264 sdnum=\"1033;1040;[ROSSO]GG/MM/AAAA&quot;A&quot;\">04/12/2023A | 2023-12-04",
        "<td sdval=45264 sdnum=\"1033;1031;DD.MM.YYYY\">04.12.2023 | 2023-12-04",
        "<td sdval=45264 sdnum=\"1041;0;YYYY&quot;年&quot;M&quot;月&quot;D&quot;日&quot;\">2023年12月4日 | 2023-12-04",
        "<td sdval=0.5 sdnum=\"1033;1043;UU:MM AM/PM\">12:00 PM | 12:00 PM",
        "<td sdval=36 sdnum=\"nl;0;JJJJ\">36 | 36",
        "<td sdval=36 sdnum=\"1033;\">36 | 36",
        "<td sdval=1 sdnum=\"1033;0;BOOLEAN\">TRUE | TRUE",
        "<td x:str=\"&nbsp; 012\">012 | 012",
      })
  void aCellIsADateByItsNumberFormat(String cell, String shown) {
    String page =
        "<meta charset=utf-8><style><!--table {mso-displayed-decimal-separator:\"\\.\";}\n"
            + ".style9\n\t{mso-number-format:\"Short Date\";\n\tmso-style-id:9;}\n"
            + ".xl24\n\t{mso-style-parent:style9;}\n"
            + "td.xl25, .xl99 {mso-number-format:\"yyyy\\\\-mm\\\\-dd\\\\ hh\\:mm\";}\n"
            + ".xl26 {mso-number-format:\"yyyy\\0022年\\0022m\\0022月\\0022d\\0022日\\0022\\;\\@\";}\n"
            + ".xl27 {mso-number-format:\"\\#\\,\\#\\#0\\.00\";}\n--></style><table><tr>"
            + cell
            + "</table>";

    assertThat(cells(page)).containsExactly("A1 " + shown.strip());
  }

  @Test
  void serialsCountFrom1904WhereThePageSaysSo() {
    FileRecord record =
        read(
            "<xml><x:ExcelWorkbook><x:Date1904/></x:ExcelWorkbook></xml><table><tr>"
                + "<td style='mso-number-format:\"Short Date\"' x:num=\"43802\">4-12-23</table>");

    assertThat(record.timestamps(TimestampRole.CONTENT))
        .extracting(t -> t.moment().iso(), t -> t.raw(), t -> t.origin().path())
        .containsExactly(tuple("2023-12-04", "43802", "A1"));
  }

  @Test
  void whatANumberFormatHidesIsSaidAsHidden() {
    assertThat(
            cells(
                "<style>.xl30 {mso-number-format:\"\\;\\;\\;\";} .no {display:none}</style>"
                    + "<table><tr><td class=xl30 x:num=36><td class=xl30 x:str=\"重做\"></td>"
                    + "<td class=no>a<td hidden>b<td x:str=\"'\"></table>"))
        .containsExactly("A1 36 hidden", "B1 重做 hidden", "C1 a hidden", "D1 b hidden");
  }

  @Test
  void theStyleSheetTellsFontsHeadersAndTheLanguageOfTheInterface() {
    FileRecord record =
        read(
            "<style>@page {mso-header-data:\"&L流明 &P\";mso-footer-data:\"&R외부 유출 금지\";margin:1in}\n"
                + ".style0 {font-family:宋体;mso-font-charset:134;mso-style-name:常规;mso-style-id:0;}"
                + "</style><table><tr><td><font face=\"돋움, Dotum\">a</font></table>");

    assertThat(record.attributed(AttributionRole.INTERFACE_LANGUAGE)).containsExactly("zh-Hans");
    assertThat(attributions(record, AttributionRole.FONT))
        .extracting(a -> a.value(), a -> a.origin().tag().orElseThrow())
        .containsExactly(tuple("宋体", "charset 134 GB2312"), tuple("돋움", "name"));
    assertThat(texts(record, TextKind.HEADER))
        .containsExactly("head/style/@page 流明 &P", "head/style/@page 외부 유출 금지");
  }

  @Test
  void libreOfficeNamesSheetsInHeadings() {
    FileRecord record =
        read(
            "<A HREF=\"#table0\">修改表</A><br><hr><A NAME=\"table0\"><h1>Sheet 1: <em>修改表</em></h1></A>"
                + "<table><tr><td>a</table><hr><A NAME=\"table2\"><h1>Sheet 2: <em>R&amp;D 2</em></h1>"
                + "</A>\n<table><tr><td colspan=2 rowspan=2>b</td><td>c</td></tr><tr><td>d</table>");

    assertThat(texts(record, TextKind.CELL))
        .containsExactly("修改表!A1 a", "R&D 2!A1 b", "R&D 2!C1 c", "R&D 2!C2 d");
    assertThat(((WorkbookInfo) record.media().orElseThrow()).sheets()).hasSize(2);
    assertThat(texts(record, TextKind.SHEET_NAME)).containsExactly("html/h1 修改表", "html/h1 R&D 2");
  }

  @Test
  void aPageOfLibreOfficeIsAWorkbookUnderItsOwnName() {
    String page =
        "<!DOCTYPE html><html><head><style>a.comment-indicator:hover + comment { }</style></head>"
            + "<table><tr><td>012</table></html>";

    assertThat(Celscope.standard().read(page.getBytes(StandardCharsets.UTF_8), "a.html").file())
        .satisfies(file -> assertThat(file.type()).isEqualTo("application/x-html-workbook"));
  }

  @Test
  void linksOfTheHeadAndPicturesTellFiles() {
    FileRecord record =
        read(
            "<link rel=File-List href=\"LMN_E05_files/filelist.xml\"><meta name=Project content=LMN>"
                + "<!--[if gte vml 1]><v:shape alt=\"012 镜\"><v:imagedata src=\"a.png\""
                + " o:href=\"file:///D:\\LMN\\a.png\"/></v:shape><![endif]--><table><tr><td>"
                + "<img src=\"LMN_E05_files/image001.png\" alt=构图><img src=\"data:image/png;base64,AA\">"
                + "</table>");

    assertThat(attributions(record, AttributionRole.LINKED_FILE))
        .extracting(a -> a.value(), a -> a.origin().path())
        .containsExactly(
            tuple("LMN_E05_files/filelist.xml", "head"),
            tuple("a.png", "v:imagedata"),
            tuple("file:///D:\\LMN\\a.png", "v:imagedata"),
            tuple("LMN_E05_files/image001.png", "A1"));
    assertThat(texts(record, TextKind.CAPTION)).containsExactly("v:shape 012 镜", "A1 构图");
    assertThat(texts(record, TextKind.OTHER)).containsExactly("head LMN");
  }

  @Test
  void picturesWithinThePageAreChildren() {
    FileRecord record =
        Celscope.standard()
            .readAs(
                "application/x-html-workbook",
                ByteSource.of(
                    ("<table><tr><td>012<td><img src=\"data:image/gif;base64,R0lGODlhAgADAAAAACwAAAAAAgADAAAC\n"
                            + "AkQBADs=\" alt=构图><img src='DATA:;base64,R0lGODlhAgADAAAAADs='><img src='data:image/svg+xml,a'>"
                            + "</table>")
                        .getBytes(StandardCharsets.UTF_8)),
                "LMN.html");

    assertThat(record.problems()).isEmpty();
    assertThat(record.attributed(AttributionRole.LINKED_FILE)).isEmpty();
    assertThat(texts(record, TextKind.CAPTION)).containsExactly("B1 构图");
    assertThat(record.children())
        .extracting(child -> child.file().path().orElseThrow(), child -> child.file().size())
        .containsExactly(
            tuple("LMN.html!B1/img[0]", OptionalLong.of(29)),
            tuple("LMN.html!B1/img[1]", OptionalLong.of(14)));
  }

  @ParameterizedTest
  @CsvSource({
    "gb2312, GBK, 镜号, 修改意见，头再大一点",
    "Shift_JIS, windows-31j, カット, 作監修正を入れました",
    "ks_c_5601-1987, x-windows-949, 컷번호, 머리를 조금 더 크게",
    "big5, Big5, 鏡號, 頭再大一點",
  })
  void aPageOfAServerIsReadByItsCharsetDeclaredOrNot(
      String label, String charset, String header, String note) {
    String table = "<table>\n<tr><th>" + header + "\n<tr><td>" + note + "\n</table>";
    String declared = "<meta http-equiv=Content-Type content=\"text/html; charset=" + label + "\">";
    List<String> expected = List.of(header, note);

    assertThat(plain(read((declared + table).getBytes(Charset.forName(charset)))))
        .isEqualTo(expected);
    assertThat(plain(read(table.getBytes(Charset.forName(charset))))).isEqualTo(expected);
  }

  private static List<String> plain(FileRecord record) {
    return record.texts().stream().map(TextFragment::text).toList();
  }

  @Test
  void aConditionThatNothingEndsTakesNoCells() {
    assertThat(cells("<table><tr><td>a<![if !supportAnnotations]>[1]<td>b</table>"))
        .containsExactly("A1 a", "B1 b");
  }
}
