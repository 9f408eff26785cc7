package dev.celscope.container;

import dev.celscope.source.ByteSource;
import dev.celscope.source.ReadException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;

/**
 * Moves over chunks that lie side by side (Microsoft and IBM, “Multimedia Programming Interface and
 * Data Specifications 1.0”; EA IFF 85 for the big-endian ones).
 *
 * <pre>
 *   0  4cc  id
 *   4  u32  size of what follows, without the byte that pads it to an even number
 *   8  4cc  form, where the id is that of a group
 * </pre>
 *
 * <p>{@code RIFF} and {@code LIST} are little-endian groups; {@code RIFX} and {@code FORM} are
 * big-endian ones, and so is what they hold. A chunk costs one read of at most 12 bytes, whatever
 * its size. Fewer than eight bytes after the last chunk are padding.
 */
public final class RiffChunks {
  private static final Set<String> GROUPS =
      Set.of("RIFF", "RIFX", "RF64", "BW64", "FORM", "LIST", "CAT ");
  private static final Set<String> BIG_ENDIAN = Set.of("RIFX", "FORM");
  private static final int HEADER = 8;
  private static final int FORM = 4;

  private final ByteSource source;
  private final boolean bigEndian;
  private final int depth;
  private final byte[] header = new byte[HEADER + FORM];
  private long position;
  private long count;

  RiffChunks(ByteSource source, boolean bigEndian, int depth) throws ReadException {
    source.meter().checkDepth(depth, source.offset());
    this.source = source;
    this.bigEndian = bigEndian;
    this.depth = depth;
  }

  /**
   * The chunks of a file. The id of the outermost group tells its byte order.
   *
   * @param source where chunks lie from the first byte on
   * @return a walker at the first of them
   * @throws ReadException never, but for depths this is none of
   */
  public static RiffChunks of(ByteSource source) throws ReadException {
    return new RiffChunks(source, false, 0);
  }

  /**
   * Where the next chunk begins.
   *
   * @return position from the start of the source that is walked
   */
  public long position() {
    return position;
  }

  /**
   * Whether another chunk begins here.
   *
   * @return false at the end of the list
   */
  public boolean hasNext() {
    return source.size() - position >= HEADER;
  }

  /**
   * The chunk that begins here; the walker moves on to what follows it.
   *
   * @return the chunk
   * @throws dev.celscope.source.LimitException if there are too many
   * @throws NoSuchElementException if there is none
   * @throws IOException if the source cannot be read
   */
  public RiffChunk next() throws IOException {
    long offset = source.offset() + position;
    source.meter().checkEntries(++count, offset);
    int there = source.read(position, header, 0, header.length);
    if (there < HEADER) {
      throw new NoSuchElementException();
    }
    String id = new String(header, 0, 4, StandardCharsets.ISO_8859_1);
    boolean reversed = bigEndian || BIG_ENDIAN.contains(id);
    long size = u32(reversed);
    long left = source.size() - position - HEADER;
    long present = Math.min(size, left);
    boolean group = GROUPS.contains(id) && present >= FORM;
    Optional<String> form =
        group
            ? Optional.of(new String(header, HEADER, FORM, StandardCharsets.ISO_8859_1))
            : Optional.empty();
    int skipped = group ? FORM : 0;
    ByteSource body = source.sliceUpTo(position + HEADER + skipped, present - skipped);
    position += HEADER + present + (present & 1);
    return new RiffChunk(id, form, reversed, offset, size, body, size > left, depth);
  }

  private long u32(boolean reversed) {
    int value = 0;
    for (int i = 0; i < 4; i++) {
      value = (value << 8) | (header[reversed ? 4 + i : 7 - i] & 0xff);
    }
    return Integer.toUnsignedLong(value);
  }
}
