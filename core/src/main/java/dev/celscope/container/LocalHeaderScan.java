package dev.celscope.container;

import dev.celscope.source.ByteSource;
import dev.celscope.source.Cursor;
import dev.celscope.source.ReadException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the entries of an archive whose directory is damaged or missing, by the local headers
 * before their data. Data of a declared length are passed over; data of none are followed to the
 * next signature.
 */
final class LocalHeaderScan {
  private static final int FLAG_DESCRIPTOR = 1 << 3;
  private static final int DESCRIPTOR_SIGNATURE = 0x08074b50;
  private static final int WINDOW = 1 << 14;

  private final ByteSource source;
  private final List<ZipEntry> entries = new ArrayList<>();

  private LocalHeaderScan(ByteSource source) {
    this.source = source;
  }

  static List<ZipEntry> of(ByteSource source) throws IOException {
    LocalHeaderScan scan = new LocalHeaderScan(source);
    scan.run();
    return scan.entries;
  }

  private void run() throws IOException {
    long at = next(0, true);
    while (at < source.size()) {
      source.meter().checkEntries(entries.size(), source.offset() + at);
      long after;
      try {
        after = take(at);
      } catch (ReadException e) {
        // The last header is cut: what stood before it stays.
        after = source.size();
      }
      at = next(Math.max(after, at + 4), true);
    }
  }

  private long take(long at) throws IOException {
    ZipHeader header = ZipHeader.local(source.cursor().seek(at));
    ZipEntry declared = new ZipEntry(header, new ZipExtraFields(header));
    boolean known = (header.flags() & FLAG_DESCRIPTOR) == 0 || declared.compressedSize() > 0;
    long end = header.end() + declared.compressedSize();
    if (known && isBoundary(end)) {
      entries.add(declared);
      return end;
    }
    ZipEntry found = followed(header);
    entries.add(found);
    return header.end() + found.compressedSize();
  }

  /** Whether data may end here: at a signature, a descriptor without one, or the end. */
  private boolean isBoundary(long end) throws IOException {
    if (end >= source.size()) {
      return end == source.size();
    }
    return source.size() - end >= 4 && isSignature(source.cursor().seek(end).i32le());
  }

  private static boolean isSignature(int value) {
    return value == ZipHeader.LOCAL_SIGNATURE
        || value == ZipHeader.CENTRAL_SIGNATURE
        || value == DESCRIPTOR_SIGNATURE
        || value == 0x06054b50
        || value == 0x06064b50;
  }

  /** The entry with its length by what follows: a descriptor that fits, or the next header. */
  private ZipEntry followed(ZipHeader header) throws IOException {
    long end = next(header.end(), false);
    long length = end - header.end();
    long size = header.size();
    long crc = header.crc();
    if (source.size() - end >= 16) {
      Cursor descriptor = source.cursor().seek(end);
      if (descriptor.i32le() == DESCRIPTOR_SIGNATURE) {
        crc = descriptor.u32le();
        descriptor.skip(4); // compressed size: the distance is known better
        size = descriptor.u32le();
      }
    }
    ZipHeader found = header.withFound(length, size, crc);
    return new ZipEntry(found, new ZipExtraFields(found));
  }

  /** Position of the next local header, or with {@code localOnly} false of any signature. */
  private long next(long from, boolean localOnly) throws IOException {
    byte[] window = new byte[WINDOW];
    long at = from;
    while (at < source.size()) {
      int count = source.read(at, window, 0, WINDOW);
      for (int i = 0; i + 4 <= count; i++) {
        if (window[i] == 'P' && window[i + 1] == 'K' && matches(window, i, localOnly)) {
          return at + i;
        }
      }
      if (count < 4) {
        break;
      }
      at += count == WINDOW ? WINDOW - 3 : count;
    }
    return source.size();
  }

  private static boolean matches(byte[] window, int i, boolean localOnly) {
    int value = 0x4b50 | (window[i + 2] & 0xff) << 16 | (window[i + 3] & 0xff) << 24;
    return localOnly ? value == ZipHeader.LOCAL_SIGNATURE : isSignature(value);
  }
}
