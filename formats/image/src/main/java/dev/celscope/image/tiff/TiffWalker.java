package dev.celscope.image.tiff;

import dev.celscope.format.Findings;
import dev.celscope.source.ByteSource;
import dev.celscope.source.Cursor;
import dev.celscope.source.Meter;
import dev.celscope.source.ReadException;
import dev.celscope.source.TruncatedException;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the directories of a TIFF.
 *
 * <pre>
 *   TIFF       0 II or MM   2 u16 42 (raw files: their own)   4 u32 first directory
 *   BigTIFF    0 II or MM   2 u16 43   4 u16 8   6 u16 0      8 u64 first directory
 *   directory  u16 (u64) count, entries, u32 (u64) next directory, 0 for none
 *   entry      u16 tag, u16 type, u32 (u64) count, value or its position in u32 (u64)
 * </pre>
 */
final class TiffWalker {
  private static final int BIG = 43;

  /** Entries whose values are positions of sub-directories, and ExifTool's names of those. */
  private static final Map<Integer, String> SUB_DIRECTORIES =
      Map.of(0x014a, "SubIFD", 0x8769, "ExifIFD", 0x8825, "GPS", 0xa005, "InteropIFD");

  /** A directory that was pointed at. */
  private record Pending(long position, String name, String path, int chain, int depth) {}

  private final ByteSource tiff;
  private final Meter meter;
  private final Findings findings;
  private final String path;
  private final Deque<Pending> pending = new ArrayDeque<>();
  private final Set<Long> seen = new HashSet<>();
  private final List<Ifd> directories = new ArrayList<>();
  private boolean littleEndian;
  private boolean big;
  private long entries;

  /**
   * A walker of a TIFF.
   *
   * @param tiff from its header on
   * @param path structure path of the TIFF; empty where it is the file itself
   * @param findings takes problems
   */
  TiffWalker(ByteSource tiff, String path, Findings findings) {
    this.tiff = tiff;
    this.meter = tiff.meter();
    this.path = path;
    this.findings = findings;
  }

  boolean littleEndian() {
    return littleEndian;
  }

  /** All directories, those of the chain in order and each before its sub-directories. */
  List<Ifd> directories() throws IOException {
    Cursor cursor = tiff.cursor();
    int order = cursor.u16be();
    cursor.verify(order == 0x4949 || order == 0x4d4d, 0, "No byte order stands first");
    littleEndian = order == 0x4949;
    big = (littleEndian ? cursor.u16le() : cursor.u16be()) == BIG;
    if (big) {
      cursor.skip(4); // u16 bytes of a position: 8; u16 0
    }
    pending.add(new Pending(position(cursor), "IFD0", within("IFD0"), 0, 0));
    while (!pending.isEmpty()) {
      Pending next = pending.removeFirst();
      if (next.position() == 0 || !seen.add(next.position())) {
        continue;
      }
      try {
        directory(next);
      } catch (ReadException e) {
        findings.problem(e, next.path());
      }
    }
    return directories;
  }

  private String within(String name) {
    return path.isEmpty() ? name : path + "/" + name;
  }

  private void directory(Pending at) throws IOException {
    meter.checkEntries(directories.size() + 1L, tiff.offset() + at.position());
    Cursor cursor = tiff.cursor().seek(at.position());
    long count = big ? i64(cursor) : u16(cursor);
    cursor.verify(count >= 0, at.position(), "A directory declares " + count + " entries");
    int entryBytes = big ? 20 : 12;
    long there = Math.min(count, cursor.remaining() / entryBytes);
    List<TiffEntry> list = new ArrayList<>((int) Math.min(there, 256));
    List<Pending> below = new ArrayList<>();
    for (long i = 0; i < there; i++) {
      meter.checkEntries(++entries, cursor.offset());
      TiffEntry entry = entry(cursor);
      // ExifTool too gives up on a directory whose entries are of no type.
      cursor.verify(
          TiffEntry.typeBytes(entry.type()) > 0 || i > 0 || entry.count() == 0,
          at.position(),
          "A directory starts with an entry of field type " + entry.type());
      if (TiffEntry.typeBytes(entry.type()) > 0) {
        list.add(entry);
        subDirectories(entry, at, below);
      }
    }
    directories.add(new Ifd(at.name(), at.path(), at.chain() >= 0, list));
    chain(cursor, at, there == count);
    // Sub-directories come before the next of the chain, in their own order.
    for (int i = below.size() - 1; i >= 0; i--) {
      pending.addFirst(below.get(i));
    }
    if (there < count) {
      throw new TruncatedException(count * entryBytes, there * entryBytes, cursor.offset());
    }
  }

  private TiffEntry entry(Cursor cursor) throws IOException {
    int tag = u16(cursor);
    int type = u16(cursor);
    long count = big ? i64(cursor) : littleEndian ? cursor.u32le() : cursor.u32be();
    long inline = cursor.position();
    long value = position(cursor);
    int bytes = TiffEntry.typeBytes(type);
    int room = big ? 8 : 4;
    boolean fits = count >= 0 && bytes > 0 && count <= room / bytes;
    // A count that overflows cannot be there; 2^40 values of 8 bytes still multiply.
    long sane = count < 0 ? 1L << 40 : Math.min(count, 1L << 40);
    return new TiffEntry(tag, type, sane, tiff, fits || value < 0 ? inline : value, littleEndian);
  }

  private void subDirectories(TiffEntry entry, Pending at, List<Pending> below) throws IOException {
    String name = SUB_DIRECTORIES.get(entry.tag());
    if (name == null) {
      return;
    }
    try {
      meter.checkDepth(at.depth() + 1, entry.offset());
      long[] positions = entry.numbers(1 << 10);
      for (int i = 0; i < positions.length; i++) {
        String numbered = i == 0 ? name : name + i;
        below.add(
            new Pending(positions[i], numbered, at.path() + "/" + numbered, -1, at.depth() + 1));
      }
    } catch (ReadException e) {
      findings.problem(e, at.path() + "/" + name);
    }
  }

  private void chain(Cursor cursor, Pending at, boolean whole) throws IOException {
    if (at.chain() < 0 || !whole || !cursor.request(big ? 8 : 4)) {
      return; // Exif writers leave the last pointer out now and then
    }
    int number = at.chain() + 1;
    long next = position(cursor);
    if (next != 0) {
      pending.add(new Pending(next, "IFD" + number, within("IFD" + number), number, 0));
    }
  }

  private long position(Cursor cursor) throws IOException {
    if (big) {
      return i64(cursor);
    }
    return littleEndian ? cursor.u32le() : cursor.u32be();
  }

  private int u16(Cursor cursor) throws IOException {
    return littleEndian ? cursor.u16le() : cursor.u16be();
  }

  private long i64(Cursor cursor) throws IOException {
    return littleEndian ? cursor.i64le() : cursor.i64be();
  }
}
