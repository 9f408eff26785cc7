package dev.celscope.spreadsheet.xls;

import dev.celscope.container.CfbDirectory;
import dev.celscope.container.CfbEntry;
import dev.celscope.source.ByteSource;
import dev.celscope.source.Cursor;
import dev.celscope.source.LimitException;
import dev.celscope.source.MalformedException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * The streams of a compound file: MS-CFB 2.3 to 2.7. Large streams are chains of sectors, small
 * ones chains of 64-byte sectors within the stream of the root. A chain that breaks ends its stream
 * there.
 */
final class CompoundFile {
  private static final long MAGIC = 0xe11ab1a1e011cfd0L;
  private static final int MINI_SECTOR = 64;
  private static final int HEADER_DIFAT = 109;
  private static final long FIRST_RESERVED = 0xfffffffaL;

  private final ByteSource source;
  private final CfbDirectory directory;
  private final int sectorSize;
  private final long miniCutoff;
  private final long firstMiniFat;
  private final List<Long> fatSectors = new ArrayList<>();
  private Optional<byte[]> miniStream = Optional.empty();
  private Optional<byte[]> miniFat = Optional.empty();

  private CompoundFile(ByteSource source) throws IOException {
    this.source = source;
    this.directory = CfbDirectory.of(source);
    Cursor header = source.cursor();
    int shift = header.seek(30).u16le();
    header.verify(shift >= 7 && shift <= 16, 30, "Sectors of 2^" + shift + " bytes");
    this.sectorSize = 1 << shift;
    this.miniCutoff = header.seek(56).u32le();
    this.firstMiniFat = header.u32le();
    difat(header);
  }

  static boolean begins(ByteSource source) throws IOException {
    return source.size() >= 8 && source.cursor().i64le() == MAGIC;
  }

  static CompoundFile open(ByteSource source) throws IOException {
    return new CompoundFile(source);
  }

  CfbEntry root() {
    return directory.root();
  }

  /** Where the sectors of the allocation table stand: 109 in the header, the rest in a chain. */
  private void difat(Cursor header) throws IOException {
    long next = header.seek(68).u32le();
    header.seek(76);
    for (int i = 0; i < HEADER_DIFAT; i++) {
      addFat(header.u32le());
    }
    int perSector = sectorSize / 4 - 1;
    long most = source.size() / sectorSize;
    for (long i = 0; next < FIRST_RESERVED && i < most; i++) {
      source.meter().step(source.offset());
      Cursor sector = source.cursor().seek(position(next));
      for (int j = 0; j < perSector; j++) {
        addFat(sector.u32le());
      }
      next = sector.u32le();
    }
  }

  private void addFat(long sector) {
    if (sector < FIRST_RESERVED) {
      fatSectors.add(sector);
    }
  }

  private long position(long sector) {
    return (sector + 1) * sectorSize;
  }

  private long next(long sector) throws IOException {
    int perSector = sectorSize / 4;
    long index = sector / perSector;
    if (index >= fatSectors.size()) {
      throw new MalformedException(
          "Sector " + sector + " has no place in the table", source.offset());
    }
    long at = position(fatSectors.get((int) index)) + sector % perSector * 4;
    return source.cursor().seek(at).u32le();
  }

  boolean has(String name) {
    return entry(name).isPresent();
  }

  private Optional<CfbEntry> entry(String name) {
    return entry(directory.root(), name);
  }

  private static Optional<CfbEntry> entry(CfbEntry storage, String name) {
    return storage.children().stream()
        .filter(entry -> entry.kind() == CfbEntry.Kind.STREAM)
        .filter(entry -> entry.name().equalsIgnoreCase(name))
        .findFirst();
  }

  /** A stream directly under the root; empty where there is none. */
  Optional<ByteSource> find(String name) throws IOException {
    return find(directory.root(), name);
  }

  /** A stream directly under a storage; empty where there is none. */
  Optional<ByteSource> find(CfbEntry storage, String name) throws IOException {
    Optional<CfbEntry> entry = entry(storage, name);
    return entry.isEmpty() ? Optional.empty() : Optional.of(source.decoded(bytes(entry.get())));
  }

  private byte[] bytes(CfbEntry entry) throws IOException {
    // Version 3 files may leave rubbish in the upper half of the size.
    long declared = sectorSize == 512 ? entry.size() & 0xffffffffL : entry.size();
    long first = source.cursor().seek(entry.offset() - source.offset() + 116).u32le();
    boolean mini = entry.kind() != CfbEntry.Kind.ROOT && declared < miniCutoff;
    return mini ? miniBytes(first, declared) : chain(first, declared);
  }

  private byte[] chain(long first, long declared) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    BitSet seen = new BitSet();
    long sector = first;
    while (sector < FIRST_RESERVED && out.size() < declared) {
      long at = position(sector);
      if (at >= source.size() || seen.get((int) (at / sectorSize))) {
        break;
      }
      seen.set((int) (at / sectorSize));
      if (out.size() > source.limits().blockBytes()) {
        throw new LimitException(
            "blockBytes", source.limits().blockBytes() + " bytes", source.offset() + at);
      }
      out.writeBytes(source.sliceUpTo(at, Math.min(sectorSize, declared - out.size())).allBytes());
      sector = next(sector);
    }
    return out.toByteArray();
  }

  private byte[] miniBytes(long first, long declared) throws IOException {
    if (miniStream.isEmpty()) {
      miniStream = Optional.of(bytes(directory.root()));
      miniFat = Optional.of(chain(firstMiniFat, source.size()));
    }
    ByteSource stream = source.decoded(miniStream.orElseThrow());
    ByteSource table = source.decoded(miniFat.orElseThrow());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    long sector = first;
    while (sector < FIRST_RESERVED && out.size() < declared) {
      long length = Math.min(MINI_SECTOR, declared - out.size());
      byte[] part = stream.sliceUpTo(sector * MINI_SECTOR, length).allBytes();
      if (part.length == 0 || (sector + 1) * 4 > table.size()) {
        break;
      }
      out.writeBytes(part);
      sector = table.cursor().seek(sector * 4).u32le();
      source.meter().step(source.offset());
    }
    return out.toByteArray();
  }
}
