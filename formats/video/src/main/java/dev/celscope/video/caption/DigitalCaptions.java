package dev.celscope.video.caption;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The caption channel of digital television (ANSI/CTA-708-E, 4 to 6): pairs of bytes make packets,
 * packets hold blocks of services. What it holds in memory is a packet, and eight windows for each
 * of 63 services.
 *
 * <pre>
 *   0  u8  sequence number (two bits), half the size of the packet (six bits; 0 for 128)
 *   1      blocks: service (three bits; 7: its number is in the byte that follows),
 *          bytes of the block (five bits)
 * </pre>
 */
public final class DigitalCaptions {
  private static final int PACKET_START = 3;
  private static final int LARGEST_PACKET = 128;
  private static final int EXTENDED = 7;

  private final byte[] packet = new byte[LARGEST_PACKET];
  private final Map<Integer, DigitalService> services = new TreeMap<>();
  private final List<Caption> captions = new ArrayList<>();
  private int length;
  private int declared;

  /** A channel of which nothing was read yet. */
  public DigitalCaptions() {}

  /**
   * Takes a pair.
   *
   * @param type 3 for the pair that starts a packet, 2 for those that go on with it
   * @param first first byte
   * @param second second byte
   * @param at when it comes
   */
  public void pair(int type, int first, int second, Duration at) {
    if (type == PACKET_START) {
      blocks(at); // of a packet whose end was lost
      int half = first & 0x3f;
      declared = half == 0 ? LARGEST_PACKET : 2 * half;
      length = 0;
    }
    if (length + 2 > declared) {
      return; // of no packet
    }
    packet[length++] = (byte) first;
    packet[length++] = (byte) second;
    if (length == declared) {
      blocks(at);
    }
  }

  private void blocks(Duration at) {
    int i = 1;
    while (i < length) {
      int header = packet[i++] & 0xff;
      int number = header >> 5;
      int size = header & 0x1f;
      if (number == EXTENDED && size > 0 && i < length) {
        number = packet[i++] & 0x3f;
      }
      if (number == 0) {
        break; // nothing but filling follows
      }
      int end = Math.min(i + size, length);
      DigitalService service =
          services.computeIfAbsent(number, key -> new DigitalService(key, captions));
      for (; i < end; i++) {
        service.take(packet[i] & 0xff, at);
      }
    }
    length = 0;
    declared = 0;
  }

  /**
   * Takes what still stands on the screen for gone.
   *
   * @param at when the programme ends
   */
  public void end(Duration at) {
    services.values().forEach(service -> service.reset(at));
  }

  /**
   * The captions that went off the screen since this was asked last.
   *
   * @return in the order in which they went
   */
  public List<Caption> taken() {
    List<Caption> taken = List.copyOf(captions);
    captions.clear();
    return taken;
  }
}
