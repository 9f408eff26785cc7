package dev.celscope.spreadsheet.markup;

import dev.celscope.format.FormatReader;
import dev.celscope.testing.ReaderContract;
import java.nio.charset.StandardCharsets;
import java.util.List;

class HtmlContractTest extends ReaderContract {
  @Override
  protected FormatReader reader() {
    return new HtmlReader();
  }

  @Override
  protected List<Sample> samples() {
    return List.of(
        Sample.of(
            "retakes.xls",
            "application/x-html-workbook",
            HtmlSample.EXCEL.getBytes(StandardCharsets.UTF_8)));
  }
}
