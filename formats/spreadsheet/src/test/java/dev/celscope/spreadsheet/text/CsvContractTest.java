package dev.celscope.spreadsheet.text;

import dev.celscope.format.FormatReader;
import dev.celscope.testing.ReaderContract;
import java.nio.charset.StandardCharsets;
import java.util.List;

class CsvContractTest extends ReaderContract {
  @Override
  protected FormatReader reader() {
    return new CsvReader();
  }

  @Override
  protected List<Sample> samples() {
    byte[] csv = CsvReaderTest.RETAKES.getBytes(StandardCharsets.UTF_8);
    return List.of(
        Sample.of("retakes.csv", "text/csv", csv),
        Sample.of("retakes.tsv", "text/tab-separated-values", csv));
  }
}
