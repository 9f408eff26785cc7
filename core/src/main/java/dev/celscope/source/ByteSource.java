package dev.celscope.source;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.Objects;
import java.util.Set;

/**
 * Bytes that can be read at any place, counted by a {@link Meter} and bounded by {@link Limits}.
 *
 * <p>A source is thread-confined and closed by who opened it; slices and cursors of it need no
 * closing. Closing a source that was made of a stream or channel does not close what the caller
 * passed in.
 */
public final class ByteSource implements Closeable {
  private static final int DIGEST_BYTES = 1 << 16;
  private static final Set<StandardOpenOption> FOR_READING = Set.of(StandardOpenOption.READ);

  private final Root root;
  private final long start;
  private final long size;
  private final boolean owner;

  private ByteSource(Root root, long start, long size, boolean owner) {
    this.root = root;
    this.start = start;
    this.size = size;
    this.owner = owner;
  }

  private static ByteSource whole(Storage storage, Meter meter, boolean cut) {
    return new ByteSource(new Root(storage, meter, cut), 0, storage.size(), true);
  }

  /**
   * Opens a file with the standard limits.
   *
   * @param path a regular file
   * @return a source to be closed
   * @throws IOException if it cannot be opened
   */
  public static ByteSource of(Path path) throws IOException {
    return of(path, Limits.standard());
  }

  /**
   * Opens a file.
   *
   * @param path a regular file
   * @param limits what its reading may cost
   * @return a source to be closed
   * @throws IOException if it cannot be opened
   */
  public static ByteSource of(Path path, Limits limits) throws IOException {
    FileChannel channel = FileChannel.open(path, FOR_READING);
    try {
      return of(channel, channel.size(), limits);
    } catch (IOException | RuntimeException e) {
      channel.close();
      throw e;
    }
  }

  /**
   * A file whose size is known from its entry in the file system, which need not be asked again.
   *
   * @param path a regular file
   * @param size bytes that are looked at; a file that has fewer is cut short there
   * @param limits what its reading may cost
   * @return a source to close
   * @throws IOException if it cannot be opened
   */
  public static ByteSource of(Path path, long size, Limits limits) throws IOException {
    return of(FileChannel.open(path, FOR_READING), size, limits);
  }

  private static ByteSource of(FileChannel channel, long size, Limits limits) {
    return whole(new Storage.Channel(channel, size), new Meter(limits), false);
  }

  /**
   * Wraps bytes in memory, with the standard limits.
   *
   * @param bytes not to be changed while the source is used
   * @return a source
   */
  public static ByteSource of(byte[] bytes) {
    return of(bytes, Limits.standard());
  }

  /**
   * Wraps bytes in memory.
   *
   * @param bytes not to be changed while the source is used
   * @param limits what their reading may cost
   * @return a source
   */
  public static ByteSource of(byte[] bytes, Limits limits) {
    return whole(new Storage.Memory(bytes), new Meter(limits), false);
  }

  /**
   * Reads a stream to its end, or to {@link Limits#bytesSpooled()}, into memory and past 1 MiB into
   * a temporary file that goes with the source.
   *
   * @param stream left open
   * @param limits what its reading may cost
   * @return a source to be closed
   * @throws IOException if the stream fails
   */
  public static ByteSource of(InputStream stream, Limits limits) throws IOException {
    Spool.Spooled spooled = Spool.of(stream, limits.bytesSpooled());
    return whole(spooled.storage(), new Meter(limits), spooled.cut());
  }

  /**
   * Wraps a channel: the door for object stores and distributed file systems.
   *
   * @param channel read from its beginning at any place; left open
   * @param limits what its reading may cost
   * @return a source
   * @throws IOException if its size cannot be had
   */
  public static ByteSource of(SeekableByteChannel channel, Limits limits) throws IOException {
    return whole(new LentChannel(channel, channel.size()), new Meter(limits), false);
  }

  /** A channel that its owner closes. */
  private record LentChannel(Storage.Channel inner) implements Storage {
    LentChannel(SeekableByteChannel channel, long size) {
      this(new Storage.Channel(channel, size));
    }

    @Override
    public long size() {
      return inner.size();
    }

    @Override
    public int read(long position, byte[] into, int from, int length) throws IOException {
      return inner.read(position, into, from, length);
    }

    @Override
    public void close() {}
  }

  /**
   * Number of bytes.
   *
   * @return zero or more
   */
  public long size() {
    return size;
  }

  /**
   * Where this source starts in the outermost one; zero for that one itself.
   *
   * @return byte offset
   */
  public long offset() {
    return start;
  }

  /**
   * Whether the stream that this source was made of held more than {@link Limits#bytesSpooled()}.
   *
   * @return true if the rest was left unread
   */
  public boolean isCut() {
    return root.cut;
  }

  /**
   * The meter that this source shares with its slices.
   *
   * @return counts and limits
   */
  public Meter meter() {
    return root.meter;
  }

  /**
   * What the reading may cost.
   *
   * @return the limits
   */
  public Limits limits() {
    return root.meter.limits();
  }

  /**
   * Reads what is there.
   *
   * @param position from the start of this source, zero or more
   * @param into where the bytes go
   * @param from index of the first one there
   * @param length how many are wanted
   * @return how many came: fewer than wanted only at the end of the source; 0 past it
   * @throws IOException if they cannot be read
   */
  public int read(long position, byte[] into, int from, int length) throws IOException {
    Objects.checkFromIndexSize(from, length, into.length);
    if (position < 0) {
      throw new IllegalArgumentException("Position " + position + " is negative");
    }
    long wanted = Math.min(length, Math.max(0, size - position));
    return root.read(start + position, into, from, (int) wanted);
  }

