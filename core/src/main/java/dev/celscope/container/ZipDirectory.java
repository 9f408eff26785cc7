package dev.celscope.container;

import dev.celscope.source.ByteSource;
import dev.celscope.source.Cursor;
import dev.celscope.source.LimitException;
import dev.celscope.source.MalformedException;
import dev.celscope.source.ReadException;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.Inflater;
import org.jspecify.annotations.Nullable;

/**
 * The entries of a ZIP file: by its central directory, or by its local headers where that is
 * damaged or missing. ZIP64, comments, bytes before the archive and duplicate names are read as
 * they are; no declared size or count is trusted.
 *
 * <p>Thread-confined like the source that it reads. Closing frees the inflater at once, and nothing
 * else; an unclosed directory leaves that to the garbage collector.
 */
public final class ZipDirectory implements Closeable {
  private final ByteSource source;
  private final List<ZipEntry> entries;
  private final Optional<ReadException> damage;
  private final byte[] comment;
  private final Map<String, ZipEntry> byName = new HashMap<>();
  private @Nullable Inflater spare;

  private ZipDirectory(
      ByteSource source, List<ZipEntry> entries, Optional<ReadException> damage, byte[] comment) {
    this.source = source;
    this.entries = List.copyOf(entries);
    this.damage = damage;
    this.comment = comment;
    for (ZipEntry entry : entries) {
      byName.putIfAbsent(entry.name(), entry);
    }
  }

  /**
   * Reads the directory of an archive.
   *
   * @param source the archive
   * @return its entries; none where nothing in the source is a ZIP header
   * @throws LimitException if there are more entries than {@link
   *     dev.celscope.source.Limits#entries()}
   * @throws IOException if the bytes cannot be read
   */
  public static ZipDirectory of(ByteSource source) throws IOException {
    Optional<ZipEndRecord> end = ZipEndRecord.find(source);
    if (end.isEmpty()) {
      var missing =
          new MalformedException("No end of central directory was found", source.offset());
      return new ZipDirectory(
          source, LocalHeaderScan.of(source), Optional.of(missing), new byte[0]);
    }
    byte[] comment = source.bytes(end.get().comment(), end.get().commentLength());
    List<ZipEntry> listed = new ArrayList<>();
    try {
      list(source, end.get(), listed);
      return new ZipDirectory(source, listed, Optional.empty(), comment);
    } catch (LimitException e) {
      throw e;
    } catch (ReadException e) {
      List<ZipEntry> found = LocalHeaderScan.of(source);
      // Local headers tell less: they are taken only where they tell of more entries.
      return new ZipDirectory(
          source, found.size() > listed.size() ? found : listed, Optional.of(e), comment);
    }
  }

  private static void list(ByteSource source, ZipEndRecord end, List<ZipEntry> into)
      throws IOException {
    Cursor cursor = source.cursor().seek(end.directory());
    while (cursor.request(46) && startsHeader(cursor)) {
      ZipHeader header = ZipHeader.central(cursor, end.base());
      into.add(new ZipEntry(header, new ZipExtraFields(header)));
      source.meter().checkEntries(into.size(), cursor.offset());
    }
    // The count is 16 bits wide: writers of many entries without ZIP64 let it wrap.
    cursor.verify(
        (into.size() & 0xffff) == (end.entries() & 0xffff),
        cursor.position(),
        end.entries() + " entries were declared but " + into.size() + " are listed");
  }

  private static boolean startsHeader(Cursor cursor) throws IOException {
    long at = cursor.position();
    boolean starts = cursor.i32le() == ZipHeader.CENTRAL_SIGNATURE;
    cursor.seek(at);
    return starts;
  }

  /**
   * All entries, folders and duplicates among them.
   *
   * @return the entries in the directory's order
   */
  public List<ZipEntry> entries() {
    return entries;
  }

