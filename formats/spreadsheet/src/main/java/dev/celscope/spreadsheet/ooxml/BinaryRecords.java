package dev.celscope.spreadsheet.ooxml;

import dev.celscope.source.LimitException;
import dev.celscope.source.MalformedException;
import dev.celscope.source.Meter;
import dev.celscope.source.TruncatedException;
import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * The records of a binary part (MS-XLSB 2.1.4): type in one or two bytes, size in one to four,
 * seven bits each, the eighth set where another follows; then the data.
 */
final class BinaryRecords implements Closeable {
  private final InputStream stream;
  private final Meter meter;
  private final long offset;
  private int type;
  private BinaryRecord data = new BinaryRecord(ByteBuffer.allocate(0));

  BinaryRecords(InputStream stream, Meter meter, long offset) {
    this.stream = new BufferedInputStream(stream);
    this.meter = meter;
    this.offset = offset;
  }

  /** Moves to the next record; false at the end of the part. */
  boolean next() throws IOException {
    int first = stream.read();
    if (first < 0) {
      return false;
    }
    meter.step(offset);
    type = first < 0x80 ? first : (first & 0x7f) | (required() & 0x7f) << 7;
    int size = 0;
    for (int shift = 0; shift < 28; shift += 7) {
      int part = required();
      size |= (part & 0x7f) << shift;
      if (part < 0x80) {
        break;
      }
    }
    if (size > meter.limits().blockBytes()) {
      throw new LimitException("blockBytes", meter.limits().blockBytes() + " bytes", offset);
    }
    byte[] bytes = stream.readNBytes(size);
    if (bytes.length < size) {
      throw new TruncatedException(size, bytes.length, offset);
    }
    data = new BinaryRecord(ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN));
    return true;
  }

  private int required() throws IOException {
    int value = stream.read();
    if (value < 0) {
      throw new TruncatedException(1, 0, offset);
    }
    return value;
  }

  int type() {
    return type;
  }

  BinaryRecord data() {
    return data;
  }

  /** Runs a reading of the current record's fields; a record too short for them is malformed. */
  void fields(Runnable reading) throws MalformedException {
    try {
      reading.run();
    } catch (java.nio.BufferUnderflowException | IllegalArgumentException e) {
      throw new MalformedException("Record " + type + " is too short for its fields", offset);
    }
  }

  @Override
  public void close() throws IOException {
    stream.close();
  }
}