  /**
   * Bytes in memory that hold a part of this source, so that a cursor can look at them where they
   * lie. They begin with the first byte of the outermost source: the index of a byte is its offset.
   *
   * @param position of the part, from the start of this source
   * @param length of the part, which lies within this source
   * @return not to be changed; shorter than the part's end where that is not in memory
   */
  byte[] held(long position, int length) throws IOException {
    return root.held(start + position, length);
  }

  /**
   * Says that the beginning of this source will be walked from end to end. A file then brings it
   * along in one read, where it would read the more at once the longer the walk goes on; nothing
   * else changes.
   *
   * @throws IOException if it cannot be read
   */
  public void prefetch() throws IOException {
    root.fetch(start, size);
  }

  /**
   * The bytes at a place.
   *
   * @param position from the start of this source, zero or more
   * @param length how many
   * @return exactly that many
   * @throws TruncatedException if the source ends before; nothing is allocated then
   * @throws LimitException if they are more than {@link Limits#blockBytes()}
   * @throws IOException if they cannot be read
   */
  public byte[] bytes(long position, int length) throws IOException {
    require(position, length);
    if (length > limits().blockBytes()) {
      throw new LimitException("blockBytes", limits().blockBytes() + " bytes", start + position);
    }
    byte[] bytes = new byte[length];
    int count = read(position, bytes, 0, length);
    if (count < length) {
      throw new TruncatedException(length, count, start + position);
    }
    return bytes;
  }

  /**
   * All bytes of this source.
   *
   * @return exactly {@link #size()} bytes
   * @throws LimitException if they are more than {@link Limits#blockBytes()}
   * @throws IOException if they cannot be read
   */
  public byte[] allBytes() throws IOException {
    return bytes(0, (int) Math.min(size, Integer.MAX_VALUE));
  }

  /**
   * A bounded view of a part.
   *
   * @param position from the start of this source, zero or more
   * @param length how many bytes, zero or more
   * @return a source that shares bytes and meter with this one
   * @throws TruncatedException if the part does not lie within this source
   */
  public ByteSource slice(long position, long length) throws TruncatedException {
    require(position, length);
    return new ByteSource(root, start + position, length, false);
  }

  /**
   * A view of a part as far as it is there.
   *
   * @param position from the start of this source, zero or more
   * @param length how many bytes at most, zero or more
   * @return a source that shares bytes and meter with this one; shorter where this one ends before
   */
  public ByteSource sliceUpTo(long position, long length) {
    long from = Math.min(Math.max(0, position), size);
    return new ByteSource(root, start + from, Math.min(Math.max(0, length), size - from), false);
  }

  /**
   * Bytes that were decoded from this source, counted by the same meter. Offsets within them start
   * at zero.
   *
   * @param bytes decompressed or otherwise decoded bytes
   * @return a source
   */
  public ByteSource decoded(byte[] bytes) {
    return whole(new Storage.Memory(bytes), root.meter, false);
  }

  /**
   * A cursor at the start.
   *
   * @return a cursor over this source
   */
  public Cursor cursor() {
    return new Cursor(this);
  }

  /**
   * This source as a stream.
   *
   * @return a stream from the start to the end of this source; needs no closing
   */
  public InputStream stream() {
    return new SourceStream(this);
  }

  /**
   * This source as a read-only channel, for libraries that want one.
   *
   * @return a channel at the start; closing it does not close the source
   */
  public SeekableByteChannel channel() {
    return new SourceChannel(this);
  }

  /**
   * Feeds all bytes to a digest. They are not counted: who asks for a digest asks for all of them.
   *
   * @param digest to be updated
   * @throws IOException if they cannot be read
   */
  public void digest(MessageDigest digest) throws IOException {
    byte[] buffer = new byte[(int) Math.min(DIGEST_BYTES, Math.max(1, size))];
    long position = 0;
    while (position < size) {
      int count =
          root.storage.read(
              start + position, buffer, 0, (int) Math.min(buffer.length, size - position));
      if (count <= 0) {
        throw new TruncatedException(size, position, start + position);
      }
      digest.update(buffer, 0, count);
      position += count;
    }
  }

  private void require(long position, long length) throws TruncatedException {
    if (position < 0 || length < 0) {
      throw new IllegalArgumentException("No part at " + position + " of length " + length);
    }
    if (position > size || length > size - position) {
      throw new TruncatedException(
          length, Math.max(0, size - position), start + Math.min(position, size));
    }
  }

  /** Closes the file, if this source opened one. Slices close nothing. */
  @Override
  public void close() throws IOException {
    if (owner) {
      root.storage.close();
    }
  }

  /** Name-free description: the size and where it starts. */
  @Override
  public String toString() {
    return size + " bytes at " + start;
  }

  /** What all slices of a source share. */
  private static final class Root {
    private final Storage storage;
    private final Meter meter;
    private final boolean cut;
    private final ReadBuffer buffer;

    Root(Storage storage, Meter meter, boolean cut) {
      this.storage = storage;
      this.meter = meter;
      this.cut = cut;
      this.buffer = new ReadBuffer(storage, meter);
    }

    int read(long position, byte[] into, int from, int length) throws IOException {
      if (length == 0) {
        return 0;
      }
      if (storage instanceof Storage.Memory) {
        meter.countRead(length, position);
        return Math.max(0, storage.read(position, into, from, length));
      }
      return buffer.read(position, into, from, length);
    }

    void fetch(long position, long length) throws IOException {
      if (!(storage instanceof Storage.Memory)) {
        buffer.fetch(position, length);
      }
    }

    byte[] held(long position, int length) throws IOException {
      if (storage instanceof Storage.Memory memory) {
        meter.countRead(length, position);
        return memory.bytes();
      }
      return buffer.held(position + length);
    }
  }
}
