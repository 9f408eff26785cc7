package dev.celscope.image.iptc;

import dev.celscope.source.ByteSource;
import dev.celscope.source.Cursor;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the data sets of an IPTC block.
 *
 * <pre>
 *   0  u8   28
 *   1  u8   record
 *   2  u8   data set
 *   3  u16  length of the value; with the high bit set, length of a longer length that follows
 * </pre>
 */
final class IptcWalker {
  private static final int MARKER = 0x1c;

  private final Cursor cursor;
  private final List<DataSet> dataSets = new ArrayList<>();

  IptcWalker(ByteSource block) {
    cursor = block.cursor();
  }

  /** What was found so far. */
  List<DataSet> dataSets() {
    return dataSets;
  }

  void walk() throws IOException {
    while (cursor.request(5)) {
      cursor.source().meter().checkEntries(dataSets.size(), cursor.offset());
      next();
    }
  }

  private void next() throws IOException {
    long start = cursor.position();
    int marker = cursor.u8();
    if (marker == 0) {
      return; // padding, before the first data set too
    }
    cursor.verify(marker == MARKER, start, "No data set starts with " + marker);
    int record = cursor.u8();
    int number = cursor.u8();
    long length = cursor.u16be();
    if (length > 0x7fff) {
      long bytes = length & 0x7fff;
      cursor.verify(bytes <= 4, start, "A length is " + bytes + " bytes long");
      length = 0;
      for (int i = 0; i < bytes; i++) {
        length = (length << 8) | cursor.u8();
      }
    }
    long offset = cursor.offset();
    dataSets.add(new DataSet(record, number, cursor.bytes(length), offset));
  }
}