  /**
   * The entry of a name.
   *
   * @param name exactly as in {@link ZipEntry#name()}
   * @return the first of that name; empty if there is none
   */
  public Optional<ZipEntry> find(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  /**
   * What is wrong with the central directory; the entries are then those it lists or those that
   * local headers tell of, whichever are more.
   *
   * @return empty where it is whole
   */
  public Optional<ReadException> damage() {
    return damage;
  }

  /**
   * The comment of the archive as it stands.
   *
   * @return a copy of the bytes; empty where there is none
   */
  public byte[] rawComment() {
    return comment.clone();
  }

  /**
   * The UTC times in the local header of an entry, which holds more of them than the directory.
   *
   * @param entry an entry of this directory
   * @return the times; {@link ZipTimes#NONE} where there are none
   * @throws IOException if the local header cannot be read
   */
  public ZipTimes localTimes(ZipEntry entry) throws IOException {
    return new ZipExtraFields(ZipHeader.local(source.cursor().seek(entry.localHeader()))).times();
  }

  /**
   * Whether an entry can be read: stored or deflated, and not encrypted.
   *
   * @param entry an entry of this directory
   * @return false where {@link #open(ZipEntry)} throws
   */
  public boolean canOpen(ZipEntry entry) {
    return !entry.isEncrypted()
        && (entry.method() == ZipEntry.STORED || entry.method() == ZipEntry.DEFLATED);
  }

  /**
   * The bytes of an entry as a stream, counted and bounded by {@link
   * dev.celscope.source.Limits#bytesInflated()}. Reading it throws {@link
   * dev.celscope.source.TruncatedException} where the compressed bytes end too early and {@link
   * MalformedException} where they are no deflated bytes.
   *
   * @param entry an entry of this directory
   * @return a stream to be closed
   * @throws MalformedException if its method is not read, it is encrypted, or it has no local
   *     header
   * @throws IOException if the bytes cannot be read
   */
  public InputStream stream(ZipEntry entry) throws IOException {
    ByteSource data = data(entry);
    if (entry.method() == ZipEntry.STORED) {
      return data.stream();
    }
    Inflater inflater = spare == null ? new Inflater(true) : spare;
    spare = null;
    inflater.reset();
    return source.meter().counting(new InflatedStream(data, inflater, this), data.offset());
  }

  /** Takes back the inflater of a closed stream, for the next entry. */
  void giveBack(Inflater inflater) {
    if (spare == null) {
      spare = inflater;
    } else {
      inflater.end();
    }
  }

  /**
   * The bytes of an entry with random access: the part of this source where it is stored, inflated
   * in memory otherwise.
   *
   * @param entry an entry of this directory
   * @return a source that shares the meter of this one
   * @throws LimitException if more than {@link dev.celscope.source.Limits#blockBytes()} come out
   * @throws MalformedException if its method is not read, it is encrypted, or it has no local
   *     header
   * @throws IOException if the bytes cannot be read
   */
  public ByteSource open(ZipEntry entry) throws IOException {
    if (entry.method() == ZipEntry.STORED) {
      return data(entry);
    }
    int most = source.limits().blockBytes();
    try (InputStream in = stream(entry)) {
      byte[] bytes = in.readNBytes(most);
      if (bytes.length == most && in.read() >= 0) {
        throw new LimitException("blockBytes", most + " bytes", entry.offset());
      }
      return source.decoded(bytes);
    }
  }

  private ByteSource data(ZipEntry entry) throws IOException {
    if (!canOpen(entry)) {
      throw new MalformedException(
          entry.isEncrypted()
              ? "Entry " + entry.name() + " is encrypted"
              : "Compression method " + entry.method() + " is not read",
          entry.offset());
    }
    // Name and extra field of the local header may differ in length from the directory's.
    ZipHeader local = ZipHeader.local(source.cursor().seek(entry.localHeader()));
    return source.sliceUpTo(local.end(), entry.compressedSize());
  }

  @Override
  public void close() {
    if (spare != null) {
      spare.end();
      spare = null;
    }
  }
}
