package dev.celscope.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Counts what the reading of one file costs and stops it at its {@link Limits}. A file, its slices
 * and everything decoded from them share one meter. Thread-confined.
 */
public final class Meter {
  /** A clock is asked once in so many steps: it costs more than most steps do. */
  private static final int STEPS_BETWEEN_CLOCKS = 256;

  private final Limits limits;
  private final long start = System.nanoTime();
  private long bytesRead;
  private long bytesInflated;
  private int steps;

  /**
   * A meter at zero; its time starts now.
   *
   * @param limits what may be spent
   */
  public Meter(Limits limits) {
    this.limits = limits;
  }

  /**
   * What may be spent.
   *
   * @return the limits
   */
  public Limits limits() {
    return limits;
  }

  /**
   * Bytes read so far from the file itself, bytes read twice counted twice.
   *
   * @return zero or more
   */
  public long bytesRead() {
    return bytesRead;
  }

  /**
   * Bytes won by decompression so far.
   *
   * @return zero or more
   */
  public long bytesInflated() {
    return bytesInflated;
  }

  void countRead(long bytes, long offset) throws LimitException {
    bytesRead += bytes;
    if (bytesRead > limits.bytesRead()) {
      throw new LimitException("bytesRead", limits.bytesRead() + " bytes", offset);
    }
    checkTime(offset);
  }

  /**
   * Counts bytes won by decompression.
   *
   * @param bytes how many
   * @param offset where the compressed bytes stand
   * @throws LimitException if they are more than may be inflated
   */
  public void countInflated(long bytes, long offset) throws LimitException {
    bytesInflated += bytes;
    if (bytesInflated > limits.bytesInflated()) {
      throw new LimitException("bytesInflated", limits.bytesInflated() + " bytes", offset);
    }
    step(offset);
  }

  /**
   * Counts one step of any loop over input, so that the loop ends with the wall time.
   *
   * @param offset where the loop is
   * @throws LimitException if the time is over
   */
  public void step(long offset) throws LimitException {
    if (++steps % STEPS_BETWEEN_CLOCKS == 0) {
      checkTime(offset);
    }
  }

  private void checkTime(long offset) throws LimitException {
    if (System.nanoTime() - start > limits.wallTime().toNanos()) {
      throw new LimitException("wallTime", limits.wallTime().toString(), offset);
    }
  }

  /**
   * Checks a count of entries, rows, boxes, tags against {@link Limits#entries()}.
   *
   * @param count how many there are so far
   * @param offset where they are
   * @throws LimitException if there are too many, or the time is over
   */
  public void checkEntries(long count, long offset) throws LimitException {
    if (count > limits.entries()) {
      throw new LimitException("entries", Integer.toString(limits.entries()), offset);
    }
    step(offset);
  }

  /**
   * Checks a depth against {@link Limits#depth()}.
   *
   * @param depth how deep the structure lies
   * @param offset where it is
   * @throws LimitException if it lies too deep
   */
  public void checkDepth(int depth, long offset) throws LimitException {
    if (depth > limits.depth()) {
      throw new LimitException("depth", Integer.toString(limits.depth()), offset);
    }
  }

  /**
   * Counts what comes out of a decompressing stream.
   *
   * @param inflating a stream of decompressed bytes
   * @param offset where the compressed bytes stand
   * @return the same bytes; its reads throw {@link LimitException} when too many have come
   */
  public InputStream counting(InputStream inflating, long offset) {
    return new FilterInputStream(inflating) {
      @Override
      public int read() throws IOException {
        int value = super.read();
        if (value >= 0) {
          countInflated(1, offset);
        }
        return value;
      }

      @Override
      public int read(byte[] into, int from, int length) throws IOException {
        int count = super.read(into, from, length);
        if (count > 0) {
          countInflated(count, offset);
        }
        return count;
      }

      @Override
      public long skip(long count) throws IOException {
        long skipped = super.skip(count);
        countInflated(skipped, offset);
        return skipped;
      }
    };
  }
}
