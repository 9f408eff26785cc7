package dev.celscope.spreadsheet;

import static dev.celscope.testing.ByteBuilder.bytes;

import dev.celscope.spreadsheet.markup.HtmlSample;
import dev.celscope.spreadsheet.markup.MhtmlSample;
import dev.celscope.spreadsheet.odf.OdsSample;
import dev.celscope.spreadsheet.ooxml.BinarySample;
import dev.celscope.spreadsheet.ooxml.SampleWorkbook;
import dev.celscope.spreadsheet.testing.Parts;
import dev.celscope.spreadsheet.xls.BiffBuilder;
import dev.celscope.spreadsheet.xls.XlsSample;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.function.Supplier;

/** Workbooks by name: those of the test data, and some that no program here writes. */
final class EvidenceSamples {
  private static final Path FILES = Path.of("../../testdata/spreadsheet");

  private static final LocalDateTime MADE = LocalDateTime.of(2023, 12, 4, 17, 30, 2);

  private static final Instant MADE_UTC = Instant.parse("2023-12-04T08:30:02Z");

  private static final Map<String, Supplier<byte[]>> BUILT =
      Map.ofEntries(
          Map.entry("rich.xlsx", () -> labelled(SampleWorkbook.rich()).bytes(MADE)),
          Map.entry("strict.xlsx", () -> strict().bytes()),
          Map.entry("google.xlsx", () -> google().bytes()),
          Map.entry("korean.xlsx", () -> wps("1042-11.2.0.11537").bytes()),
          Map.entry("english.xlsx", () -> wps("1033-11.2.0.11537").bytes()),
          Map.entry("binary.xlsb", BinarySample::workbook),
          Map.entry("locked.xlsx", () -> XlsSample.encrypted(new byte[100], "unknown")),
          Map.entry("poi.xls", XlsSample::workbook),
          Map.entry("shared.xls", EvidenceSamples::sharedXls),
          Map.entry("clocks.xlsx", () -> SampleWorkbook.plain().bytes(MADE, MADE_UTC)),
          Map.entry("twice.xlsx", EvidenceSamples::twice),
          Map.entry("packed.ods", OdsSample::packed),
          Map.entry("flat.fods", OdsSample::flat),
          Map.entry("page.xls", () -> HtmlSample.EXCEL.getBytes(StandardCharsets.UTF_8)),
          Map.entry("archive.xls", () -> MhtmlSample.EXCEL.getBytes(StandardCharsets.ISO_8859_1)),
          Map.entry("sjis.csv", () -> csv("カット,修正内容\n012,作監修正を入れました\n", "windows-31j")),
          Map.entry("big5.csv", () -> csv("鏡號,修改意見\n012,頭再大一點，請重做\n", "Big5")),
          Map.entry("utf16.csv", () -> csv("\uFEFF镜号\t修改意见\n012\t头再大一点\n", "UTF-16LE")));

  private EvidenceSamples() {}

  /** The bytes of a sample. */
  static byte[] content(String name) {
    Supplier<byte[]> built = BUILT.get(name);
    try {
      return built == null ? Files.readAllBytes(FILES.resolve(name)) : built.get();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] csv(String text, String charset) {
    return text.getBytes(Charset.forName(charset));
  }

  private static Parts labelled(Parts parts) {
    return parts.put(
        "docMetadata/LabelInfo.xml",
        "<labelList><label id=\"{1c}\" siteId=\"{2d}\" setDate=\"2023-12-06T00:00:00Z\"/></labelList>");
  }

  /** ISO/IEC 29500 strict: other namespaces, dates in ISO 8601. */
  private static Parts strict() {
    String main = "xmlns=\"http://purl.oclc.org/ooxml/spreadsheetml/main\"";
    return new Parts()
        .put(
            "_rels/.rels",
            "<Relationships><Relationship Id=\"r1\" Target=\"xl/workbook.xml\""
                + " Type=\"http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument\"/>"
                + "</Relationships>")
        .put(
            "xl/_rels/workbook.xml.rels",
            "<Relationships><Relationship Id=\"r1\" Target=\"worksheets/sheet1.xml\""
                + " Type=\"http://purl.oclc.org/ooxml/officeDocument/relationships/worksheet\"/>"
                + "</Relationships>")
        .put(
            "xl/workbook.xml",
            "<workbook "
                + main
                + " conformance=\"strict\" xmlns:r=\"http://purl.oclc.org/ooxml/officeDocument/relationships\">"
                + "<sheets><sheet name=\"E05\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>")
        .put(
            "xl/worksheets/sheet1.xml",
            "<worksheet "
                + main
                + "><sheetData><row r=\"1\"><c r=\"A1\" t=\"d\"><v>2023-12-04T00:00:00</v></c>"
                + "</row></sheetData></worksheet>");
  }

  /** Google writes no properties, and a namespace of Excel for the Mac. */
  private static Parts google() {
    return new Parts()
        .relate("", "rId1", "officeDocument", "xl/workbook.xml")
        .relate("xl/workbook.xml", "rId1", "worksheet", "worksheets/sheet1.xml")
        .put(
            "xl/workbook.xml",
            "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""
                + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
                + " xmlns:mx=\"http://schemas.microsoft.com/office/mac/excel/2008/main\"><workbookPr/>"
                + "<sheets><sheet name=\"E05\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>")
        .put(
            "xl/worksheets/sheet1.xml",
            "<worksheet><sheetData><row r=\"1\"><c r=\"A1\"><v>12</v></c></row></sheetData></worksheet>");
  }

  /** WPS Office names itself Excel, but for a property of its own. */
  private static Parts wps(String build) {
    return SampleWorkbook.plain()
        .put(
            "docProps/app.xml",
            "<Properties><Application>Microsoft Excel</Application></Properties>")
        .put(
            "docProps/custom.xml",
            "<Properties xmlns:vt=\"v\"><property name=\"KSOProductBuildVer\"><vt:lpwstr>"
                + build
                + "</vt:lpwstr></property></Properties>");
  }

  private static byte[] sharedXls() {
    return BiffBuilder.workbook(
        bytes()
            .raw(BiffBuilder.record(0x005c, BiffBuilder.string("김하늘").zeros(40)))
            .raw(BiffBuilder.record(0x005b, bytes().zeros(4).raw(BiffBuilder.string("林雨"))))
            .raw(
                BiffBuilder.record(
                    0x0031,
                    bytes()
                        .u16le(200)
                        .zeros(8)
                        .u8(0)
                        .u8(0)
                        .u8(134)
                        .u8(0)
                        .u8(2)
                        .raw(BiffBuilder.characters("宋体")))),
        "E05",
        BiffBuilder.substream(0x10, bytes()));
  }

  /** A package in which one name stands twice, as no ZIP program writes it. */
  private static byte[] twice() {
    byte[] bytes = SampleWorkbook.plain().put("xl/note1.xml", "a").put("xl/note2.xml", "b").bytes();
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    return text.replace("note2.xml", "note1.xml").getBytes(StandardCharsets.ISO_8859_1);
  }
}
