package dev.celscope.video.mpeg;

/** The header of a packetised elementary stream (ISO/IEC 13818-1, 2.4.3.6). */
final class Pes {
  /** No time stamp is written. */
  static final long NONE = -1;

  private static final int FIXED = 9;
  private static final int PACK = 0xba;
  private static final int PACK_HEADER = 10;

  private Pes() {}

  /** Whether a packet with a stream of sound, pictures or private data begins here. */
  static boolean startsAt(byte[] bytes, int at) {
    if (at + FIXED > bytes.length || bytes[at] != 0 || bytes[at + 1] != 0 || bytes[at + 2] != 1) {
      return false;
    }
    int id = bytes[at + 3] & 0xff;
    return id == 0xbd || id == 0xfd || (id >= 0xc0 && id <= 0xef);
  }

  /** Whether the header of a pack begins here (2.5.3.3). */
  static boolean isPack(byte[] bytes, int at) {
    return at + PACK_HEADER <= bytes.length
        && bytes[at] == 0
        && bytes[at + 1] == 0
        && bytes[at + 2] == 1
        && (bytes[at + 3] & 0xff) == PACK;
  }

  /** The system clock in the header of a pack, in the units of time stamps. */
  static long clock(byte[] bytes, int at) {
    boolean second = (bytes[at + 4] & 0xc0) == 0x40;
    if (!second) {
      return stamp(bytes, at + 4);
    }
    // Two bits, then 33 with a marker behind the third and the eighteenth, and an extension.
    long bits = 0;
    for (int i = 4; i < PACK_HEADER; i++) {
      bits = (bits << 8) | (bytes[at + i] & 0xff);
    }
    return (bits >>> 43 & 0x7) << 30 | (bits >>> 27 & 0x7fff) << 15 | (bits >>> 11 & 0x7fff);
  }

  /** The presentation time stamp of a packet. */
  static long time(byte[] bytes, int at) {
    boolean second = (bytes[at + 6] & 0xc0) == 0x80;
    if (second) {
      boolean stamped = (bytes[at + 7] & 0x80) != 0;
      return stamped ? stamp(bytes, at + FIXED) : NONE;
    }
    // MPEG-1: stuffing, a buffer size, then the stamp itself.
    int place = at + 6;
    while (place < bytes.length && (bytes[place] & 0xff) == 0xff) {
      place++;
    }
    if (place < bytes.length && (bytes[place] & 0xc0) == 0x40) {
      place += 2;
    }
    boolean stamped = place < bytes.length && (bytes[place] & 0xe0) == 0x20;
    return stamped ? stamp(bytes, place) : NONE;
  }

  /** 33 bits in five bytes, with marker bits between them. */
  private static long stamp(byte[] bytes, int at) {
    if (at + 5 > bytes.length) {
      return NONE;
    }
    return ((long) (bytes[at] & 0x0e) << 29)
        | ((long) (bytes[at + 1] & 0xff) << 22)
        | ((long) (bytes[at + 2] & 0xfe) << 14)
        | ((long) (bytes[at + 3] & 0xff) << 7)
        | ((bytes[at + 4] & 0xfe) >>> 1);
  }

  /** Index behind the header of a packet of MPEG-2, or of MPEG-1 as far as it is told. */
  static int payload(byte[] bytes, int at) {
    boolean second = (bytes[at + 6] & 0xc0) == 0x80;
    return Math.min(bytes.length, second ? at + FIXED + (bytes[at + 8] & 0xff) : at + 6);
  }
}
