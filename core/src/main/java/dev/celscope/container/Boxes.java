package dev.celscope.container;

import dev.celscope.source.ByteSource;
import dev.celscope.source.MalformedException;
import dev.celscope.source.ReadException;
import java.io.IOException;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;

/**
 * Moves over boxes that lie side by side (ISO/IEC 14496-12, 4.2).
 *
 * <pre>
 *   0  u32  size of header and body; 1: a u64 size follows the type; 0: to the end of the file
 *   4  4cc  type
 *   8  u64  size, where the first one is 1
 *   …  16   extended type, where the type is uuid
 * </pre>
 *
 * <p>A box costs one read of at most 32 bytes, whatever its size. Fewer than eight bytes after the
 * last box are padding (QuickTime ends {@code udta} with four zero bytes), and inside another box a
 * size of 0 ends the list.
 */
public final class Boxes {
  private static final int HEADER = 8;
  private static final int LONG_SIZE = 8;
  private static final int EXTENDED_TYPE = 16;

  private final ByteSource source;
  private final int depth;
  private final byte[] header = new byte[HEADER + LONG_SIZE + EXTENDED_TYPE];
  private long headerAt = -1;
  private int there;
  private long position;
  private long count;

  Boxes(ByteSource source, int depth) throws ReadException {
    source.meter().checkDepth(depth, source.offset());
    this.source = source;
    this.depth = depth;
  }

  /**
   * The boxes of a file, or of a part that stands for one.
   *
   * @param source where boxes lie from the first byte on
   * @return a walker at the first of them
   * @throws ReadException never, but for depths this is none of
   */
  public static Boxes of(ByteSource source) throws ReadException {
    return new Boxes(source, 0);
  }

  /**
   * Where the next box begins.
   *
   * @return position from the start of the source that is walked
   */
  public long position() {
    return position;
  }

  /**
   * Whether another box begins here.
   *
   * @return false at the end of the list
   * @throws IOException if the source cannot be read
   */
  public boolean hasNext() throws IOException {
    if (source.size() - position < HEADER) {
      return false;
    }
    readHeader();
    return there >= HEADER && (depth == 0 ? !isZero(HEADER) : !isZero(4));
  }

  /** Once for each box, though it is asked for before and for the box itself. */
  private void readHeader() throws IOException {
    if (headerAt != position) {
      there = source.read(position, header, 0, header.length);
      headerAt = position;
    }
  }

  private boolean isZero(int length) {
    for (int i = 0; i < length; i++) {
      if (header[i] != 0) {
        return false;
      }
    }
    return true;
  }

  /**
   * The box that begins here; the walker moves on to what follows it.
   *
   * @return the box
   * @throws MalformedException if its size is smaller than its header: no next box can be found
   * @throws dev.celscope.source.LimitException if there are too many
   * @throws NoSuchElementException if there is none
   * @throws IOException if the source cannot be read
   */
  public Box next() throws IOException {
    long offset = source.offset() + position;
    source.meter().checkEntries(++count, offset);
    readHeader();
    if (there < HEADER) {
      throw new NoSuchElementException();
    }
    String type = FourCc.of(header, 4);
    long left = source.size() - position;
    long size = u32(0);
    int length = HEADER;
    if (size == 1 && there >= HEADER + LONG_SIZE) {
      size = i64(HEADER);
      length += LONG_SIZE;
    } else if (size == 0) {
      size = left;
    }
    Optional<UUID> uuid = Optional.empty();
    if (type.equals("uuid") && there >= length + EXTENDED_TYPE) {
      uuid = Optional.of(new UUID(i64(length), i64(length + 8)));
      length += EXTENDED_TYPE;
    }
    return box(type, uuid, length, size, left);
  }

  private Box box(String type, Optional<UUID> uuid, int length, long size, long left)
      throws MalformedException {
    long offset = source.offset() + position;
    if (size >= 0 && size < length) {
      throw new MalformedException("Box " + type + " declares a size of " + size, offset);
    }
    boolean overruns = size < 0 || size > left;
    long present = overruns ? left : size;
    ByteSource body = source.sliceUpTo(position + length, present - length);
    position += present;
    return new Box(type, uuid, offset, length, size < 0 ? left : size, body, overruns, depth);
  }

  private long u32(int at) {
    return Integer.toUnsignedLong(
        ((header[at] & 0xff) << 24)
            | ((header[at + 1] & 0xff) << 16)
            | ((header[at + 2] & 0xff) << 8)
            | (header[at + 3] & 0xff));
  }

  private long i64(int at) {
    return (u32(at) << 32) | u32(at + 4);
  }
}
