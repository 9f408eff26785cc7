package dev.celscope.source;

import java.io.IOException;
import java.util.Arrays;

/**
 * What was read of a file and may be asked for again: its beginning, where detection and most
 * readers begin, and the surroundings of the place that is being walked. A jump to a far place
 * costs the bytes that are asked for there; a second read near it brings what follows along, the
 * more the longer the walk goes on.
 */
final class ReadBuffer {
  /** Kept from the start of each file: most that is small is read whole by it. */
  static final int HEAD_BYTES = 1 << 14;

  /** Distance of a read from the one before it that makes both one walk. */
  private static final int NEAR = 1 << 10;

  private static final int NEAR_LEAST = 1 << 8;
  private static final int NEAR_GROWTH = 4;
  private static final int NEAR_MOST = 1 << 14;

  /** So short an end of a file is read whole: what lies there is what describes the rest. */
  private static final int TAIL_BYTES = 1 << 13;

  private static final byte[] NOTHING = {};

  private final Storage storage;
  private final Meter meter;

  private byte[] head = NOTHING;
  private byte[] near = NOTHING;
  private long nearStart;
  private int nearLength;

  /** The place of the last read beyond the head. */
  private long lastStart = -1;

  private long lastEnd = -1;

  ReadBuffer(Storage storage, Meter meter) {
    this.storage = storage;
    this.meter = meter;
  }

  /**
   * The bytes of the file from its start on, if they are held as far as that.
   *
   * @return an array not to be changed, empty where they are not held
   */
  byte[] held(long end) throws IOException {
    if (end > HEAD_BYTES) {
      return NOTHING;
    }
    fillHead();
    return head;
  }

  /** Brings along what will be walked, in one read: no more than a walk would have read at once. */
  void fetch(long position, long length) throws IOException {
    int wanted = (int) Math.min(length, NEAR_MOST);
    if (position + wanted > HEAD_BYTES && !isHeld(position, wanted)) {
      fillNear(position, wanted);
    }
  }

  int read(long position, byte[] into, int from, int length) throws IOException {
    if (position + length <= HEAD_BYTES) {
      fillHead();
      return copy(head, head.length, position, into, from, length);
    }
    if (length >= NEAR_MOST) {
      return fill(position, into, from, length);
    }
    if (!isHeld(position, length)) {
      boolean tail = storage.size() - position <= TAIL_BYTES;
      if (!tail && !isNear(position)) {
        lastStart = position;
        lastEnd = position + length;
        return fill(position, into, from, length);
      }
      boolean walksOn = near.length > 0 && lastEnd == nearStart + nearLength;
      int walked = walksOn ? Math.min(NEAR_MOST, NEAR_GROWTH * near.length) : NEAR_LEAST;
      fillNear(position, Math.max(tail ? TAIL_BYTES : walked, length));
    }
    return copy(near, nearLength, position - nearStart, into, from, length);
  }

  private boolean isHeld(long position, int length) {
    return position >= nearStart && position + length <= nearStart + nearLength;
  }

  private boolean isNear(long position) {
    return lastStart >= 0 && position >= lastStart && position <= lastEnd + NEAR;
  }

  private static int copy(
      byte[] held, int heldLength, long position, byte[] into, int from, int length) {
    int at = (int) Math.min(position, heldLength);
    int count = Math.min(length, heldLength - at);
    System.arraycopy(held, at, into, from, count);
    return count;
  }

  private void fillHead() throws IOException {
    if (head.length == 0) {
      byte[] first = new byte[(int) Math.min(HEAD_BYTES, storage.size())];
      int there = fill(0, first, 0, first.length);
      head = there == first.length ? first : Arrays.copyOf(first, there);
    }
  }

  private void fillNear(long position, int length) throws IOException {
    near = new byte[(int) Math.min(length, storage.size() - position)];
    nearStart = position;
    nearLength = fill(position, near, 0, near.length);
    lastStart = position;
    lastEnd = position + nearLength;
  }

  private int fill(long position, byte[] into, int from, int length) throws IOException {
    int filled = 0;
    while (filled < length) {
      int count = storage.read(position + filled, into, from + filled, length - filled);
      if (count <= 0) {
        break; // the file has shrunk since its size was asked
      }
      filled += count;
      meter.countRead(count, position);
    }
    return filled;
  }
}
