package dev.celscope.container;

import dev.celscope.source.Cursor;
import java.io.IOException;

/**
 * A central directory header or a local file header, field by field (APPNOTE 4.3.12, 4.3.7).
 *
 * <pre>
 *          central   local
 * PK\1\2   0         PK\3\4 0
 * made by  4  u16    —
 * needed   6  u16    4
 * flags    8  u16    6
 * method  10  u16    8
 * time    12  u32    10
 * crc     16  u32    14
 * packed  20  u32    18
 * size    24  u32    22
 * lengths 28  u16 name, extra (central: comment)   26
 * then    34  disk u16, attributes u16 u32, local header u32
 * </pre>
 */
final class ZipHeader {
  static final int CENTRAL_SIGNATURE = 0x02014b50;
  static final int LOCAL_SIGNATURE = 0x04034b50;

  private final long base;
  private final long offset;
  private final boolean fromDirectory;
  private int versionMadeBy;
  private int flags;
  private int method;
  private long dosTime;
  private long crc;
  private long compressedSize;
  private long size;
  private long localHeader;
  private byte[] name = {};
  private byte[] extra = {};
  private byte[] comment = {};
  private long end;

  private ZipHeader(long base, long offset, boolean fromDirectory) {
    this.base = base;
    this.offset = offset;
    this.fromDirectory = fromDirectory;
  }

  /** Reads a central directory header; {@code base} is what was put before the archive. */
  static ZipHeader central(Cursor cursor, long base) throws IOException {
    long start = cursor.position();
    cursor.verify(
        cursor.i32le() == CENTRAL_SIGNATURE, start, "No central directory header stands here");
    ZipHeader header = new ZipHeader(base, cursor.source().offset() + start, true);
    header.versionMadeBy = cursor.u16le();
    header.common(cursor);
    int nameLength = cursor.u16le();
    int extraLength = cursor.u16le();
    int commentLength = cursor.u16le();
    cursor.skip(8); // disk number start (2) + internal (2) and external (4) attributes
    header.localHeader = cursor.u32le();
    header.name = cursor.bytes(nameLength);
    header.extra = cursor.bytes(extraLength);
    header.comment = cursor.bytes(commentLength);
    header.end = cursor.position();
    return header;
  }

  /** Reads a local file header; a position in the source stands for the local header offset. */
  static ZipHeader local(Cursor cursor) throws IOException {
    long start = cursor.position();
    cursor.verify(cursor.i32le() == LOCAL_SIGNATURE, start, "No local file header stands here");
    ZipHeader header = new ZipHeader(0, cursor.source().offset() + start, false);
    header.common(cursor);
    int nameLength = cursor.u16le();
    int extraLength = cursor.u16le();
    header.localHeader = start;
    header.name = cursor.bytes(nameLength);
    header.extra = cursor.bytes(extraLength);
    header.end = cursor.position();
    return header;
  }

  private void common(Cursor cursor) throws IOException {
    cursor.skip(2); // version needed to extract
    flags = cursor.u16le();
    method = cursor.u16le();
    dosTime = cursor.u32le();
    crc = cursor.u32le();
    compressedSize = cursor.u32le();
    size = cursor.u32le();
  }

  /** The same local header with the length of its data as found, where it declares none. */
  ZipHeader withFound(long compressedSize, long size, long crc) {
    ZipHeader found = new ZipHeader(base, offset, fromDirectory);
    found.flags = flags;
    found.method = method;
    found.dosTime = dosTime;
    found.crc = crc;
    found.compressedSize = compressedSize;
    found.size = size;
    found.localHeader = localHeader;
    found.name = name;
    found.extra = extra;
    found.end = end;
    return found;
  }

  long base() {
    return base;
  }

  long offset() {
    return offset;
  }

  boolean fromDirectory() {
    return fromDirectory;
  }

  int versionMadeBy() {
    return versionMadeBy;
  }

  int flags() {
    return flags;
  }

  int method() {
    return method;
  }

  long dosTime() {
    return dosTime;
  }

  long crc() {
    return crc;
  }

  long compressedSize() {
    return compressedSize;
  }

  long size() {
    return size;
  }

  long localHeader() {
    return localHeader;
  }

  byte[] name() {
    return name;
  }

  byte[] extra() {
    return extra;
  }

  byte[] comment() {
    return comment;
  }

  /** Position of the first byte after the header. */
  long end() {
    return end;
  }
}
