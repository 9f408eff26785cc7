package dev.celscope.spreadsheet.table;

import dev.celscope.record.WorkTable;
import dev.celscope.record.WorkbookInfo;
import dev.celscope.spreadsheet.ooxml.OoxmlReader;
import dev.celscope.spreadsheet.sheet.CellName;
import dev.celscope.spreadsheet.testing.Parts;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A sheet of {@code layouts.txt}, which says how it is written.
 *
 * @param name what it is about
 * @param rows its cells, each row as written
 * @param merges the ranges that are merged
 * @param expected the tables in it, as written
 */
record Layout(String name, List<String> rows, List<String> merges, String expected) {
  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  static List<Layout> all() {
    List<Layout> layouts = new ArrayList<>();
    for (String section : text().split("\n== ", -1)) {
      if (!section.startsWith("#")) {
        layouts.add(of(section.split("\n", -1)));
      }
    }
    return layouts;
  }

  private static String text() {
    try (InputStream in = Objects.requireNonNull(Layout.class.getResourceAsStream("layouts.txt"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Layout of(String[] lines) {
    List<String> rows = new ArrayList<>();
    List<String> merges = new ArrayList<>();
    StringBuilder expected = new StringBuilder();
    for (String line : List.of(lines).subList(1, lines.length)) {
      if (line.startsWith("merge ")) {
        merges.add(line.substring(6));
      } else if (line.startsWith(">") || line.startsWith("-")) {
        expected.append(line).append('\n');
      } else {
        rows.add(line);
      }
    }
    return new Layout(lines[0], rows, merges, expected.toString());
  }

  /** The tables that are found in the sheet as a workbook. */
  List<WorkTable> tables() {
    StringBuilder xml = new StringBuilder("<worksheet><sheetData>");
    for (int row = 0; row < rows.size(); row++) {
      String[] cells = rows.get(row).split("\\|", -1);
      xml.append("<row>");
      for (int i = 1; i < cells.length - 1; i++) {
        if (!cells[i].isBlank()) {
          xml.append("<c r=\"" + CellName.of(row, i - 1) + "\" t=\"inlineStr\"><is><t>")
              .append(cells[i].strip().replace("\\n", "\n"))
              .append("</t></is></c>");
        }
      }
      xml.append("</row>");
    }
    xml.append("</sheetData><mergeCells>");
    merges.forEach(range -> xml.append("<mergeCell ref=\"" + range + "\"/>"));
    Parts parts =
        new Parts()
            .put("xl/workbook.xml", "<workbook><sheets><sheet name=\"S\"/></sheets></workbook>")
            .put("xl/worksheets/sheet1.xml", xml.append("</mergeCells></worksheet>").toString());
    return ((WorkbookInfo) Parts.read(new OoxmlReader(), XLSX, parts.bytes()).media().orElseThrow())
        .tables();
  }
}
