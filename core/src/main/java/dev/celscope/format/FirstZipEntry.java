package dev.celscope.format;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * The first entry of a ZIP by its local header (APPNOTE 4.3.7) alone. Only a short cut: what it
 * cannot tell, the directory can.
 */
final class FirstZipEntry {
  private static final int METHOD = 8;
  private static final int SIZE = 22;
  private static final int NAME_LENGTH = 26;
  private static final int EXTRA_LENGTH = 28;
  private static final int NAME = 30;
  private static final int STORED = 0;
  private static final int DEFLATED = 8;
  private static final int PACKED_BYTES = 1 << 12;
  private static final int INFLATED_BYTES = 1 << 14;

  private FirstZipEntry() {}

  /**
   * Its whole content, a character a byte; empty where it has another name or is not that short.
   */
  static String text(Probe probe, String name) throws IOException {
    int nameLength = probe.u16le(NAME_LENGTH);
    if (nameLength != name.length() || !name(probe, nameLength).equals(name)) {
      return "";
    }
    int data = NAME + nameLength + probe.u16le(EXTRA_LENGTH);
    return switch (probe.u16le(METHOD)) {
      case STORED -> stored(probe, data, probe.u32le(SIZE));
      case DEFLATED -> inflated(probe, data);
      default -> "";
    };
  }

  private static String name(Probe probe, int length) {
    return NAME + length > probe.length() ? "" : latin1(probe.head(), NAME, length);
  }

  private static String stored(Probe probe, int data, long size) {
    return data + size > probe.length() ? "" : latin1(probe.head(), data, (int) size);
  }

  private static String inflated(Probe probe, int data) throws IOException {
    byte[] packed = new byte[PACKED_BYTES];
    int count = probe.source().read(data, packed, 0, packed.length);
    long size = probe.u32le(SIZE); // 0 where it is told behind the data
    byte[] inflated =
        new byte[(int) (size > 0 ? Math.min(size + 1, INFLATED_BYTES) : INFLATED_BYTES)];
    var inflater = new Inflater(true);
    try {
      inflater.setInput(packed, 0, count);
      int length = inflater.inflate(inflated);
      probe.source().meter().countInflated(length, data);
      return inflater.finished() ? latin1(inflated, 0, length) : "";
    } catch (DataFormatException e) {
      return "";
    } finally {
      inflater.end();
    }
  }

  private static String latin1(byte[] bytes, int from, int length) {
    return new String(bytes, from, length, StandardCharsets.ISO_8859_1);
  }
}
