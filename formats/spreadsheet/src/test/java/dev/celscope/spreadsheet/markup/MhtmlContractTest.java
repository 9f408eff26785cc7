package dev.celscope.spreadsheet.markup;

import dev.celscope.format.FormatReader;
import dev.celscope.testing.ReaderContract;
import java.nio.charset.StandardCharsets;
import java.util.List;

class MhtmlContractTest extends ReaderContract {
  @Override
  protected FormatReader reader() {
    return new MhtmlReader();
  }

  @Override
  protected List<Sample> samples() {
    return List.of(
        Sample.of(
            "retakes.xls",
            "application/x-mhtml-workbook",
            MhtmlSample.excel("").getBytes(StandardCharsets.ISO_8859_1)));
  }
}
