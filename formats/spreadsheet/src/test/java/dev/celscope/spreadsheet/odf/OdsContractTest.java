package dev.celscope.spreadsheet.odf;

import dev.celscope.format.FormatReader;
import dev.celscope.testing.ReaderContract;
import java.util.List;

class OdsContractTest extends ReaderContract {
  @Override
  protected FormatReader reader() {
    return new OdsReader();
  }

  @Override
  protected List<Sample> samples() {
    return List.of(
        Sample.of("retakes.ods", OdsSample.ODS, OdsSample.packed()),
        Sample.of("retakes.sxc", "application/vnd.sun.xml.calc", OdsSample.packed()),
        Sample.of("retakes.fods", OdsSample.FLAT, OdsSample.flat()));
  }
}
