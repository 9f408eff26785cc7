package dev.celscope.spreadsheet.odf;

import dev.celscope.spreadsheet.testing.Parts;
import java.nio.charset.StandardCharsets;

/** A retake workbook of an invented show as OpenDocument, in one file and in a package. */
public final class OdsSample {
  public static final String ODS = "application/vnd.oasis.opendocument.spreadsheet";
  public static final String FLAT = "application/vnd.oasis.opendocument.spreadsheet-flat-xml";

  public static final String META =
      "<office:meta xmlns:meta=\"m\" xmlns:dc=\"d\"><meta:initial-creator>李</meta:initial-creator>"
          + "<dc:creator>박</dc:creator><meta:creation-date>2023-12-02T08:00:00.5</meta:creation-date>"
          + "<dc:date>2023-12-04T08:00:00</dc:date><meta:printed-by>陈</meta:printed-by>"
          + "<meta:generator>LibreOffice/7.4$Linux</meta:generator><meta:editing-cycles>3</meta:editing-cycles>"
          + "<meta:editing-duration>PT1H2M3S</meta:editing-duration><meta:print-date>2023-12-03T18:00:00</meta:print-date>"
          + "<meta:user-defined meta:name=\"show\">LMN</meta:user-defined></office:meta>";

  public static final String BODY =
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

  public static byte[] flat() {
    return document(META + BODY).getBytes(StandardCharsets.UTF_8);
  }

  public static String document(String content) {
    return "<office:document xmlns:office=\"o\" xmlns:table=\"t\" xmlns:text=\"x\" xmlns:style=\"s\" xmlns:dc=\"d\">"
        + content
        + "</office:document>";
  }

  public static byte[] packed() {
    return new Parts()
        .put("mimetype", ODS)
        .put("meta.xml", document(META))
        .put("content.xml", document(BODY))
        .bytes();
  }

  private OdsSample() {}
}
