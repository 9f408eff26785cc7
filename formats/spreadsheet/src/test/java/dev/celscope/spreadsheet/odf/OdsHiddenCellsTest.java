package dev.celscope.spreadsheet.odf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.celscope.record.TextKind;
import dev.celscope.spreadsheet.testing.Parts;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cells that hold something and show nothing. */
class OdsHiddenCellsTest {
  private static final String STYLES =
      style(
              "secret",
              "",
              "<style:table-cell-properties style:cell-protect='hidden-and-protected'/>")
          + style("child", "secret", "")
          + style("loop", "loop", "")
          + style(
              "shown", "secret", "<style:table-cell-properties style:cell-protect='protected'/>");

  private static String style(String name, String parent, String properties) {
    return "<style:style style:name='"
        + name
        + "' style:parent-style-name='"
        + parent
        + "' style:family='table-cell'>"
        + properties
        + "</style:style>";
  }

  private static String row(String attributes, String... texts) {
    String cells =
        Stream.of(texts)
            .map(t -> "<table:table-cell><text:p>" + t + "</text:p></table:table-cell>")
            .collect(Collectors.joining());
    return "<table:table-row " + attributes + ">" + cells + "</table:table-row>";
  }

  private static List<String> cells(String content) {
    byte[] flat = OdsSample.document(content).getBytes(StandardCharsets.UTF_8);
    return Parts.read(new OdsReader(), OdsSample.FLAT, flat).texts().stream()
        .filter(t -> t.kind() == TextKind.CELL)
        .map(t -> t.origin().path() + " " + t.text() + (t.hidden() ? " hidden" : ""))
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        // an empty paragraph is what ";;;" shows
        "office:value='42'><text:p/> | 42 hidden",
        "office:string-value='重做'><text:p/> | 重做 hidden",
        "office:date-value='2023-12-04'><text:p> </text:p> | 2023-12-04 hidden",
        "office:value='42'> | 42",
        "table:style-name='secret'><text:p>重做</text:p> | 重做 hidden",
        "table:style-name='child'><text:p>重做</text:p> | 重做 hidden",
        "table:style-name='loop'><text:p>重做</text:p> | 重做",
        "table:style-name='shown'><text:p>重做</text:p> | 重做",
      })
  void whatAStyleHidesIsSaidAsHidden(String cell, String shown) {
    String table =
        "<table:table table:name='E05' table:protected='true'><table:table-column/><table:table-row>"
            + "<table:table-cell "
            + cell
            + "</table:table-cell></table:table-row></table:table>";

    assertThat(cells(STYLES + table)).containsExactly("E05!A1 " + shown);
  }

  @Test
  void rowsAndColumnsGiveTheirStyleToTheirCells() {
    String table =
        "<table:table-column/><table:table-column table:default-cell-style-name='secret'/>"
            + row("", "1", "2")
            + row("table:default-cell-style-name='secret'", "3", "4")
            + row("table:default-cell-style-name='shown'", "5", "6")
            + "</table:table>";

    assertThat(cells(STYLES + "<table:table table:name='E05' table:protected='true'>" + table))
        .containsExactly(
            "E05!A1 1",
            "E05!B1 2 hidden",
            "E05!A2 3 hidden",
            "E05!B2 4 hidden",
            "E05!A3 5",
            "E05!B3 6");
    assertThat(cells(STYLES + "<table:table table:name='open'>" + table))
        .as("of a table that is not protected all is shown")
        .noneMatch(cell -> cell.endsWith("hidden"));
  }
}
