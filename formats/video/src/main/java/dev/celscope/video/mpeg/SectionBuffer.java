package dev.celscope.video.mpeg;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The sections of one pid, put together from the packets that they span (13818-1, 2.4.4). */
final class SectionBuffer {
  /** Header of a section: its table (u8), flags and the length of what follows (u16). */
  private static final int HEADER = 3;

  /** A length has twelve bits. */
  private static final int LONGEST = HEADER + 0xfff;

  private static final int STUFFING = 0xff;

  private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
  private boolean begun;

  /**
   * Takes the payload of a packet.
   *
   * @param begins whether a section begins in it, at the place that its first byte points to
   * @return the sections that are complete now
   */
  List<byte[]> add(boolean begins, byte[] bytes, int from, int to) {
    List<byte[]> sections = new ArrayList<>();
    int at = from;
    if (begins) {
      int start = Math.min(to, from + 1 + (bytes[from] & 0xff));
      continued(bytes, from + 1, start, sections);
      kept.reset();
      begun = true;
      at = start;
    }
    continued(bytes, at, to, sections);
    return sections;
  }

  private void continued(byte[] bytes, int from, int to, List<byte[]> sections) {
    if (!begun || from >= to || kept.size() > LONGEST) {
      return;
    }
    kept.write(bytes, from, to - from);
    byte[] all = kept.toByteArray();
    int at = 0;
    while (at + HEADER <= all.length && (all[at] & 0xff) != STUFFING) {
      int end = at + HEADER + ((all[at + 1] & 0x0f) << 8 | (all[at + 2] & 0xff));
      if (end > all.length) {
        break;
      }
      sections.add(Arrays.copyOfRange(all, at, end));
      at = end;
    }
    kept.reset();
    kept.write(all, at, all.length - at);
  }
}
