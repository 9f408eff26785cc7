package dev.celscope.spreadsheet.ooxml;

import dev.celscope.spreadsheet.testing.Parts;

/** A retake workbook of an invented show, with everything that a workbook of its kind may hold. */
public final class SampleWorkbook {
  private static final String MAIN =
      " xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""
          + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";

  private SampleWorkbook() {}

  /** Two sheets, strings, styles; nothing else. */
  public static Parts plain() {
    return new Parts()
        .relate("", "rId1", "officeDocument", "xl/workbook.xml")
        .relate(
            "xl/workbook.xml",
            "rId1",
            "worksheet",
            "worksheets/sheet1.xml",
            "rId2",
            "worksheet",
            "/xl/worksheets/sheet2.xml",
            "rId3",
            "sharedStrings",
            "sharedStrings.xml",
            "rId4",
            "styles",
            "styles.xml")
        .put(
            "xl/workbook.xml",
            "<workbook"
                + MAIN
                + "><fileVersion appName=\"xl\" lastEdited=\"7\" lowestEdited=\"4\" rupBuild=\"22228\"/>"
                + "<fileSharing userName=\"kim\"/>"
                + "<absPath url=\"C:\\Users\\kim\\LMN\\\"/>"
                + "<sheets><sheet name=\"返修\" sheetId=\"1\" r:id=\"rId1\"/>"
                + "<sheet name=\"secret\" sheetId=\"2\" state=\"veryHidden\" r:id=\"rId2\"/></sheets>"
                + "<definedNames><definedName name=\"rate\" comment=\"per cut\">Sheet1!$A$1</definedName>"
                + "</definedNames></workbook>")
        .put(
            "xl/sharedStrings.xml",
            "<sst"
                + MAIN
                + "><si><t>卡号</t></si><si><t>意见</t></si><si><t>交期</t></si>"
                + "<si><r><t>头再</t></r><r><rPr><rFont val=\"돋움\"/></rPr><t>大一点</t></r></si>"
                + "<si><t>作監</t><rPh sb=\"0\" eb=\"2\"><t>サッカン</t></rPh></si>"
                + "<si><t>deleted long ago</t></si></sst>")
        .put(
            "xl/styles.xml",
            "<styleSheet"
                + MAIN
                + "><numFmts><numFmt numFmtId=\"176\" formatCode=\"yyyy/mm/dd\"/>"
                + "<numFmt numFmtId=\"177\" formatCode=\"0&quot;话&quot;\"/>"
                + "<numFmt numFmtId=\"178\" formatCode=\";;;\"/></numFmts>"
                + "<fonts><font><name val=\"宋体\"/><charset val=\"134\"/></font></fonts>"
                + "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"176\"/><xf numFmtId=\"177\"/><xf numFmtId=\"178\"/></cellXfs>"
                + "<cellStyles><cellStyle name=\"常规\" builtinId=\"0\"/></cellStyles></styleSheet>")
        .put(
            "xl/worksheets/sheet1.xml",
            "<worksheet"
                + MAIN
                + "><cols><col min=\"5\" max=\"5\" hidden=\"1\"/></cols><sheetData>"
                + "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c>"
                + "<c r=\"C1\" t=\"s\"><v>2</v></c></row>"
                + "<row r=\"2\"><c r=\"A2\"><v>12</v></c><c r=\"B2\" t=\"s\"><v>3</v></c>"
                + "<c r=\"C2\" s=\"1\"><v>45264</v></c><c r=\"E2\" t=\"inlineStr\"><is><t>hidden</t></is></c>"
                + "<c r=\"F2\" s=\"3\" t=\"str\"><v>unseen</v></c></row>"
                + "<row r=\"3\" hidden=\"1\"><c r=\"A3\" t=\"str\"><f>1</f><v>a_x000D_b</v></c>"
                + "<c r=\"B3\" t=\"b\"><v>1</v></c><c r=\"C3\" t=\"e\"><v>#REF!</v></c>"
                + "<c r=\"D3\" s=\"2\"><v>5</v></c></row>"
                + "</sheetData><mergeCells><mergeCell ref=\"A2:A3\"/></mergeCells>"
                + "<dataValidations><dataValidation sqref=\"A2\" promptTitle=\"Cut\" prompt=\"three digits\"/>"
                + "</dataValidations><hyperlinks><hyperlink ref=\"B2\" r:id=\"rId9\" tooltip=\"server\"/></hyperlinks>"
                + "<headerFooter><oddHeader>&amp;C&amp;\"宋体\"&amp;12LMN 第5集 &amp;P</oddHeader></headerFooter>"
                + "</worksheet>")
        .put(
            "xl/worksheets/sheet2.xml",
            "<worksheet"
                + MAIN
                + "><sheetData><row><c t=\"s\"><v>4</v></c></row></sheetData></worksheet>");
  }

