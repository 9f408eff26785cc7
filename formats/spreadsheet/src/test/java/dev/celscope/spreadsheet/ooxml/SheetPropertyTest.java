package dev.celscope.spreadsheet.ooxml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.celscope.record.FileRecord;
import dev.celscope.spreadsheet.testing.Parts;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SheetPropertyTest {
  private static final String SHEET =
      "<worksheet xmlns:r=\"r\"><sheetData/><customProperties>"
          + "<customPr name=\"LMN_CUT\" r:id=\"rId1\"/><customPr name=\"LMN_STATE\" r:id=\"rId2\"/>"
          + "</customProperties></worksheet>";

  @Test
  void whatAProgramKeepsWithASheetIsSaidWhereItIsText() {
    FileRecord record =
        Parts.read(
            new OoxmlReader(),
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            SampleWorkbook.plain()
                .put("xl/worksheets/sheet1.xml", SHEET)
                .relate(
                    "xl/worksheets/sheet1.xml",
                    "rId1",
                    "customProperty",
                    "../customProperty1.bin",
                    "rId2",
                    "customProperty",
                    "../customProperty2.bin")
                .put("xl/customProperty1.bin", "镜头012".getBytes(StandardCharsets.UTF_16LE))
                .put("xl/customProperty2.bin", new byte[] {1, 0, 2, 0})
                .bytes());

    assertThat(record.problems()).isEmpty();
    assertThat(record.texts())
        .filteredOn(text -> text.origin().path().startsWith("xl/customProperty"))
        .extracting(t -> t.text(), t -> t.origin().path(), t -> t.origin().tag().orElse(""))
        .containsExactly(tuple("镜头012", "xl/customProperty1.bin", "customPr@LMN_CUT"));
  }

  @ParameterizedTest
  @CsvSource({"UTF-16LE, 1", "UTF-16LE, 返修", "UTF-16LE, a b", "UTF-8, <a>镜头</a>", "UTF-8, 12"})
  void isReadInUtf16AndInUtf8(Charset charset, String text) {
    assertThat(SheetProperty.text(text.getBytes(charset))).hasValue(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"01000000", "ff", "00d8", "3c00ff", "ffffffff", "00e0"})
  void bytesThatAreNoTextAreLeftOut(String hex) {
    assertThat(SheetProperty.text(HexFormat.of().parseHex(hex))).isEmpty();
  }
}
