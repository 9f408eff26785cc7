package dev.celscope.spreadsheet.ooxml;

import dev.celscope.format.FormatReader;
import dev.celscope.testing.ReaderContract;
import java.util.List;

class OoxmlContractTest extends ReaderContract {
  @Override
  protected FormatReader reader() {
    return new OoxmlReader();
  }

  @Override
  protected List<Sample> samples() {
    return List.of(
        Sample.of(
            "retakes.xlsx",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            SampleWorkbook.plain().bytes()),
        Sample.of(
            "retakes.xlsb",
            "application/vnd.ms-excel.sheet.binary.macroenabled.12",
            BinarySample.workbook()));
  }
}
