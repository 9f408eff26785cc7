package dev.celscope.json;

import dev.celscope.record.FileRecord;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.Flushable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Writes records as JSON Lines: one record a line, in UTF-8, each line ended by a line feed. Not
 * safe for several threads.
 */
public final class JsonLinesWriter implements Closeable, Flushable {
  private final OutputStream out;

  /**
   * Writes to a stream, through a buffer of its own.
   *
   * @param out taken over: closed with this writer
   */
  public JsonLinesWriter(OutputStream out) {
    this.out = new BufferedOutputStream(out, 1 << 16);
  }

  /**
   * Writes a record.
   *
   * @param record the record
   * @throws IOException if the stream does not take it
   */
  public void write(FileRecord record) throws IOException {
    out.write(RecordJson.write(record).getBytes(StandardCharsets.UTF_8));
    out.write('\n');
  }

  @Override
  public void flush() throws IOException {
    out.flush();
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
