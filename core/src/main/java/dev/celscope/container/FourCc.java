package dev.celscope.container;

import java.nio.charset.StandardCharsets;

/**
 * Four-character codes as strings. A clip has hundreds of boxes of some thirty types: each is made
 * once and interned, as the literals are that it is compared with.
 */
final class FourCc {
  private static final int LENGTH = 4;
  private static final int SLOTS = 256;

  /** Those met last. Where threads write at once, one makes a code again that the other made. */
  private static final String[] MET = new String[SLOTS];

  private FourCc() {}

  /** The code at a place, one character a byte, ISO 8859-1. */
  static String of(byte[] bytes, int at) {
    int slot = slot(bytes, at);
    String met = MET[slot];
    if (met != null && isAt(met, bytes, at)) {
      return met;
    }
    String made = new String(bytes, at, LENGTH, StandardCharsets.ISO_8859_1).intern();
    MET[slot] = made;
    return made;
  }

  private static int slot(byte[] bytes, int at) {
    int hash = 0;
    for (int i = 0; i < LENGTH; i++) {
      hash = 31 * hash + bytes[at + i];
    }
    return (hash ^ hash >>> 8) & SLOTS - 1;
  }

  private static boolean isAt(String code, byte[] bytes, int at) {
    for (int i = 0; i < LENGTH; i++) {
      if (code.charAt(i) != (bytes[at + i] & 0xff)) {
        return false;
      }
    }
    return true;
  }
}
