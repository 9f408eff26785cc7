package dev.celscope.spreadsheet.ooxml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.celscope.Celscope;
import dev.celscope.record.FileRecord;
import dev.celscope.record.Problem;
import dev.celscope.record.ProblemCode;
import dev.celscope.record.TextFragment;
import dev.celscope.record.TextKind;
import dev.celscope.record.WorkbookInfo;
import dev.celscope.source.ByteSource;
import dev.celscope.source.Limits;
import dev.celscope.spreadsheet.testing.Parts;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Workbooks that were made, or damaged, so that reading them would cost too much. */
class HostileWorkbookTest {
  private static final String SHEET = "xl/worksheets/sheet1.xml";

  private static FileRecord read(Parts parts) {
    return read(parts.bytes(), Limits.standard());
  }

  private static FileRecord read(byte[] workbook, Limits limits) {
    return Celscope.builder()
        .reader(new OoxmlReader())
        .installedReaders(false)
        .fileSystemTimes(false)
        .limits(limits)
        .build()
        .readAs(
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            ByteSource.of(workbook, limits),
            "workbook");
  }

  private static List<String> cells(FileRecord record) {
    return record.texts().stream()
        .filter(t -> t.kind() == TextKind.CELL)
        .map(t -> t.origin().path() + " " + t.text())
        .toList();
  }

  private static String sheet(String rows) {
    return "<worksheet><sheetData>" + rows + "</sheetData></worksheet>";
  }

  @Test
  void stopsWhereAPartInflatesBeyondTheLimit() {
    String spaces = " ".repeat(20_000_000);
    byte[] bomb =
        SampleWorkbook.plain()
            .put(SHEET, sheet("<row><c><v>1</v></c></row>" + spaces + "<row><c><v>2</v></c></row>"))
            .bytes();

    FileRecord record = read(bomb, Limits.standard().withBytesInflated(1 << 20));

    assertThat(bomb.length).isLessThan(100_000);
    assertThat(record.problems()).extracting(Problem::code).contains(ProblemCode.LIMIT);
    assertThat(cells(record)).contains("返修!A1 1").doesNotContain("返修!A2 2");
  }

  @Test
  void saysEachIndexThatIsOutsideTheSharedStringsOnce() {
    FileRecord record =
        read(
            SampleWorkbook.plain()
                .put(
                    SHEET,
                    sheet(
                        "<row><c t=\"s\"><v>2147483647</v></c><c t=\"s\"><v>-1</v></c>"
                            + "<c t=\"s\"><v>99999999999</v></c><c t=\"s\"><v>x</v></c>"
                            + "<c t=\"s\"><v>0</v></c></row>")));

    assertThat(record.problems())
        .extracting(Problem::message)
        .contains("There is no shared string 2147483647");
    assertThat(cells(record)).contains("返修!E1 卡号");
  }

  @Test
  void findsTheLastOfAMillionStyles() {
    String styles =
        "<styleSheet><cellXfs>"
            + "<xf numFmtId=\"0\"/>".repeat(999_999)
            + "<xf numFmtId=\"14\"/></cellXfs></styleSheet>";
    FileRecord record =
        read(
            SampleWorkbook.plain()
                .put("xl/styles.xml", styles)
                .put(
                    SHEET,
                    sheet(
                        "<row><c s=\"999999\"><v>45264</v></c><c s=\"1000000\"><v>45264</v></c>"
                            + "</row>")));

    assertThat(cells(record)).contains("返修!A1 2023-12-04", "返修!B1 45264");
  }

  @Test
  void readsAPartOnceThatIsRelatedToItself() {
    Parts parts =
        SampleWorkbook.plain()
            .put(
                SHEET, sheet("<row><c><v>1</v></c></row>").replace("</w", "<drawing id=\"d\"/></w"))
            .put("xl/drawings/drawing1.xml", "<wsDr><anchor><chart id=\"c\"/></anchor></wsDr>")
            .relate(
                SHEET, "d", "drawing", "../drawings/drawing1.xml", "s", "worksheet", "sheet1.xml")
            .relate(
                "xl/drawings/drawing1.xml",
                "c",
                "chart",
                "drawing1.xml",
                "d",
                "drawing",
                "drawing1.xml");

    FileRecord record = read(parts);

    assertThat(cells(record)).containsOnlyOnce("返修!A1 1");
    assertThat(record.problems()).isEmpty();
  }

  @Test
  void readsAWorkbookThatIsItsOwnSheet() {
    Parts parts =
        SampleWorkbook.plain()
            .relate(
                "xl/workbook.xml",
                "rId1",
                "worksheet",
                "workbook.xml",
                "rId2",
                "worksheet",
                "../_rels/.rels");

    FileRecord record = read(parts);

    assertThat(((WorkbookInfo) record.media().orElseThrow()).sheets()).hasSize(2);
    assertThat(cells(record)).isEmpty();
  }

  @Test
  void believesNoDeclaredSize() {
    byte[] workbook = SampleWorkbook.plain().bytes();
    ByteBuffer zip = ByteBuffer.wrap(workbook).order(ByteOrder.LITTLE_ENDIAN);
    for (int at = 0; at + 46 < workbook.length; at++) {
      if (zip.getInt(at) == 0x02014b50) { // central directory: the size stands at 24, a name at 46
        zip.putInt(at + 24, 1 << 30);
      }
    }

    FileRecord record = read(workbook, Limits.standard().withBytesInflated(1 << 20));

    assertThat(cells(record)).contains("返修!A1 卡号");
  }

  @Test
  void expandsNoEntityAThousandfold() {
    String bomb =
        "<!DOCTYPE sst [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>"
            + "<sst><si><t>&b;</t></si><si><t>意见</t></si></sst>";
    FileRecord record = read(SampleWorkbook.plain().put("xl/sharedStrings.xml", bomb));

    assertThat(cells(record)).contains("返修!A1 &b;", "返修!B1 意见");
    assertThat(record.problems())
        .extracting(Problem::message)
        .contains("The entity b was not expanded");
  }

  @Test
  void countsTheCellsWhoseTextsTheLimitLeavesOut() {
    StringBuilder rows = new StringBuilder();
    for (int row = 0; row < 1000; row++) {
      rows.append("<row><c t=\"inlineStr\"><is><t>头再大一点</t></is></c><c><v>12</v></c><c/>");
      rows.append("<c t=\"str\"><f>A1</f><v/></c></row>");
    }
    byte[] workbook = SampleWorkbook.plain().put(SHEET, sheet(rows.toString())).bytes();

    FileRecord record = read(workbook, Limits.standard().withTextTotal(100));

    int characters = record.texts().stream().map(TextFragment::text).mapToInt(String::length).sum();
    assertThat(characters).isLessThan(200);
    WorkbookInfo info = (WorkbookInfo) record.media().orElseThrow();
    assertThat(info.sheets().get(0).cells()).isEqualTo(2000);
    assertThat(record.problems()).extracting(Problem::code).contains(ProblemCode.LIMIT);
    assertThat(workbook.length).isLessThan(rows.toString().getBytes(StandardCharsets.UTF_8).length);
  }
}
