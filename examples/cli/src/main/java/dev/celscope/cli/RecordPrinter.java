package dev.celscope.cli;

import dev.celscope.record.FileRecord;
import java.io.Closeable;
import java.io.IOException;

/** Prints records, in one of the ways that {@code read} knows. */
interface RecordPrinter extends Closeable {

  /** Prints one record, perhaps into a buffer that is sent when this is closed. */
  void print(FileRecord record) throws IOException;
}
