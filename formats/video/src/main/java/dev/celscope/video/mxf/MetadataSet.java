package dev.celscope.video.mxf;

import dev.celscope.source.ByteSource;
import dev.celscope.source.Cursor;
import java.io.IOException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A set of header metadata: items by local tag.
 *
 * @param kind the byte of the label that tells the kind of set: 0x30 identification, …
 * @param structural whether the set is one of ST 377-1 and not of a descriptive scheme
 * @param items values by local tag, in the file's order
 */
record MetadataSet(int kind, boolean structural, long offset, Map<Integer, ByteSource> items) {
  static final int SEQUENCE = 0x0f;
  static final int TIMECODE = 0x14;
  static final int PREFACE = 0x2f;
  static final int IDENTIFICATION = 0x30;
  static final int NETWORK_LOCATOR = 0x32;
  static final int MATERIAL_PACKAGE = 0x36;
  static final int SOURCE_PACKAGE = 0x37;
  static final int TRACK = 0x3b;
  static final int TAGGED_VALUE = 0x3f;

  private static final int INSTANCE = 0x3c0a;

  static MetadataSet read(Klv klv) throws IOException {
    Map<Integer, ByteSource> items = new LinkedHashMap<>();
    Cursor cursor = klv.value().cursor();
    while (cursor.request(4)) {
      int tag = cursor.u16be();
      int length = cursor.u16be();
      klv.value().meter().checkEntries(items.size(), cursor.offset());
      items.put(tag, cursor.slice(length));
    }
    boolean structural = klv.key().startsWith("0d01010101", 16);
    int kind = Integer.parseInt(klv.key(), 28, 30, 16);
    return new MetadataSet(kind, structural, klv.offset(), items);
  }

  boolean is(int wanted) {
    return structural && kind == wanted;
  }

  /** The id by which other sets refer to this one. */
  String instance() throws IOException {
    return hex(INSTANCE);
  }

  /** An item in hexadecimal; empty where it is absent. */
  String hex(int tag) throws IOException {
    ByteSource item = items.get(tag);
    return item == null ? "" : HexFormat.of().formatHex(item.allBytes());
  }

  /** A whole number of up to eight bytes, signed where it has all eight. */
  OptionalLong number(int tag) throws IOException {
    ByteSource item = items.get(tag);
    if (item == null || item.size() == 0 || item.size() > 8) {
      return OptionalLong.empty();
    }
    long value = 0;
    for (byte octet : item.allBytes()) {
      value = (value << 8) | (octet & 0xff);
    }
    return OptionalLong.of(value);
  }

  /** A cursor over an item; empty where it is absent. */
  Optional<Cursor> cursor(int tag) {
    return Optional.ofNullable(items.get(tag)).map(ByteSource::cursor);
  }
}
