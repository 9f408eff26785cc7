package dev.celscope.video.mxf;

import dev.celscope.source.Cursor;
import java.io.IOException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/** From local tags to the labels that they stand for (SMPTE ST 377-1, 9.2). */
final class Primer {
  private static final Map<Integer, String> FIXED = new HashMap<>();

  static {
    for (String[] row : Items.rows("local-tags.tsv")) {
      FIXED.put(Integer.parseInt(row[0], 16), row[1]);
    }
  }

  private final Map<Integer, String> labels = new HashMap<>(FIXED);

  void read(Klv pack) throws IOException {
    Cursor cursor = pack.value().cursor();
    long count = cursor.u32be();
    long size = cursor.u32be();
    for (long i = 1; i <= count && cursor.request(18); i++) {
      pack.value().meter().checkEntries(i, cursor.offset());
      int tag = cursor.u16be();
      labels.put(tag, versionless(HexFormat.of().formatHex(cursor.bytes(16))));
      cursor.skip(Math.max(0, Math.min(size - 18, cursor.remaining())));
    }
  }

  /** The byte that counts revisions of the register does not tell items apart. */
  static String versionless(String label) {
    return label.substring(0, 14) + "00" + label.substring(16);
  }

  /** The label of a tag; empty for a tag that nothing names. */
  String label(int tag) {
    return labels.getOrDefault(tag, "");
  }
}
