package dev.celscope.spreadsheet.markup;

/** A retake workbook of an invented show as Excel saves it as a web page. */
public final class HtmlSample {
  public static final String EXCEL =
      """
      <html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">
      <head><meta http-equiv=Content-Type content="text/html; charset=utf-8">
      <meta name=ProgId content=Excel.Sheet><meta name=Generator content="Microsoft Excel 11">
      <!--[if !mso]><!--><title>修改表</title><!--<![endif]-->
      <!--[if gte mso 9]><xml>
       <o:DocumentProperties><o:Author>林雨</o:Author><o:LastAuthor>김하늘</o:LastAuthor>
        <o:Created>2023-12-03T01:20:00Z</o:Created><o:LastSaved>2023-12-04T06:45:30Z</o:LastSaved>
        <o:Company>Lumen &amp; Co</o:Company></o:DocumentProperties>
       <o:CustomDocumentProperties>
        <o:KSOProductBuildVer dt:dt="string">1042-11.2.0</o:KSOProductBuildVer></o:CustomDocumentProperties>
      </xml><![endif]-->
      <style><!-- td { color:red } <td>not a cell</td> --></style >
      <!--[if gte mso 9]><xml><x:ExcelWorkbook><x:ExcelWorksheets>
       <x:ExcelWorksheet><x:Name>修改表</x:Name><x:WorksheetOptions><x:Selected/></x:WorksheetOptions></x:ExcelWorksheet>
       <x:ExcelWorksheet><x:Name>rates</x:Name><x:WorksheetOptions><x:Visible>SheetHidden</x:Visible>
       </x:WorksheetOptions></x:ExcelWorksheet></x:ExcelWorksheets></x:ExcelWorkbook></xml><![endif]--></head>
      <body><script>if (a < b) document.write("<td>none</td>")</script>
      <table border=0><col width=72><col style='display: none'>
       <tr><td rowspan=2>镜号<td>层<td>修改内容</td></tr>
       <tr style='display:none'><td>a</td><td colspan=2>b &#x4e2d;&#25991; &lt;1&gt; &bogus;</td></tr>
       <tr><td>012</td><td>&nbsp;</td><td><a href="LMN_SC012.psd">头再大
        一点</a><br>눈도<p>수정<table><tr><td>x</td><td>y</td></tr></table>
        <!--[if gte vml 1]><v:shape><v:textbox><div>작감 확인</div></v:textbox>
        <x:ClientData ObjectType="Note"><x:Row>2</x:Row><x:Column>2</x:Column><x:Author>김하늘</x:Author>
        </x:ClientData></v:shape><![endif]--></td></tr>
      </table>
      <table><tr><td>9</td></tr></table></body></html>
      """;

  private HtmlSample() {}
}
