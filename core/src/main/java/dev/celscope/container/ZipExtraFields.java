package dev.celscope.container;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * The extra fields of one header: u16 id, u16 length, data (APPNOTE 4.5, and the list of Info-ZIP's
 * {@code extrafld.txt}). A field that over-runs ends the list; a field whose data are too short is
 * passed over.
 */
final class ZipExtraFields {
  private static final int ZIP64 = 0x0001;
  private static final int NTFS = 0x000a;
  private static final int UNIX_TIMES = 0x5455;
  private static final int UNIX_TIMES_OLD = 0x5855;
  private static final int UNICODE_PATH = 0x7075;
  private static final long IN_ZIP64 = 0xffffffffL;
  private static final long FILETIME_TO_UNIX_SECONDS = 11_644_473_600L;

  private final ZipHeader header;
  private ByteBuffer zip64 = ByteBuffer.allocate(0);
  private ZipTimes times = ZipTimes.NONE;
  private Optional<String> unicodePath = Optional.empty();

  ZipExtraFields(ZipHeader header) {
    this.header = header;
    ByteBuffer all = ByteBuffer.wrap(header.extra()).order(ByteOrder.LITTLE_ENDIAN);
    while (all.remaining() >= 4) {
      int id = all.getShort() & 0xffff;
      int length = all.getShort() & 0xffff;
      if (length > all.remaining()) {
        return;
      }
      take(id, all.slice(all.position(), length).order(ByteOrder.LITTLE_ENDIAN));
      all.position(all.position() + length);
    }
  }

  private void take(int id, ByteBuffer data) {
    switch (id) {
      case ZIP64 -> zip64 = data;
      case NTFS -> ntfs(data);
      case UNIX_TIMES -> unixTimes(data);
      case UNIX_TIMES_OLD -> unixTimesOld(data);
      case UNICODE_PATH -> unicodePath(data);
      default -> {}
    }
  }

  /** Reserved u32, then attributes u16 tag, u16 length; tag 1 is three FILETIMEs. */
  private void ntfs(ByteBuffer data) {
    if (data.remaining() < 4) {
      return;
    }
    data.getInt();
    while (data.remaining() >= 4) {
      int tag = data.getShort() & 0xffff;
      int length = data.getShort() & 0xffff;
      if (length > data.remaining()) {
        return;
      }
      if (tag == 1 && length >= 24) {
        int at = data.position();
        times =
            new ZipTimes(
                times.unixModified(),
                times.unixAccessed(),
                times.unixCreated(),
                fileTime(data.getLong(at)),
                fileTime(data.getLong(at + 8)),
                fileTime(data.getLong(at + 16)));
      }
      data.position(data.position() + length);
    }
  }

  /** Flags u8: 1 modified, 2 accessed, 4 created; i32 each. The directory's has the first alone. */
  private void unixTimes(ByteBuffer data) {
    if (!data.hasRemaining()) {
      return;
    }
    int flags = data.get();
    setUnix(unixTime(flags & 1, data), unixTime(flags & 2, data), unixTime(flags & 4, data));
  }

  /** Accessed i32, modified i32, then user and group ids. */
  private void unixTimesOld(ByteBuffer data) {
    if (times.unixModified().isEmpty()) {
      Optional<Instant> accessed = unixTime(1, data);
      setUnix(unixTime(1, data), accessed, Optional.empty());
    }
  }

  private void setUnix(
      Optional<Instant> modified, Optional<Instant> accessed, Optional<Instant> created) {
    times =
        new ZipTimes(
            modified,
            accessed,
            created,
            times.ntfsModified(),
            times.ntfsAccessed(),
            times.ntfsCreated());
  }

  private static Optional<Instant> unixTime(int flag, ByteBuffer data) {
    if (flag == 0 || data.remaining() < 4) {
      return Optional.empty();
    }
    int seconds = data.getInt();
    return seconds == 0 ? Optional.empty() : Optional.of(Instant.ofEpochSecond(seconds));
  }

  /** A zero clock is absent, and so is one before 1601 by its sign. */
  private static Optional<Instant> fileTime(long ticks) {
    if (ticks <= 0) {
      return Optional.empty();
    }
    long seconds = ticks / 10_000_000 - FILETIME_TO_UNIX_SECONDS;
    return Optional.of(Instant.ofEpochSecond(seconds, ticks % 10_000_000 * 100));
  }

  /** Version u8 of 1, CRC-32 u32 of the name in the header, UTF-8 name. */
  private void unicodePath(ByteBuffer data) {
    if (data.remaining() < 5 || data.get() != 1) {
      return;
    }
    var crc = new CRC32();
    crc.update(header.name());
    if ((int) crc.getValue() == data.getInt()) {
      byte[] utf8 = new byte[data.remaining()];
      data.get(utf8);
      unicodePath = Optional.of(new String(utf8, StandardCharsets.UTF_8));
    }
  }

  Optional<String> unicodePath() {
    return unicodePath;
  }

  ZipTimes times() {
    return times;
  }

  /** In the ZIP64 field stand, in this order, only those values that are all ones in the header. */
  long size(ZipHeader of) {
    return of.size() == IN_ZIP64 ? zip64(0, of.size()) : of.size();
  }

  long compressedSize(ZipHeader of) {
    int before = of.size() == IN_ZIP64 ? 1 : 0;
    return of.compressedSize() == IN_ZIP64
        ? zip64(before, of.compressedSize())
        : of.compressedSize();
  }

  long localHeader(ZipHeader of) {
    int before = (of.size() == IN_ZIP64 ? 1 : 0) + (of.compressedSize() == IN_ZIP64 ? 1 : 0);
    return of.localHeader() == IN_ZIP64 ? zip64(before, of.localHeader()) : of.localHeader();
  }

  private long zip64(int index, long otherwise) {
    return zip64.capacity() >= 8 * (index + 1) ? Math.max(0, zip64.getLong(8 * index)) : otherwise;
  }
}
