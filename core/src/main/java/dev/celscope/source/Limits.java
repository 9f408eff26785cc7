package dev.celscope.source;

import java.time.Duration;

/**
 * What the reading of one file, with all that is inside it, may cost. A reached limit ends the part
 * that reached it and becomes a problem that names it; what was read before stays.
 *
 * @param bytesRead bytes read from the file, bytes read twice counted twice
 * @param bytesInflated bytes won by decompression
 * @param bytesSpooled bytes that a stream may hold
 * @param blockBytes bytes of any one structure that is held in memory at once
 * @param textLength characters of one text
 * @param textTotal characters of all texts of one file
 * @param entries steps of any one structure: boxes, chunks, tags, archive entries, rows
 * @param depth structures within structures, and files within files
 * @param children files inside one file that get a record of their own
 * @param wallTime time that one file may take
 */
public record Limits(
    long bytesRead,
    long bytesInflated,
    long bytesSpooled,
    int blockBytes,
    int textLength,
    long textTotal,
    int entries,
    int depth,
    int children,
    Duration wallTime) {

  private static final Limits DEFAULT =
      new Limits(
          1L << 30,
          4L << 30,
          4L << 30,
          128 << 20,
          1 << 20,
          64L << 20,
          1_000_000,
          64,
          1_000,
          Duration.ofSeconds(60));

  /** Checks that each limit is positive. */
  public Limits {
    requirePositive(bytesRead, "bytesRead");
    requirePositive(bytesInflated, "bytesInflated");
    requirePositive(bytesSpooled, "bytesSpooled");
    requirePositive(blockBytes, "blockBytes");
    requirePositive(textLength, "textLength");
    requirePositive(textTotal, "textTotal");
    requirePositive(entries, "entries");
    requirePositive(depth, "depth");
    requirePositive(children, "children");
    requirePositive(wallTime.toNanos(), "wallTime");
  }

  private static void requirePositive(long value, String name) {
    if (value <= 0) {
      throw new IllegalArgumentException("Limit " + name + " must be positive, not " + value);
    }
  }

  /**
   * Limits that a normal delivery never meets: 1 GiB read, 4 GiB inflated or spooled, 128 MiB in
   * one block, 1 Mi characters a text, 64 Mi in all, 1,000,000 entries, depth 64, 1,000 children,
   * one minute.
   *
   * @return the default limits
   */
  public static Limits standard() {
    return DEFAULT;
  }

  /**
   * These limits with another number of bytes read.
   *
   * @param limit bytes, positive
   * @return new limits
   */
  public Limits withBytesRead(long limit) {
    return new Limits(
        limit,
        bytesInflated,
        bytesSpooled,
        blockBytes,
        textLength,
        textTotal,
        entries,
        depth,
        children,
        wallTime);
  }

  /**
   * These limits with another number of bytes inflated.
   *
   * @param limit bytes, positive
   * @return new limits
   */
  public Limits withBytesInflated(long limit) {
    return new Limits(
        bytesRead,
        limit,
        bytesSpooled,
        blockBytes,
        textLength,
        textTotal,
        entries,
        depth,
        children,
        wallTime);
  }

  /**
   * These limits with another number of bytes spooled from a stream.
   *
   * @param limit bytes, positive
   * @return new limits
   */
  public Limits withBytesSpooled(long limit) {
    return new Limits(
        bytesRead,
        bytesInflated,
        limit,
        blockBytes,
        textLength,
        textTotal,
        entries,
        depth,
        children,
        wallTime);
  }

  /**
   * These limits with another size of a block in memory.
   *
   * @param limit bytes, positive
   * @return new limits
   */
  public Limits withBlockBytes(int limit) {
    return new Limits(
        bytesRead,
        bytesInflated,
        bytesSpooled,
        limit,
        textLength,
        textTotal,
        entries,
        depth,
        children,
        wallTime);
  }

  /**
   * These limits with another length of one text.
   *
   * @param limit characters, positive
   * @return new limits
   */
  public Limits withTextLength(int limit) {
    return new Limits(
        bytesRead,
        bytesInflated,
        bytesSpooled,
        blockBytes,
        limit,
        textTotal,
        entries,
        depth,
        children,
        wallTime);
  }

  /**
   * These limits with another length of all texts of a file.
   *
   * @param limit characters, positive
   * @return new limits
   */
  public Limits withTextTotal(long limit) {
    return new Limits(
        bytesRead,
        bytesInflated,
        bytesSpooled,
        blockBytes,
        textLength,
        limit,
        entries,
        depth,
        children,
        wallTime);
  }

  /**
   * These limits with another number of entries.
   *
   * @param limit steps of one structure, positive
   * @return new limits
   */
  public Limits withEntries(int limit) {
    return new Limits(
        bytesRead,
        bytesInflated,
        bytesSpooled,
        blockBytes,
        textLength,
        textTotal,
        limit,
        depth,
        children,
        wallTime);
  }

  /**
   * These limits with another depth.
   *
   * @param limit structures within structures, positive
   * @return new limits
   */
  public Limits withDepth(int limit) {
    return new Limits(
        bytesRead,
        bytesInflated,
        bytesSpooled,
        blockBytes,
        textLength,
        textTotal,
        entries,
        limit,
        children,
        wallTime);
  }

  /**
   * These limits with another number of children.
   *
   * @param limit files inside one file, positive
   * @return new limits
   */
  public Limits withChildren(int limit) {
    return new Limits(
        bytesRead,
        bytesInflated,
        bytesSpooled,
        blockBytes,
        textLength,
        textTotal,
        entries,
        depth,
        limit,
        wallTime);
  }

  /**
   * These limits with another wall time.
   *
   * @param limit time that one file may take, positive
   * @return new limits
   */
  public Limits withWallTime(Duration limit) {
    return new Limits(
        bytesRead,
        bytesInflated,
        bytesSpooled,
        blockBytes,
        textLength,
        textTotal,
        entries,
        depth,
        children,
        limit);
  }
}
