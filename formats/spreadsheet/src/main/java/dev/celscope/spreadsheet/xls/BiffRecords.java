package dev.celscope.spreadsheet.xls;

import dev.celscope.source.ByteSource;
import dev.celscope.source.Meter;
import dev.celscope.source.TruncatedException;
import java.io.IOException;

/**
 * The records of a workbook stream (MS-XLS 2.1.4): type u16, size u16, data. {@code Continue}
 * records belong to the record before them.
 */
final class BiffRecords {
  private static final int CONTINUE = 0x003c;

  private final byte[] stream;
  private final long offset;
  private final Meter meter;
  private int next;
  private int type;
  private int start;
  private BiffData data;

  BiffRecords(ByteSource stream) throws IOException {
    this.stream = stream.allBytes();
    this.offset = stream.offset();
    this.meter = stream.meter();
    this.data = new BiffData(this.stream);
  }

  /** Moves to the next record; false at the end of the stream. */
  boolean next() throws IOException {
    if (next + 4 > stream.length) {
      return false;
    }
    meter.step(offset + next);
    start = next;
    type = u16(next);
    data = new BiffData(stream);
    add(next);
    while (next + 4 <= stream.length && u16(next) == CONTINUE && type != CONTINUE) {
      add(next);
    }
    return true;
  }

  private void add(int at) throws TruncatedException {
    int size = u16(at + 2);
    int end = at + 4 + size;
    if (end > stream.length) {
      int there = stream.length - at - 4;
      next = stream.length;
      throw new TruncatedException(size, there, offset + at);
    }
    data.add(at + 4, end);
    next = end;
  }

  private int u16(int at) {
    return (stream[at] & 0xff) | (stream[at + 1] & 0xff) << 8;
  }

  int type() {
    return type;
  }

  /** Where the record begins in the stream. */
  int start() {
    return start;
  }

  BiffData data() {
    return data;
  }
}
