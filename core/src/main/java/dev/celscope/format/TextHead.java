package dev.celscope.format;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The beginning of a text, decoded as far as structure needs: UTF-16 by its byte order mark or its
 * zero bytes, everything else a byte a character, as markup is ASCII in all of them.
 */
final class TextHead {
  private static final int BEFORE_PRINTABLE = 0x20;
  private static final int CHARACTERS_TO_SEE = 8;

  private TextHead() {}

  /** How the head is to be decoded; null where it is no text. */
  static @Nullable Charset charset(Probe probe) {
    int mark = probe.u16be(0);
    if (mark == 0xfeff || isAsciiInPairs(probe, 1)) {
      return StandardCharsets.UTF_16BE;
    }
    if (mark == 0xfffe || isAsciiInPairs(probe, 0)) {
      return StandardCharsets.UTF_16LE;
    }
    for (int at = 0; at < probe.length(); at++) {
      if (!isPlain(probe.u8(at))) {
        return null;
      }
    }
    return probe.length() == 0 ? null : StandardCharsets.ISO_8859_1;
  }

  /** Whether the first characters are ASCII at every second byte, zero between. */
  private static boolean isAsciiInPairs(Probe probe, int first) {
    if (probe.length() < 2) {
      return false;
    }
    for (int at = 0; at + 1 < Math.min(probe.length(), 2 * CHARACTERS_TO_SEE); at += 2) {
      int character = probe.u8(at + first);
      if (probe.u8(at + 1 - first) != 0 || !isPlain(character) || character > 0x7e) {
        return false;
      }
    }
    return true;
  }

  /** Tab, line feed, line break, form feed, end-of-file of DOS, escape; no other control. */
  private static boolean isPlain(int value) {
    return value >= BEFORE_PRINTABLE
        || value == '\t'
        || value == '\n'
        || value == '\r'
        || value == '\f'
        || value == 0x1a
        || value == 0x1b;
  }

  /** The first characters, after a byte order mark and white space. */
  static String read(Probe probe, Charset charset, int bytes) throws IOException {
    byte[] head = probe.head();
    int length = probe.length();
    if (bytes > length && length < probe.size()) {
      head = new byte[(int) Math.min(bytes, probe.size())];
      length = probe.source().read(0, head, 0, head.length);
    }
    int from = 0;
    if (charset.equals(StandardCharsets.ISO_8859_1)
        && probe.u8(0) == 0xef
        && probe.u8(1) == 0xbb
        && probe.u8(2) == 0xbf) {
      from = 3;
    }
    String text = new String(head, from, length - from, charset);
    int start = 0;
    while (start < text.length() && (text.charAt(start) == '\uFEFF' || text.charAt(start) <= ' ')) {
      start++;
    }
    return text.substring(start);
  }
}
