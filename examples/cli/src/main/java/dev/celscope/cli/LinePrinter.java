package dev.celscope.cli;

import dev.celscope.json.JsonLinesWriter;
import dev.celscope.record.FileRecord;
import java.io.IOException;
import java.io.OutputStream;

/** One record a line. */
final class LinePrinter implements RecordPrinter {
  private final JsonLinesWriter out;

  LinePrinter(OutputStream out) {
    this.out = new JsonLinesWriter(out);
  }

  @Override
  public void print(FileRecord record) throws IOException {
    out.write(record);
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
