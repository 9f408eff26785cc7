package dev.celscope.spreadsheet.odf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.celscope.record.AttributionRole;
import dev.celscope.record.FileRecord;
import dev.celscope.record.ProblemCode;
import dev.celscope.record.Sheet;
import dev.celscope.record.TextFragment;
import dev.celscope.record.TextKind;
import dev.celscope.record.TimestampRole;
import dev.celscope.record.WorkField;
import dev.celscope.record.WorkbookInfo;
import dev.celscope.spreadsheet.testing.Parts;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class OdsReaderTest {
  @Test
  void packedAndFlatSayTheSame() {
    FileRecord flat = Parts.read(new OdsReader(), OdsSample.FLAT, OdsSample.flat());
    FileRecord packed = Parts.read(new OdsReader(), OdsSample.ODS, OdsSample.packed());

    assertThat(flat.problems()).isEmpty();
    assertThat(packed.problems()).isEmpty();
    assertThat(packed.media()).isEqualTo(flat.media());
    assertThat(packed.texts())
        .extracting(TextFragment::text)
        .containsExactlyElementsOf(flat.texts().stream().map(TextFragment::text).toList());
  }

  @Test
  void saysCellsAndSheets() {
    FileRecord record = Parts.read(new OdsReader(), OdsSample.ODS, OdsSample.packed());

    assertThat(record.texts())
        .filteredOn(t -> t.kind() == TextKind.CELL)
        .extracting(t -> t.origin().path() + " " + t.text() + (t.hidden() ? " hidden" : ""))
        .containsExactly(
            "リテイク!A1 カット",
            "リテイク!B1 備考 hidden",
            "リテイク!A2 012",
            "リテイク!B2 目  を直す hidden",
            "リテイク!A3 012",
            "リテイク!B3 目  を直す hidden",
            "リテイク!A4 2023-12-04",
            "secret!A1 rates hidden");
    WorkbookInfo workbook = (WorkbookInfo) record.media().orElseThrow();
    assertThat(workbook.sheets())
        .extracting(Sheet::state)
        .containsExactly(Sheet.State.VISIBLE, Sheet.State.HIDDEN);
    assertThat(workbook.tables().get(0).rows().get(0).values(WorkField.SHOT)).contains("012");
  }

  @Test
  void keepsWhoMadeItAndWhoSavedItApart() {
    FileRecord record = Parts.read(new OdsReader(), OdsSample.ODS, OdsSample.packed());

    assertThat(record.attributed(AttributionRole.AUTHOR)).containsExactly("李");
    assertThat(record.attributed(AttributionRole.LAST_EDITOR)).containsExactly("박");
    assertThat(record.attributed(AttributionRole.CONTRIBUTOR)).containsExactly("陈", "王");
    assertThat(record.attributed(AttributionRole.SOFTWARE))
        .containsExactly("LibreOffice/7.4$Linux");
    assertThat(record.timestamps(TimestampRole.CREATED).get(0).moment().iso())
        .isEqualTo("2023-12-02T08:00:00.5");
  }

  @Test
  void linksAnnotationsToTheirCell() {
    FileRecord record = Parts.read(new OdsReader(), OdsSample.ODS, OdsSample.packed());

    assertThat(record.texts())
        .filteredOn(t -> t.kind() == TextKind.NOTE)
        .extracting(t -> t.origin().path() + " " + t.text())
        .containsExactly("リテイク!B2 눈\n수정");
    assertThat(record.timestamps(TimestampRole.COMMENTED))
        .extracting(t -> t.origin().path())
        .containsExactly("リテイク!B2");
    assertThat(record.timestamps(TimestampRole.REVISED)).hasSize(1);
    assertThat(record.texts())
        .filteredOn(t -> t.kind() == TextKind.ORPHAN)
        .extracting(TextFragment::text)
        .containsExactly("old note");
  }

  @Test
  void saysOnceThatARepeatedCellIsNotToldEachTime() {
    String cell = "<table:table-cell table:number-columns-repeated='1200'><text:p>012</text:p>";
    String row = "<table:table-row>" + cell + "</table:table-cell></table:table-row>";
    String table = "<table:table table:name='カット'>" + row + row + "</table:table>";
    byte[] flat = OdsSample.document(table).getBytes(StandardCharsets.UTF_8);

    FileRecord record = Parts.read(new OdsReader(), OdsSample.FLAT, flat);

    assertThat(record.texts()).filteredOn(t -> t.kind() == TextKind.CELL).hasSize(2000);
    assertThat(record.problems())
        .singleElement()
        .hasToString("info limit: Of what is repeated 1200 times, 1000 are told (カット!A1)");
  }

  @Test
  void saysOnceThatThereAreTooManyFonts() {
    StringBuilder fonts = new StringBuilder();
    for (int i = 0; i < 1002; i++) {
      fonts.append("<style:font-face style:name='Lumen ").append(i).append("'/>");
    }
    byte[] flat = OdsSample.document(fonts.toString()).getBytes(StandardCharsets.UTF_8);

    FileRecord record = Parts.read(new OdsReader(), OdsSample.FLAT, flat);

    assertThat(record.attributed(AttributionRole.FONT)).hasSize(1000).startsWith("Lumen 0");
    assertThat(record.problems())
        .singleElement()
        .hasToString(
            "info limit: There are more than 1000 different fonts (style:font-face at document)");
  }

  @Test
  void saysThatAPartIsLocked() {
    byte[] bytes =
        new Parts()
            .put(
                "META-INF/manifest.xml",
                "<manifest><file-entry full-path=\"content.xml\"><encryption-data/></file-entry></manifest>")
            .put("content.xml", "x")
            .bytes();

    assertThat(Parts.read(new OdsReader(), OdsSample.ODS, bytes).problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.code()).isEqualTo(ProblemCode.ENCRYPTED));
  }
}