  /** {@link #plain()} with people, threads, drawings, links and revisions. */
  public static Parts rich() {
    return plain()
        .put(
            "docProps/core.xml",
            "<cp:coreProperties xmlns:cp=\"c\" xmlns:dc=\"d\" xmlns:dcterms=\"t\">"
                + "<dc:creator>李</dc:creator><cp:lastModifiedBy>박</cp:lastModifiedBy>"
                + "<dcterms:created>2023-12-02T08:00:00Z</dcterms:created>"
                + "<dcterms:modified>2023-12-04T08:00:00Z</dcterms:modified>"
                + "<cp:lastPrinted>2023-12-03T08:00:00Z</cp:lastPrinted>"
                + "<cp:revision>7</cp:revision><dc:title>LMN retakes</dc:title></cp:coreProperties>")
        .put(
            "docProps/app.xml",
            "<Properties xmlns:vt=\"v\"><Application>WPS 表格</Application><AppVersion>12.0</AppVersion>"
                + "<Company>Lumen</Company><Manager>陈</Manager><TotalTime>61</TotalTime>"
                + "<DocSecurity>0</DocSecurity><HyperlinkBase>\\\\server\\LMN</HyperlinkBase>"
                + "<HeadingPairs><vt:vector><vt:variant><vt:lpstr>工作表</vt:lpstr></vt:variant>"
                + "<vt:variant><vt:i4>2</vt:i4></vt:variant></vt:vector></HeadingPairs>"
                + "<TitlesOfParts><vt:vector><vt:lpstr>返修</vt:lpstr></vt:vector></TitlesOfParts></Properties>")
        .put(
            "docProps/custom.xml",
            "<Properties xmlns:vt=\"v\"><property name=\"KSOProductBuildVer\"><vt:lpwstr>2052-11.1.0.10314</vt:lpwstr>"
                + "</property><property name=\"Date completed\"><vt:filetime>2023-12-05T00:00:00Z</vt:filetime>"
                + "</property><property name=\"MSIP_Label_1_SetDate\"><vt:lpwstr>2023-12-06T00:00:00Z</vt:lpwstr>"
                + "</property></Properties>")
        .relate(
            "xl/workbook.xml",
            "rId1",
            "worksheet",
            "worksheets/sheet1.xml",
            "rId2",
            "worksheet",
            "worksheets/sheet2.xml",
            "rId5",
            "person",
            "persons/person.xml",
            "rId6",
            "externalLink",
            "externalLinks/externalLink1.xml",
            "rId7",
            "revisionHeaders",
            "revisions/revisionHeaders.xml",
            "rId8",
            "connections",
            "connections.xml",
            "rId10",
            "pivotCacheDefinition",
            "pivotCache/pivotCacheDefinition1.xml",
            "rId11",
            "theme",
            "theme/theme1.xml",
            "rId12",
            "usernames",
            "revisions/userNames.xml")
        .relate(
            "xl/worksheets/sheet1.xml",
            "rId1",
            "comments",
            "../comments1.xml",
            "rId2",
            "threadedComment",
            "../threadedComments/threadedComment1.xml",
            "rId3",
            "drawing",
            "../drawings/drawing1.xml",
            "rId4",
            "printerSettings",
            "../printerSettings/printerSettings1.bin",
            "rId5",
            "vmlDrawing",
            "../drawings/vmlDrawing1.vml",
            "rId6",
            "table",
            "../tables/table1.xml",
            "rId9",
            "hyperlink",
            "file:///Z:/LMN/E05")
        .put(
            "xl/comments1.xml",
            "<comments"
                + MAIN
                + "><authors><author>李</author></authors><commentList>"
                + "<comment ref=\"B2\" authorId=\"0\"><text><r><t>请</t></r><r><t>重做</t></r></text></comment>"
                + "</commentList></comments>")
        .put(
            "xl/persons/person.xml",
            "<personList><person displayName=\"박\" id=\"{1}\" userId=\"S::pak@lumen.example::9\" providerId=\"AD\"/>"
                + "</personList>")
        .put(
            "xl/threadedComments/threadedComment1.xml",
            "<ThreadedComments><threadedComment ref=\"C2\" dT=\"2023-12-04T09:30:00.12\" personId=\"{1}\" id=\"{a}\">"
                + "<text>머리를 더 크게</text></threadedComment>"
                + "<threadedComment ref=\"C2\" dT=\"2023-12-04T09:31:00\" personId=\"{2}\" id=\"{b}\" parentId=\"{a}\">"
                + "<text>ok</text></threadedComment></ThreadedComments>")
        .relate(
            "xl/drawings/drawing1.xml",
            "rId1",
            "image",
            "../media/image1.png",
            "rId2",
            "chart",
            "../charts/chart1.xml")
        .put(
            "xl/drawings/drawing1.xml",
            "<wsDr xmlns:r=\"r\"><twoCellAnchor><from><col>1</col><row>3</row></from><sp><nvSpPr>"
                + "<cNvPr id=\"2\" name=\"文本框 1\" descr=\"arrow\"/></nvSpPr><txBody><p><r><rPr lang=\"ko-KR\"/>"
                + "<t>눈 </t></r><r><t>수정</t></r></p></txBody></sp></twoCellAnchor>"
                + "<oneCellAnchor><from><col>4</col><row>0</row></from><pic><nvPicPr><cNvPr id=\"3\" name=\"c012\"/>"
                + "</nvPicPr><blipFill><blip r:embed=\"rId1\"/></blipFill></pic></oneCellAnchor>"
                + "<oneCellAnchor><from><col>0</col><row>9</row></from><graphicFrame><cNvPr name=\"Chart\"/>"
                + "<chart r:id=\"rId2\"/></graphicFrame></oneCellAnchor></wsDr>")
        .put(
            "xl/charts/chart1.xml",
            "<chartSpace><chart><title><tx><rich><p><r><t>Cuts done</t></r></p></rich></tx></title>"
                + "<ser><tx><strRef><strCache><pt><v>원화</v></pt></strCache></strRef></tx></ser></chart></chartSpace>")
        .put("xl/media/image1.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10})
        .put("xl/printerSettings/printerSettings1.bin", utf16("Lumen Printer 2", 64))
        .put(
            "xl/drawings/vmlDrawing1.vml",
            "<xml xmlns:v=\"v\" xmlns:o=\"o\"><v:shape alt=\"logo\"><v:imagedata o:title=\"LMN_logo\"/></v:shape></xml>")
        .put(
            "xl/tables/table1.xml",
            "<table" + MAIN + " displayName=\"Retakes\" ref=\"A1:C3\" comment=\"all of E05\"/>")
        .relate(
            "xl/externalLinks/externalLink1.xml",
            "rId1",
            "externalLinkPath",
            "file:///D:/rates.xlsx")
        .put(
            "xl/externalLinks/externalLink1.xml",
            "<externalLink><externalBook><sheetNames><sheetName val=\"Rates\"/></sheetNames><sheetDataSet><sheetData>"
                + "<row><cell r=\"A1\" t=\"str\"><v>old rate</v></cell></row></sheetData></sheetDataSet>"
                + "</externalBook></externalLink>")
        .relate("xl/revisions/revisionHeaders.xml", "rId1", "revisionLog", "revisionLog1.xml")
        .put(
            "xl/revisions/revisionHeaders.xml",
            "<headers xmlns:r=\"r\"><header guid=\"{G}\" dateTime=\"2023-12-03T10:00:00\" userName=\"王\" r:id=\"rId1\"/>"
                + "</headers>")
        .put(
            "xl/revisions/revisionLog1.xml",
            "<revisions><rcc><oc r=\"B2\" t=\"inlineStr\"><is><t>before</t></is></oc>"
                + "<nc r=\"B2\" t=\"inlineStr\"><is><t>after</t></is></nc></rcc></revisions>")
        .put(
            "xl/revisions/userNames.xml",
            "<users><userInfo name=\"陈\" dateTime=\"2023-12-03T09:00:00\"/></users>")
        .put(
            "xl/connections.xml",
            "<connections><connection name=\"staff\" sourceFile=\"D:\\staff.mdb\"/></connections>")
        .put(
            "xl/pivotCache/pivotCacheDefinition1.xml",
            "<pivotCacheDefinition refreshedBy=\"최\" refreshedDate=\"45264.5\"><cacheSource>"
                + "<worksheetSource name=\"cuts\" sheet=\"E05\"/></cacheSource></pivotCacheDefinition>")
        .put(
            "xl/theme/theme1.xml",
            "<theme name=\"Office 主题\"><themeElements><fontScheme><majorFont><latin typeface=\"等线\"/></majorFont>"
                + "</fontScheme></themeElements></theme>")
        .put("customXml/item1.xml", "<notes><note>kept aside</note></notes>");
  }

  private static byte[] utf16(String text, int length) {
    byte[] bytes = new byte[length];
    for (int i = 0; i < text.length(); i++) {
      bytes[2 * i] = (byte) text.charAt(i);
    }
    return bytes;
  }
}
