package dev.celscope.cli;

import dev.celscope.json.RecordJson;
import dev.celscope.record.FileRecord;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** One indented record after the other. */
final class PrettyPrinter implements RecordPrinter {
  private final OutputStream out;

  PrettyPrinter(OutputStream out) {
    this.out = new BufferedOutputStream(out);
  }

  @Override
  public void print(FileRecord record) throws IOException {
    out.write(RecordJson.writeIndented(record).getBytes(StandardCharsets.UTF_8));
    out.write('\n');
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
