package dev.celscope.spreadsheet.markup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.celscope.record.Attribution;
import dev.celscope.record.AttributionRole;
import dev.celscope.record.FileRecord;
import dev.celscope.record.ProblemCode;
import dev.celscope.record.Sheet;
import dev.celscope.record.TextKind;
import dev.celscope.record.Timestamp;
import dev.celscope.record.TimestampRole;
import dev.celscope.record.WorkField;
import dev.celscope.record.WorkbookInfo;
import dev.celscope.spreadsheet.testing.Parts;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class Xml2003ReaderTest {
  private static final String TYPE = "application/x-spreadsheetml-2003";

  private static final String HEAD =
      """
      <?xml version="1.0"?>
      <?mso-application progid="Excel.Sheet"?>
      <Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"
       xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"
       xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet" xmlns:dt="uuid:C2F41010">
       <DocumentProperties xmlns="urn:schemas-microsoft-com:office:office">
        <Title>LMN retakes</Title><Author>林雨</Author><LastAuthor>김하늘</LastAuthor>
        <LastPrinted>2023-12-04T05:00:00Z</LastPrinted><Created>2023-12-03T01:20:00Z</Created>
        <LastSaved>2023-12-04T06:45:30Z</LastSaved><Company>流明</Company><Version>11.9999</Version>
       </DocumentProperties>
       <CustomDocumentProperties xmlns="urn:schemas-microsoft-com:office:office">
        <KSOProductBuildVer dt:dt="string">2052-11.1.0.1</KSOProductBuildVer>
       </CustomDocumentProperties>
       <ExcelWorkbook xmlns="urn:schemas-microsoft-com:office:excel">
        <SupBook><Path>D:\\lmn\\rates.xls</Path></SupBook></ExcelWorkbook>
       <Styles><Style ss:ID="a"><Font ss:FontName="宋体" x:CharSet="134"/></Style></Styles>
       <Names><NamedRange ss:Name="cuts" ss:RefersTo="=Sheet1!R1C1"/></Names>
      """;

  private static final String SHEETS =
      """
       <Worksheet ss:Name="修改表"><Table>
         <Column ss:Width="40"/><Column ss:Index="3" ss:Span="1"/><Column ss:Hidden="1"/>
         <Row><Cell><Data ss:Type="String">镜号</Data></Cell><Cell><Data ss:Type="String">修改内容</Data></Cell>
          <Cell><Data ss:Type="String">日期</Data></Cell></Row>
         <Row ss:Index="3"><Cell><Data ss:Type="String">012</Data></Cell>
          <Cell ss:HRef="LMN_S03E05_SC012.psd"><ss:Data ss:Type="String"
            xmlns="http://www.w3.org/TR/REC-html40">头<B>再大</B>一点</ss:Data>
           <Comment ss:Author="김하늘"><ss:Data xmlns="http://www.w3.org/TR/REC-html40"><B>김하늘:</B>&#10;눈도 수정</ss:Data></Comment></Cell>
          <Cell><Data ss:Type="DateTime">2023-12-04T00:00:00.000</Data></Cell>
          <Cell ss:Index="5"><Data ss:Type="Number">36</Data></Cell></Row>
         <Row ss:Hidden="1"><Cell><Data ss:Type="Boolean">1</Data></Cell>
          <Cell ss:MergeAcross="1"><Data ss:Type="DateTime">1899-12-31T13:30:00.000</Data></Cell>
          <Cell><Data ss:Type="DateTime">2023-12-04T10:12:00.000</Data></Cell></Row>
        </Table><WorksheetOptions xmlns="urn:schemas-microsoft-com:office:excel"><PageSetup>
         <Header x:Data="&amp;L流明&amp;R&amp;D"/></PageSetup></WorksheetOptions></Worksheet>
       <Worksheet ss:Name="rates"><Table><Row><Cell><Data ss:Type="Number">9</Data></Cell></Row></Table>
        <WorksheetOptions xmlns="urn:schemas-microsoft-com:office:excel"><Visible>SheetVeryHidden</Visible>
        </WorksheetOptions></Worksheet>
      </Workbook>
      """;

  static byte[] workbook() {
    return (HEAD + SHEETS).getBytes(StandardCharsets.UTF_8);
  }

  private static FileRecord read(byte[] bytes) {
    return Parts.read(new Xml2003Reader(), TYPE, bytes);
  }

  private static List<String> texts(FileRecord record, TextKind kind) {
    return record.texts().stream()
        .filter(t -> t.kind() == kind)
        .map(t -> t.origin().path() + " " + t.text() + (t.hidden() ? " hidden" : ""))
        .toList();
  }

  @Test
  void cellsStandWhereTheirIndexSays() {
    assertThat(texts(read(workbook()), TextKind.CELL))
        .containsExactly(
            "修改表!A1 镜号",
            "修改表!B1 修改内容",
            "修改表!C1 日期",
            "修改表!A3 012",
            "修改表!B3 头再大一点",
            "修改表!C3 2023-12-04",
            "修改表!E3 36 hidden",
            "修改表!A4 TRUE hidden",
            "修改表!B4 13:30:00 hidden",
            "修改表!D4 2023-12-04T10:12:00 hidden",
            "rates!A1 9 hidden");
  }

  @Test
  void saysSheetsWithTheStateThatStandsBehindTheirCells() {
    WorkbookInfo workbook = (WorkbookInfo) read(workbook()).media().orElseThrow();

    assertThat(workbook.sheets())
        .containsExactly(
            new Sheet("修改表", Sheet.State.VISIBLE, 10),
            new Sheet("rates", Sheet.State.VERY_HIDDEN, 1));
    assertThat(workbook.tables().get(0).rows().get(0).values(WorkField.SHOT))
        .containsExactly("012");
  }

  @Test
  void saysWhoAndWhen() {
    FileRecord record = read(workbook());

    assertThat(record.problems()).isEmpty();
    assertThat(record.attributed(AttributionRole.AUTHOR)).containsExactly("林雨");
    assertThat(record.attributed(AttributionRole.LAST_EDITOR)).containsExactly("김하늘");
    assertThat(record.attributed(AttributionRole.COMPANY)).containsExactly("流明");
    assertThat(record.attributed(AttributionRole.COMMENTER)).containsExactly("김하늘");
    assertThat(record.attributed(AttributionRole.INTERFACE_LANGUAGE)).containsExactly("zh-CN");
    assertThat(record.attributed(AttributionRole.LINKED_FILE))
        .containsExactly("D:\\lmn\\rates.xls", "LMN_S03E05_SC012.psd");
    assertThat(record.attributions())
        .filteredOn(a -> a.role() == AttributionRole.FONT)
        .extracting(Attribution::value)
        .containsExactly("宋体");
    assertThat(record.timestamps())
        .filteredOn(t -> t.role() != TimestampRole.CONTENT)
        .extracting(Timestamp::role, t -> t.moment().iso())
        .containsExactly(
            tuple(TimestampRole.PRINTED, "2023-12-04T05:00:00Z"),
            tuple(TimestampRole.CREATED, "2023-12-03T01:20:00Z"),
            tuple(TimestampRole.MODIFIED, "2023-12-04T06:45:30Z"));
  }

  @Test
  void saysNotesHeadersAndNames() {
    FileRecord record = read(workbook());

    assertThat(texts(record, TextKind.NOTE)).containsExactly("修改表!B3 김하늘:\n눈도 수정");
    assertThat(texts(record, TextKind.HEADER)).containsExactly("修改表!PageSetup/Header 流明 &D");
    assertThat(texts(record, TextKind.DEFINED_NAME)).containsExactly("Workbook/Names cuts");
  }

  @Test
  void keepsWhatStandsBeforeADefect() {
    byte[] cut =
        (HEAD + SHEETS.substring(0, SHEETS.indexOf("012</Data>"))).getBytes(StandardCharsets.UTF_8);
    FileRecord record = read(cut);

    assertThat(record.attributed(AttributionRole.AUTHOR)).containsExactly("林雨");
    assertThat(texts(record, TextKind.CELL)).contains("修改表!B1 修改内容");
    assertThat(record.problems())
        .extracting(problem -> problem.code())
        .containsExactly(ProblemCode.MALFORMED);
  }

  @Test
  void showsNumbersByTheFormatOfTheirStyle() {
    String xml =
        """
        <?xml version="1.0"?><?mso-application progid="Excel.Sheet"?>
        <Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"
          xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Styles>
         <Style ss:ID="Default"/><Style ss:ID="a"><NumberFormat ss:Format="Fixed"/></Style>
         <Style ss:ID="b"><NumberFormat ss:Format="0&quot;话&quot;"/></Style>
         <Style ss:ID="c" ss:Parent="b"/><Style ss:ID="d"><NumberFormat ss:Format="Short Date"/></Style>
         <Style ss:ID="e"><NumberFormat ss:Format=";;;"/></Style></Styles>
         <Worksheet ss:Name="S"><Table><Column ss:StyleID="a" ss:Span="1"/>
          <Row><Cell><Data ss:Type="Number">2.5</Data></Cell>
           <Cell ss:StyleID="c"><Data ss:Type="Number">5</Data></Cell>
           <Cell ss:StyleID="d"><Data ss:Type="Number">45264</Data></Cell>
           <Cell ss:StyleID="e"><Data ss:Type="Number">7</Data></Cell>
           <Cell><Data ss:Type="Number">0.10</Data></Cell></Row>
          <Row ss:StyleID="b"><Cell><Data ss:Type="Number">6</Data></Cell>
           <Cell><Data ss:Type="Number">x</Data></Cell></Row></Table></Worksheet></Workbook>
        """;
    FileRecord record =
        Parts.read(
            new Xml2003Reader(),
            "application/x-spreadsheetml-2003",
            xml.getBytes(StandardCharsets.UTF_8));

    assertThat(record.texts())
        .filteredOn(text -> text.kind() == TextKind.CELL)
        .extracting(text -> text.text() + (text.hidden() ? " hidden" : ""))
        .containsExactly("2.50", "5话", "2023-12-04", "7 hidden", "0.10", "6话", "x");
  }
}
