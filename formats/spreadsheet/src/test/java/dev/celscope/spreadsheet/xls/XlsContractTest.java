package dev.celscope.spreadsheet.xls;

import dev.celscope.format.FormatReader;
import dev.celscope.spreadsheet.testing.Parts;
import dev.celscope.testing.ReaderContract;
import java.util.List;
import org.apache.poi.poifs.crypt.Decryptor;

class XlsContractTest extends ReaderContract {
  @Override
  protected FormatReader reader() {
    return new XlsReader();
  }

  @Override
  protected List<Sample> samples() {
    byte[] inner =
        new Parts()
            .put("xl/workbook.xml", "<workbook><sheets><sheet name=\"LMN\"/></sheets></workbook>")
            .put("xl/worksheets/sheet1.xml", "<worksheet/>")
            .bytes();
    return List.of(
        Sample.of("retakes.xls", "application/vnd.ms-excel", XlsSample.workbook()),
        Sample.of("retakes.et", "application/wps-office.et", XlsSample.workbook()),
        Sample.of("retakes.xls", "application/x-excel-biff", XlsSample.biff2()),
        Sample.of(
            "retakes.xlsx",
            "application/x-ooxml-encrypted",
            XlsSample.encrypted(inner, Decryptor.DEFAULT_PASSWORD)));
  }
}
