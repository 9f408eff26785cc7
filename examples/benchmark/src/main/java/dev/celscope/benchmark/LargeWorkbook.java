package dev.celscope.benchmark;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * An Office Open XML workbook with one long sheet of ten columns, as production trackers export it:
 * names and notes as text, a date, a number, a formula with its cached value.
 */
final class LargeWorkbook {
  private static final int COLUMNS = 10;
  private static final int DISTINCT_TEXTS = 20_000;
  private static final String MAIN =
      " xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
  private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
  private static final String DOCUMENT =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

  private final boolean sharedStrings;

  private LargeWorkbook(boolean sharedStrings) {
    this.sharedStrings = sharedStrings;
  }

  /** Writes a workbook whose texts are shared between cells, or stand in the cells themselves. */
  static void write(Path file, int cells, boolean sharedStrings) throws IOException {
    var workbook = new LargeWorkbook(sharedStrings);
    try (var zip = new ZipOutputStream(Files.newOutputStream(file), StandardCharsets.UTF_8);
        var out = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8))) {
      workbook.frame(zip, out);
      part(zip, "xl/sharedStrings.xml");
      workbook.strings(out);
      part(zip, "xl/worksheets/sheet1.xml");
      workbook.sheet(out, cells / COLUMNS);
    }
  }

  private static void part(ZipOutputStream zip, String name) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
  }

  private void frame(ZipOutputStream zip, Writer out) throws IOException {
    part(zip, "[Content_Types].xml");
    out.write("<Types xmlns=\"" + PACKAGE + "content-types\">");
    out.write("<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-");
    out.write("package.relationships+xml\"/>");
    contentType(out, "workbook", "sheet.main");
    contentType(out, "worksheets/sheet1", "worksheet");
    contentType(out, "styles", "styles");
    contentType(out, "sharedStrings", "sharedStrings");
    out.write("</Types>");
    end(out);
    part(zip, "_rels/.rels");
    relationships(out, "officeDocument", "xl/workbook.xml");
    part(zip, "xl/_rels/workbook.xml.rels");
    relationships(
        out,
        "worksheet",
        "worksheets/sheet1.xml",
        "styles",
        "styles.xml",
        "sharedStrings",
        "sharedStrings.xml");
    part(zip, "xl/workbook.xml");
    out.write("<workbook" + MAIN + " xmlns:r=\"" + DOCUMENT + "\"><sheets>");
    out.write("<sheet name=\"cuts\" sheetId=\"1\" r:id=\"rId0\"/></sheets></workbook>");
    end(out);
    part(zip, "xl/styles.xml");
    out.write("<styleSheet" + MAIN + "><fonts><font><name val=\"Arial\"/></font></fonts>");
    out.write("<cellStyleXfs><xf/></cellStyleXfs><cellXfs><xf numFmtId=\"0\"/>");
    out.write("<xf numFmtId=\"14\"/><xf numFmtId=\"4\"/></cellXfs></styleSheet>");
    end(out);
  }

  private static void contentType(Writer out, String part, String type) throws IOException {
    out.write("<Override PartName=\"/xl/" + part + ".xml\" ContentType=\"");
    out.write(TYPE + type + "+xml\"/>");
  }

  private static void relationships(Writer out, String... typesAndTargets) throws IOException {
    out.write("<Relationships xmlns=\"" + PACKAGE + "relationships\">");
    for (int i = 0; i < typesAndTargets.length; i += 2) {
      out.write("<Relationship Id=\"rId" + i + "\" Type=\"" + DOCUMENT + "/" + typesAndTargets[i]);
      out.write("\" Target=\"" + typesAndTargets[i + 1] + "\"/>");
    }
    out.write("</Relationships>");
    end(out);
  }

  /** What was written belongs to the current part; the next one begins after it. */
  private static void end(Writer out) throws IOException {
    out.flush();
  }

  private void strings(Writer out) throws IOException {
    out.write("<sst" + MAIN + ">");
    for (int i = 0; sharedStrings && i < DISTINCT_TEXTS; i++) {
      out.write("<si><t>" + text(i) + "</t></si>");
    }
    out.write("</sst>");
    end(out);
  }

  private static String text(int index) {
    return "第" + index + "卡 修正头部";
  }

  private void sheet(Writer out, int rows) throws IOException {
    out.write("<worksheet" + MAIN + "><sheetData>");
    for (int row = 1; row <= rows; row++) {
      out.write("<row r=\"" + row + "\">");
      for (int column = 0; column < COLUMNS; column++) {
        out.write("<c r=\"" + (char) ('A' + column) + row + "\"");
        out.write(cell(row, column));
      }
      out.write("</row>");
    }
    out.write("</sheetData></worksheet>");
    end(out);
  }

  private String cell(int row, int column) {
    int text = (row * 7 + column) % DISTINCT_TEXTS;
    return switch (column % 5) {
      case 0, 1 ->
          sharedStrings
              ? " t=\"s\"><v>" + text + "</v></c>"
              : " t=\"inlineStr\"><is><t>" + text(text) + "</t></is></c>";
      case 2 -> " s=\"1\"><v>" + (43_000 + row % 2_000) + "</v></c>";
      case 3 -> "><v>" + row + "</v></c>";
      default -> " s=\"2\"><f>D" + row + "*1.5</f><v>" + row * 1.5 + "</v></c>";
    };
  }
}
