package dev.celscope.spreadsheet.xls;

import static dev.celscope.spreadsheet.xls.BiffBuilder.record;
import static dev.celscope.spreadsheet.xls.BiffBuilder.substream;
import static dev.celscope.spreadsheet.xls.BiffBuilder.workbook;
import static dev.celscope.testing.ByteBuilder.bytes;
import static org.assertj.core.api.Assertions.assertThat;

import dev.celscope.record.AttributionRole;
import dev.celscope.record.FileRecord;
import dev.celscope.spreadsheet.testing.Parts;
import dev.celscope.testing.ByteBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.hssf.usermodel.HSSFHyperlink;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.junit.jupiter.api.Test;

class BiffLinksTest {
  /** A sheet with one link, as POI writes it: without the zeros that Excel ends texts with. */
  private static FileRecord linked(HyperlinkType type, String address, String mark)
      throws IOException {
    try (HSSFWorkbook workbook = new HSSFWorkbook()) {
      HSSFSheet sheet = workbook.createSheet("retakes");
      HSSFHyperlink link = workbook.getCreationHelper().createHyperlink(type);
      if (!address.isEmpty()) {
        link.setAddress(address);
      }
      if (!mark.isEmpty()) {
        link.setTextMark(mark);
      }
      sheet.createRow(1).createCell(2).setCellValue("LMN");
      sheet.getRow(1).getCell(2).setHyperlink(link);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      workbook.write(out);
      return Parts.read(new XlsReader(), "application/vnd.ms-excel", out.toByteArray());
    }
  }

  @Test
  void aPlaceInTheWorkbookIsNoLinkedFile() throws IOException {
    FileRecord record = linked(HyperlinkType.DOCUMENT, "", "'secret'!A1");

    assertThat(record.attributed(AttributionRole.LINKED_FILE)).isEmpty();
    assertThat(record.texts())
        .filteredOn(text -> text.origin().path().equals("retakes!C2"))
        .extracting(text -> text.text())
        .containsExactlyInAnyOrder("LMN", "#'secret'!A1");
    assertThat(record.problems()).isEmpty();
  }

  @Test
  void filesAndAddressesAreLinked() throws IOException {
    assertThat(
            linked(HyperlinkType.FILE, "LMN_rates.xls", "").attributed(AttributionRole.LINKED_FILE))
        .containsExactly("LMN_rates.xls");
    assertThat(
            linked(HyperlinkType.URL, "https://lumen.example/e05", "")
                .attributed(AttributionRole.LINKED_FILE))
        .containsExactly("https://lumen.example/e05");
  }

  @Test
  void aPlaceInAnotherFileStandsBehindIt() {
    ByteBuilder address =
        bytes()
            .hex("E0C9EA79F9BACE118C8200AA004BA90B")
            .u32le(10)
            .text("Z:/a\0", StandardCharsets.UTF_16LE);
    ByteBuilder place = bytes().u32le(3).text("B2\0", StandardCharsets.UTF_16LE);
    ByteBuilder link =
        record(
            0x01b8,
            bytes()
                .u16le(3)
                .u16le(3)
                .u16le(0)
                .u16le(0)
                .zeros(16)
                .u32le(2)
                .u32le(0x0b)
                .raw(address)
                .raw(place));
    byte[] stream = workbook(bytes(), "retakes", substream(0x10, link));
    FileRecord record = Parts.read(new XlsReader(), "application/x-excel-biff", stream);

    assertThat(record.attributions())
        .filteredOn(a -> a.role() == AttributionRole.LINKED_FILE)
        .extracting(a -> a.origin().path() + " " + a.value())
        .containsExactly("retakes!A4 Z:/a#B2");
  }
}
