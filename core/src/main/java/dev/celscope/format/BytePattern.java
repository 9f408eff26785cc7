package dev.celscope.format;

import java.io.ByteArrayOutputStream;

/**
 * Bytes at a fixed place, some of which may be any: {@code RIFF\*4WEBP}.
 *
 * <p>ASCII stands for itself, {@code \xNN} for a byte, {@code \s} for a blank, {@code \\} for a
 * backslash, {@code \?} for any byte and {@code \*N} for N of any.
 */
final class BytePattern {
  private final String text;
  private final byte[] bytes;
  private final boolean[] any;
  private final int weight;

  private BytePattern(String text, byte[] bytes, boolean[] any) {
    this.text = text;
    this.bytes = bytes;
    this.any = any;
    int fixed = 0;
    for (boolean free : any) {
      fixed += free ? 0 : 1;
    }
    weight = fixed;
  }

  /** Reads a pattern as the data files write it. */
  static BytePattern parse(String text) {
    var bytes = new ByteArrayOutputStream();
    var free = new ByteArrayOutputStream();
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at++);
      if (c != '\\') {
        bytes.write(c);
        free.write(0);
        continue;
      }
      char escape = text.charAt(at++);
      int count = 1;
      int value = escape == 's' ? ' ' : escape;
      if (escape == 'x') {
        value = Integer.parseInt(text, at, at + 2, 16);
        at += 2;
      } else if (escape == '*') {
        int end = at;
        while (end < text.length() && Character.isDigit(text.charAt(end))) {
          end++;
        }
        count = Integer.parseInt(text, at, end, 10);
        at = end;
      }
      for (int i = 0; i < count; i++) {
        bytes.write(value);
        free.write(escape == '*' || escape == '?' ? 1 : 0);
      }
    }
    return new BytePattern(text, bytes.toByteArray(), flags(free.toByteArray()));
  }

  private static boolean[] flags(byte[] ones) {
    boolean[] flags = new boolean[ones.length];
    for (int i = 0; i < ones.length; i++) {
      flags[i] = ones[i] != 0;
    }
    return flags;
  }

  /** How many bytes are fixed. */
  int weight() {
    return weight;
  }

  int length() {
    return bytes.length;
  }

  /** The first byte, which may not be any. */
  int first() {
    if (any[0]) {
      throw new IllegalStateException(text + " begins with any byte");
    }
    return bytes[0] & 0xff;
  }

  boolean matches(byte[] head, int length, int offset) {
    if (offset + bytes.length > length) {
      return false;
    }
    for (int i = 0; i < bytes.length; i++) {
      if (!any[i] && head[offset + i] != bytes[i]) {
        return false;
      }
    }
    return true;
  }

  /** Puts the fixed bytes where they belong in a file. */
  void writeTo(byte[] file, int offset) {
    for (int i = 0; i < bytes.length; i++) {
      if (!any[i]) {
        file[offset + i] = bytes[i];
      }
    }
  }

  /** For people: runs of any bytes shown as an ellipsis. */
  @Override
  public String toString() {
    return text.replaceAll("\\\\\\*[0-9]+", "…").replace("\\s", " ");
  }
}
