package dev.celscope.container;

import dev.celscope.source.ByteSource;
import dev.celscope.source.MalformedException;
import dev.celscope.source.ReadException;
import java.io.IOException;
import java.util.NoSuchElementException;
import java.util.OptionalLong;

/**
 * Moves over EBML elements that lie side by side (RFC 8794, 4 to 6): an id of one to four bytes and
 * a size of one to eight, each a variable-size integer whose first set bit tells its length. A size
 * of all ones is unknown.
 *
 * <p>An element costs one read of at most 12 bytes, whatever its size. After an element of unknown
 * size the walker is at its end: where the next sibling begins only the format knows, and {@link
 * #seek} goes there.
 */
public final class EbmlElements {
  private static final int LONGEST_ID = 4;
  private static final int LONGEST_SIZE = 8;

  private final ByteSource source;
  private final int depth;
  private final byte[] header = new byte[LONGEST_ID + LONGEST_SIZE];
  private long position;
  private long count;

  EbmlElements(ByteSource source, int depth) throws ReadException {
    source.meter().checkDepth(depth, source.offset());
    this.source = source;
    this.depth = depth;
  }

  /**
   * The elements of a file: its EBML header and its body, or several of both.
   *
   * @param source where elements lie from the first byte on
   * @return a walker at the first of them
   * @throws ReadException never, but for depths this is none of
   */
  public static EbmlElements of(ByteSource source) throws ReadException {
    return new EbmlElements(source, 0);
  }

  /**
   * Where the next element begins.
   *
   * @return position from the start of the source that is walked
   */
  public long position() {
    return position;
  }

  /**
   * Moves to a place where an element begins.
   *
   * @param to position from the start of the source that is walked
   * @throws MalformedException if it does not lie within the source
   */
  public void seek(long to) throws MalformedException {
    if (to < 0 || to > source.size()) {
      throw new MalformedException(
          "No element can begin at " + to + " of " + source.size() + " bytes",
          source.offset() + position);
    }
    position = to;
  }

  /**
   * Whether another element begins here.
   *
   * @return false at the end of the list
   */
  public boolean hasNext() {
    return source.size() - position >= 2;
  }

  /**
   * The element that begins here; the walker moves on to what follows it.
   *
   * @return the element
   * @throws MalformedException if it has no valid id or size: no next element can be found
   * @throws dev.celscope.source.LimitException if there are too many
   * @throws NoSuchElementException if there is none
   * @throws IOException if the source cannot be read
   */
  public EbmlElement next() throws IOException {
    long offset = source.offset() + position;
    source.meter().checkEntries(++count, offset);
    int there = source.read(position, header, 0, header.length);
    if (there < 2) {
      throw new NoSuchElementException();
    }
    int idLength = length(0);
    verify(idLength <= LONGEST_ID && idLength < there, "No element id", offset);
    int sizeLength = length(idLength);
    int headerLength = idLength + sizeLength;
    verify(sizeLength <= LONGEST_SIZE && headerLength <= there, "No element size", offset);
    int id = (int) number(0, idLength, 0);
    long size = number(idLength, sizeLength, 1L << (7 * sizeLength));
    boolean unknown = size == (1L << (7 * sizeLength)) - 1;
    long left = source.size() - position - headerLength;
    boolean overruns = !unknown && size > left;
    ByteSource body = source.sliceUpTo(position + headerLength, unknown ? left : size);
    position += headerLength + body.size();
    OptionalLong declared = unknown ? OptionalLong.empty() : OptionalLong.of(size);
    return new EbmlElement(id, offset, headerLength, declared, body, overruns, depth);
  }

  /** Bytes of the variable-size integer at an index of the header; 9 where no bit is set. */
  private int length(int at) {
    return Integer.numberOfLeadingZeros(header[at] & 0xff) - 23;
  }

  private long number(int from, int length, long marker) {
    long value = 0;
    for (int i = 0; i < length; i++) {
      value = (value << 8) | (header[from + i] & 0xff);
    }
    return value & ~marker;
  }

  private static void verify(boolean condition, String reason, long offset)
      throws MalformedException {
    if (!condition) {
      throw new MalformedException(reason + " begins here", offset);
    }
  }
}
