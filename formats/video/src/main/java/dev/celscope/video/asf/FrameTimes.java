package dev.celscope.video.asf;

import dev.celscope.record.Rational;
import dev.celscope.source.ByteSource;
import dev.celscope.source.Cursor;
import dev.celscope.video.clip.FrameRates;
import java.io.IOException;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/**
 * The times of the first frames of one stream, from the packets in which they lie (ASF 1.2, 5.2):
 * for headers that do not tell the frame rate.
 */
final class FrameTimes {
  /** Packets that are looked at: a second or two. */
  private static final int PACKETS = 128;

  private static final int FEWEST_FRAMES = 4;
  private static final int ERROR_CORRECTION = 0x80;

  private final int stream;
  private final NavigableSet<Long> times = new TreeSet<>();

  private FrameTimes(int stream) {
    this.stream = stream;
  }

  /**
   * The rate of a stream.
   *
   * @param packets from the first one on
   * @param size of each packet
   * @param stream number of the stream
   * @return empty where the frames are too few, or do not come at an even rate
   */
  static Optional<Rational> rate(ByteSource packets, long size, int stream) throws IOException {
    FrameTimes times = new FrameTimes(stream);
    for (int i = 0; i < PACKETS && packets.size() - i * size >= size; i++) {
      times.packet(packets.slice(i * size, size).cursor());
    }
    return times.rate();
  }

  /**
   * A packet: error correction, flags that tell how long the numbers are, length, sequence and
   * padding, send time (u32), duration (u16), and one payload or a number of them.
   */
  private void packet(Cursor cursor) throws IOException {
    int flags = cursor.u8();
    if ((flags & ERROR_CORRECTION) != 0) {
      cursor.skip(flags & 0xf);
      flags = cursor.u8();
    }
    int lengths = cursor.u8();
    number(cursor, flags >> 5);
    number(cursor, flags >> 1);
    number(cursor, flags >> 3);
    cursor.skip(4 + 2);
    boolean several = (flags & 1) != 0;
    int payloads = several ? cursor.u8() : 1;
    for (int i = 0; i < (several ? payloads & 0x3f : 1); i++) {
      int number = cursor.u8() & 0x7f;
      number(cursor, lengths >> 4);
      long offset = number(cursor, lengths >> 2);
      ByteSource replicated = cursor.slice(number(cursor, lengths));
      if (number == stream && offset == 0 && replicated.size() >= 8) {
        times.add(replicated.cursor().skip(4).u32le());
      }
      if (several) {
        cursor.skip(number(cursor, payloads >> 6));
      }
    }
  }

  /** A number of no, one, two or four bytes, by two bits. */
  private static long number(Cursor cursor, int bits) throws IOException {
    return switch (bits & 3) {
      case 0 -> 0;
      case 1 -> cursor.u8();
      case 2 -> cursor.u16le();
      default -> cursor.u32le();
    };
  }

  private Optional<Rational> rate() {
    return times.size() < FEWEST_FRAMES
        ? Optional.empty()
        : FrameRates.ofMillis(List.copyOf(times));
  }
}
