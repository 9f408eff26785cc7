package dev.celscope.container;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * One entry of a ZIP file as its header tells it (APPNOTE.TXT 6.3.10, sections 4.3.7 and 4.3.12).
 * Immutable. Sizes are what the header declares, never more than a claim.
 */
public final class ZipEntry {
  /** Compression method of bytes that stand as they are. */
  public static final int STORED = 0;

  /** Compression method of deflated bytes. */
  public static final int DEFLATED = 8;

  private static final int FLAG_ENCRYPTED = 1;
  private static final int FLAG_UTF8 = 1 << 11;
  private static final int FLAG_MASKED_HEADER = 1 << 13;

  private final ZipHeader header;
  private final ZipExtraFields extra;
  private final String name;
  private final boolean nameDeclared;

  ZipEntry(ZipHeader header, ZipExtraFields extra) {
    this.header = header;
    this.extra = extra;
    byte[] raw = header.name();
    if ((header.flags() & FLAG_UTF8) != 0) {
      name = new String(raw, StandardCharsets.UTF_8);
      nameDeclared = true;
    } else if (extra.unicodePath().isPresent()) {
      name = extra.unicodePath().get();
      nameDeclared = true;
    } else {
      nameDeclared = ZipName.isAscii(raw);
      name = ZipName.decode(raw);
    }
  }

  /**
   * The name: UTF-8 where the header says so, else the Unicode path field (0x7075) where it belongs
   * to this name, else UTF-8 where the bytes are valid UTF-8, else each byte as the character of
   * its value. Ask {@link #isNameDeclared()} which.
   *
   * @return path within the archive, parts separated by {@code /}; may be empty
   */
  public String name() {
    return name;
  }

  /**
   * Whether the charset of the name is known: declared, or of no matter because the name is ASCII.
   *
   * @return false where {@link #rawName()} is to be scored
   */
  public boolean isNameDeclared() {
    return nameDeclared;
  }

  /**
   * The name as it stands in the header.
   *
   * @return a copy of the bytes
   */
  public byte[] rawName() {
    return header.name().clone();
  }

  /**
   * The comment as it stands in the central directory.
   *
   * @return a copy of the bytes; empty where there is none
   */
  public byte[] rawComment() {
    return header.comment().clone();
  }

  /**
   * Whether the entry is a folder: its name ends in {@code /}.
   *
   * @return true if so
   */
  public boolean isDirectory() {
    return name.endsWith("/");
  }

  /**
   * Whether its bytes, or its header, are encrypted.
   *
   * @return true if a password is needed
   */
  public boolean isEncrypted() {
    return (header.flags() & (FLAG_ENCRYPTED | FLAG_MASKED_HEADER)) != 0;
  }

  /**
   * Compression method, APPNOTE 4.4.5.
   *
   * @return {@link #STORED}, {@link #DEFLATED} or another that is not read
   */
  public int method() {
    return header.method();
  }

  /**
   * General purpose bit flags, APPNOTE 4.4.4.
   *
   * @return 16 bits
   */
  public int flags() {
    return header.flags();
  }

  /**
   * System that the writer says it ran on, APPNOTE 4.4.2: 0 MS-DOS, 3 UNIX, 10 NTFS, 19 macOS.
   *
   * @return 0 to 255; empty for an entry that only a local header tells of
   */
  public Optional<Integer> hostSystem() {
    return header.fromDirectory() ? Optional.of(header.versionMadeBy() >>> 8) : Optional.empty();
  }

  /**
   * CRC-32 of the uncompressed bytes, as declared.
   *
   * @return 32 bits, unsigned
   */
  public long crc() {
    return header.crc();
  }

  /**
   * Number of compressed bytes, as declared.
   *
   * @return zero or more
   */
  public long compressedSize() {
    return extra.compressedSize(header);
  }

  /**
   * Number of uncompressed bytes, as declared.
   *
   * @return zero or more
   */
  public long size() {
    return extra.size(header);
  }

  /**
   * Where the local header stands, counted from the start of the source.
   *
   * @return byte position
   */
  public long localHeader() {
    return header.base() + extra.localHeader(header);
  }

  /**
   * Where the header that tells of this entry stands in the outermost source, for origins.
   *
   * @return byte offset
   */
  public long offset() {
    return header.offset();
  }

  /**
   * The last change in the writer's wall-clock time, as it stands: MS-DOS date in the upper 16 bits
   * (year − 1980, month, day), time in the lower (hour, minute, second / 2).
   *
   * @return 32 bits, unsigned
   */
  public long rawDosTime() {
    return header.dosTime();
  }

  /**
   * The last change in the writer's wall-clock time, to two seconds.
   *
   * @return empty where the field holds nothing, 1 January 1980 0:00 (what writers without a clock
   *     put there) or no date at all
   */
  public Optional<LocalDateTime> dosTime() {
    int date = (int) (header.dosTime() >>> 16);
    int time = (int) header.dosTime() & 0xffff;
    if (time == 0 && (date >>> 9) == 0 && (date & 0x1ff) <= 0x21) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          LocalDateTime.of(
              1980 + (date >>> 9),
              date >>> 5 & 0xf,
              date & 0x1f,
              time >>> 11,
              time >>> 5 & 0x3f,
              (time & 0x1f) * 2));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /**
   * The UTC times of the header that tells of this entry. The local header may hold more: {@link
   * ZipDirectory#localTimes(ZipEntry)}.
   *
   * @return the times; {@link ZipTimes#NONE} where there are none
   */
  public ZipTimes times() {
    return extra.times();
  }

  /** Its name and sizes. */
  @Override
  public String toString() {
    return name + " (" + compressedSize() + " of " + size() + " bytes)";
  }
}
