package dev.celscope.spreadsheet.markup;

import dev.celscope.format.FormatReader;
import dev.celscope.testing.ReaderContract;
import java.util.List;

class Xml2003ContractTest extends ReaderContract {
  @Override
  protected FormatReader reader() {
    return new Xml2003Reader();
  }

  @Override
  protected List<Sample> samples() {
    return List.of(
        Sample.of("retakes.xls", "application/x-spreadsheetml-2003", Xml2003ReaderTest.workbook()));
  }
}
