package dev.celscope.container;

import dev.celscope.source.ByteSource;
import dev.celscope.source.Cursor;
import dev.celscope.source.MalformedException;
import dev.celscope.source.ReadException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The directory of an OLE2 compound file ([MS-CFB]): what storages and streams there are, not what
 * they hold. Reads the header, the directory's sectors, and of the allocation table no more than
 * leads from one of them to the next.
 */
public final class CfbDirectory {
  private static final int ENTRY_BYTES = 128;
  private static final int NAME_BYTES = 64;

  private final CfbEntry root;
  private final Optional<ReadException> damage;

  private CfbDirectory(CfbEntry root, Optional<ReadException> damage) {
    this.root = root;
    this.damage = damage;
  }

  /**
   * Reads the directory of a file.
   *
   * @param source the whole compound file; not null
   * @return its directory, as far as it can be read; see {@link #damage()}
   * @throws ReadException if there is no header or no root
   * @throws IOException if the source cannot be read
   */
  public static CfbDirectory of(ByteSource source) throws IOException {
    var chain = new CfbSectors(source);
    List<Row> rows = new ArrayList<>();
    Optional<ReadException> damage = Optional.empty();
    try {
      readRows(source, chain, rows);
    } catch (ReadException e) {
      if (rows.isEmpty()) {
        throw e;
      }
      damage = Optional.of(e);
    }
    var tree = new Tree(source, rows);
    CfbEntry root = tree.plant();
    return new CfbDirectory(root, damage.isPresent() ? damage : tree.damage);
  }

  /**
   * Reads the root alone, which costs one sector however large the directory is.
   *
   * @param source the whole compound file; not null
   * @return the root without its children
   * @throws ReadException if there is no header or no root
   * @throws IOException if the source cannot be read
   */
  public static CfbEntry rootOf(ByteSource source) throws IOException {
    var sectors = new CfbSectors(source);
    long first = sectors.firstDirectorySector();
    if (!CfbSectors.isRegular(first)) {
      throw noSector(source);
    }
    Row row = Row.read(source.cursor().seek(sectors.position(first)));
    return row.entry(CfbEntry.Kind.ROOT, List.of());
  }

  private static MalformedException noSector(ByteSource source) {
    return new MalformedException("The directory has no sector", source.offset());
  }

  /**
   * The root, with everything in it.
   *
   * @return the entry that holds all others
   */
  public CfbEntry root() {
    return root;
  }

  /**
   * Why the directory could not be read to its end.
   *
   * @return the first fault, or empty where there was none
   */
  public Optional<ReadException> damage() {
    return damage;
  }

  private static void readRows(ByteSource source, CfbSectors chain, List<Row> rows)
      throws IOException {
    Set<Long> seen = new HashSet<>();
    for (long sector = chain.firstDirectorySector();
        CfbSectors.isRegular(sector);
        sector = chain.next(sector)) {
      Cursor cursor = source.cursor().seek(chain.position(sector));
      cursor.verify(
          seen.add(sector), cursor.position(), "The chain of directory sectors is a circle");
      for (int in = 0; in < chain.sectorBytes(); in += ENTRY_BYTES) {
        source.meter().checkEntries(rows.size(), cursor.offset());
        rows.add(Row.read(cursor));
      }
    }
    if (rows.isEmpty()) {
      throw noSector(source);
    }
  }

  /** An entry as it stands, before it has its place in the tree. */
  private record Row(
      String name,
      int kind,
      long left,
      long right,
      long child,
      UUID classId,
      long created,
      long modified,
      long size,
      long offset) {

    static Row read(Cursor cursor) throws IOException {
      long offset = cursor.offset();
      byte[] letters = cursor.bytes(NAME_BYTES);
      int length = Math.max(0, Math.min(NAME_BYTES, cursor.u16le()) - 2);
      String name = new String(letters, 0, length, StandardCharsets.UTF_16LE);
      int kind = cursor.u8();
      cursor.skip(1); // colour of the node
      long left = cursor.u32le();
      long right = cursor.u32le();
      long child = cursor.u32le();
      UUID classId = classId(cursor);
      cursor.skip(4); // state bits, the application's own
      long created = cursor.i64le();
      long modified = cursor.i64le();
      cursor.skip(4); // first sector
      long size = cursor.i64le();
      return new Row(name, kind, left, right, child, classId, created, modified, size, offset);
    }

    CfbEntry entry(CfbEntry.Kind as, List<CfbEntry> children) {
      return new CfbEntry(name, as, classId, created, modified, size, offset, children);
    }

    /** The first three fields of a GUID are little-endian. */
    private static UUID classId(Cursor cursor) throws IOException {
      long high = (cursor.u32le() << 32) | ((long) cursor.u16le() << 16) | cursor.u16le();
      return new UUID(high, cursor.i64be());
    }
  }

  /** Puts the rows where they belong: children of a storage are a binary tree of their own. */
  private static final class Tree {
    private static final int STORAGE = 1;
    private static final int STREAM = 2;

    private final ByteSource source;
    private final List<Row> rows;
    private final BitSet placed = new BitSet();
    private Optional<ReadException> damage = Optional.empty();

    Tree(ByteSource source, List<Row> rows) {
      this.source = source;
      this.rows = rows;
    }

    CfbEntry plant() {
      placed.set(0);
      return entry(rows.get(0), CfbEntry.Kind.ROOT, 0);
    }

    private CfbEntry entry(Row row, CfbEntry.Kind kind, int depth) {
      List<CfbEntry> children = List.of();
      if (kind != CfbEntry.Kind.STREAM) {
        try {
          source.meter().checkDepth(depth, row.offset());
          children = children(row.child(), depth + 1);
        } catch (ReadException e) {
          note(e);
        }
      }
      return row.entry(kind, children);
    }

    private List<CfbEntry> children(long first, int depth) {
      List<CfbEntry> children = new ArrayList<>();
      Deque<Row> waiting = new ArrayDeque<>();
      Row at = take(first);
      while (at != null || !waiting.isEmpty()) {
        while (at != null) {
          waiting.push(at);
          at = take(at.left());
        }
        Row row = waiting.pop();
        if (row.kind() == STORAGE) {
          children.add(entry(row, CfbEntry.Kind.STORAGE, depth));
        } else if (row.kind() == STREAM) {
          children.add(entry(row, CfbEntry.Kind.STREAM, depth));
        }
        at = take(row.right());
      }
      return children;
    }

    /** The row of an index that has no place yet; null, with the fault noted, where it has. */
    private @Nullable Row take(long index) {
      if (index >= CfbSectors.FIRST_RESERVED) {
        return null;
      }
      if (index >= rows.size() || placed.get((int) index)) {
        note(
            new MalformedException(
                "Directory entry " + index + " is missing or has two places", source.offset()));
        return null;
      }
      placed.set((int) index);
      return rows.get((int) index);
    }

    private void note(ReadException fault) {
      damage = Optional.of(damage.orElse(fault));
    }
  }
}
