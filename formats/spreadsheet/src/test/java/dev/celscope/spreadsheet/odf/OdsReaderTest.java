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
  static final String ODS = "application/vnd.oasis.opendocument.spreadsheet";
  static final String FLAT = "application/vnd.oasis.opendocument.spreadsheet-flat-xml";

  static final String META =
      "<office:meta xmlns:meta=\"m\" xmlns:dc=\"d\"><meta:initial-creator>李</meta:initial-creator>"
          + "<dc:creator>박</dc:creator><meta:creation-date>2023-12-02T08:00:00.5</meta:creation-date>"
          + "<dc:date>2023-12-04T08:00:00</dc:date><meta:printed-by>陈</meta:printed-by>"
          + "<meta:generator>LibreOffice/7.4$Linux</meta:generator><meta:editing-cycles>3</meta:editing-cycles>"
          + "<meta:user-defined meta:name=\"show\">LMN</meta:user-defined></office:meta>";

  static final String BODY =
      "<office:automatic-styles><style:style style:name=\"ta2\"><style:table-properties table:display=\"false\"/>"
          + "</style:style></office:automatic-styles><office:body><office:spreadsheet>"
          + "<table:tracked-changes><table:cell-content-change><office:change-info><dc:creator>王</dc:creator>"
          + "<dc:date>2023-12-03T09:00:00</dc:date></office:change-info><table:previous><text:p>old note</text:p>"
          + "</table:previous></table:cell-content-change></table:tracked-changes>"
          + "<table:table table:name=\"リテイク\"><table:table-column/>"
          + "<table:table-column table:visibility=\"collapse\"/>"
          + "<table:table-row><table:table-cell><text:p>カット</text:p></table:table-cell>"
          + "<table:table-cell><text:p>備考</text:p></table:table-cell></table:table-row>"
          + "<table:table-row table:number-rows-repeated=\"2\">"
          + "<table:table-cell office:value-type=\"float\" office:value=\"12\" table:number-rows-spanned=\"2\">"
          + "<text:p>012</text:p></table:table-cell>"
          + "<table:table-cell><office:annotation><dc:creator>작감</dc:creator><dc:date>2023-12-04T10:00:00</dc:date>"
          + "<text:p>눈</text:p><text:p>수정</text:p></office:annotation>"
          + "<text:p>目<text:s text:c=\"2\"/>を<text:span>直す</text:span></text:p></table:table-cell></table:table-row>"
          + "<table:table-row><table:table-cell office:value-type=\"date\" office:date-value=\"2023-12-04\">"
          + "<text:p>12/04/23</text:p></table:table-cell></table:table-row></table:table>"
          + "<table:table table:name=\"secret\" table:style-name=\"ta2\"><table:table-row><table:table-cell>"
          + "<text:p>rates</text:p></table:table-cell></table:table-row></table:table>"
          + "</office:spreadsheet></office:body>";

  static byte[] flat() {
    return document(META + BODY).getBytes(StandardCharsets.UTF_8);
  }

  static String document(String content) {
    return "<office:document xmlns:office=\"o\" xmlns:table=\"t\" xmlns:text=\"x\" xmlns:style=\"s\" xmlns:dc=\"d\">"
        + content
        + "</office:document>";
  }

  static byte[] packed() {
    return new Parts()
        .put("mimetype", ODS)
        .put("meta.xml", document(META))
        .put("content.xml", document(BODY))
        .bytes();
  }

  @Test
  void packedAndFlatSayTheSame() {
    FileRecord flat = Parts.read(new OdsReader(), FLAT, flat());
    FileRecord packed = Parts.read(new OdsReader(), ODS, packed());

    assertThat(flat.problems()).isEmpty();
    assertThat(packed.problems()).isEmpty();
    assertThat(packed.media()).isEqualTo(flat.media());
    assertThat(packed.texts())
        .extracting(TextFragment::text)
        .containsExactlyElementsOf(flat.texts().stream().map(TextFragment::text).toList());
  }

  @Test
  void saysCellsAndSheets() {
    FileRecord record = Parts.read(new OdsReader(), ODS, packed());

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
    FileRecord record = Parts.read(new OdsReader(), ODS, packed());

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
    FileRecord record = Parts.read(new OdsReader(), ODS, packed());

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
  void saysThatAPartIsLocked() {
    byte[] bytes =
        new Parts()
            .put(
                "META-INF/manifest.xml",
                "<manifest><file-entry full-path=\"content.xml\"><encryption-data/></file-entry></manifest>")
            .put("content.xml", "x")
            .bytes();

    assertThat(Parts.read(new OdsReader(), ODS, bytes).problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.code()).isEqualTo(ProblemCode.ENCRYPTED));
  }
}
