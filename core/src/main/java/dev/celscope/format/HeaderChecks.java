package dev.celscope.format;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Checks of header fields where a magic is too short to be trusted: {@code BM}, one byte, or none.
 */
final class HeaderChecks {
  private static final int TS_PACKET = 188;
  private static final int M2TS_PACKET = 192;
  private static final int SYNC_BYTE = 'G';
  private static final int PACKETS_TO_SEE = 5;

  /** Answers whether the header's fields are those of the format. */
  private interface Check {
    boolean holds(Probe probe);
  }

  private HeaderChecks() {}

  /** The checks, by the names that {@code magics.tsv} gives them. */
  static Map<String, Look> all() {
    return Map.ofEntries(
        Map.entry("bmp", look(HeaderChecks::isBmp)),
        Map.entry("sgi", look(HeaderChecks::isSgi)),
        Map.entry("pcx", look(HeaderChecks::isPcx)),
        Map.entry("icon", look(HeaderChecks::isIcon)),
        Map.entry("swf", look(HeaderChecks::isSwf)),
        Map.entry("mpeg-ts", look(probe -> isInSync(probe, 0, TS_PACKET))),
        Map.entry("m2ts", look(probe -> isInSync(probe, 4, M2TS_PACKET))),
        Map.entry("flic", look(HeaderChecks::isFlic)),
        Map.entry("aseprite", look(HeaderChecks::isAseprite)),
        Map.entry("sfnt", look(HeaderChecks::isSfnt)),
        Map.entry("exe", look(HeaderChecks::isExecutable)));
  }

  private static Look look(Check check) {
    return new Look() {
      @Override
      public @Nullable Told into(Probe probe, Told magic) {
        return check.holds(probe) ? magic : null;
      }
    };
  }

  /** BITMAPCOREHEADER has 12 bytes, BITMAPV5HEADER 124; OS/2 2.x any of 16 to 64. */
  private static boolean isBmp(Probe probe) {
    long header = probe.u32le(14);
    return header == 12 ? probe.u16le(22) == 1 : header >= 16 && header <= 124;
  }

  /** Storage, bytes a channel, dimensions. */
  private static boolean isSgi(Probe probe) {
    return probe.u8(2) <= 1
        && between(probe.u8(3), 1, 2)
        && between(probe.u16be(4), 1, 3)
        && probe.u16be(6) > 0;
  }

  /** Version, encoding, bits a plane, window, planes. */
  private static boolean isPcx(Probe probe) {
    int bits = probe.u8(3);
    return between(probe.u8(1), 0, 5)
        && between(probe.u8(2), 0, 1)
        && (bits == 1 || bits == 2 || bits == 4 || bits == 8)
        && probe.u16le(4) <= probe.u16le(8)
        && probe.u16le(6) <= probe.u16le(10)
        && between(probe.u8(65), 1, 4);
  }

  /** Count of pictures; of the first one, where its data lie. */
  private static boolean isIcon(Probe probe) {
    int count = probe.u16le(4);
    long length = probe.u32le(14);
    long offset = probe.u32le(18);
    return count > 0 && length > 0 && offset >= 6 + 16L * count && offset < probe.size();
  }

  /** Version, and a declared length that letters would exceed. */
  private static boolean isSwf(Probe probe) {
    long length = probe.u32le(4);
    return between(probe.u8(3), 1, 60) && length > 8 && length < 1 << 29;
  }

  /** Sync bytes at the start of each packet; in a BDAV stream four bytes of time stand before. */
  private static boolean isInSync(Probe probe, int first, int packet) {
    int seen = 0;
    for (int at = first; at < probe.length() && seen < PACKETS_TO_SEE; at += packet) {
      if (probe.u8(at) != SYNC_BYTE) {
        return false;
      }
      seen++;
    }
    return seen > 1;
  }

  /** Frames, width, height, depth. */
  private static boolean isFlic(Probe probe) {
    return probe.u16le(6) > 0
        && probe.u16le(8) > 0
        && probe.u16le(10) > 0
        && (probe.u16le(12) == 8 || probe.u16le(12) == 0);
  }

  /** The first frame's own magic, after a header of 128 bytes. */
  private static boolean isAseprite(Probe probe) {
    return probe.u16le(132) == 0xf1fa;
  }

  /** Count of tables; the first one's tag is four letters. */
  private static boolean isSfnt(Probe probe) {
    return between(probe.u16be(4), 1, 200) && probe.u8(12) >= ' ' && probe.u8(15) >= ' ';
  }

  /** Where the new header lies (PE, NE, LE), if it lies within the head. */
  private static boolean isExecutable(Probe probe) {
    long at = probe.u32le(60);
    int letters = probe.u16be((int) Math.min(at, Integer.MAX_VALUE));
    return at >= 64 && at < probe.size() && (letters < 0 || (letters & 0xff) == 'E');
  }

  private static boolean between(int value, int from, int to) {
    return value >= from && value <= to;
  }
}
