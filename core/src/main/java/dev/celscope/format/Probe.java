package dev.celscope.format;

import dev.celscope.source.ByteSource;
import java.io.IOException;
import java.util.Locale;

/** A file under detection: its source, its first bytes and its name. */
final class Probe {
  /** Holds every magic but one, and what most checks need. */
  static final int HEAD_BYTES = 1 << 10;

  private final ByteSource source;
  private final byte[] head;
  private final int length;
  private final String name;
  private final String extension;

  Probe(ByteSource source, String name) throws IOException {
    this.source = source;
    this.name = name;
    head = new byte[(int) Math.min(HEAD_BYTES, source.size())];
    length = source.read(0, head, 0, head.length);
    int dot = name.lastIndexOf('.');
    extension = dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
  }

  ByteSource source() {
    return source;
  }

  long size() {
    return source.size();
  }

  /** The first bytes; not to be changed. */
  byte[] head() {
    return head;
  }

  /** How many of {@link #head()} are there. */
  int length() {
    return length;
  }

  String name() {
    return name;
  }

  /** What follows the last dot of the name, lower case; empty where there is none. */
  String extension() {
    return extension;
  }

  /** The byte at a place of the head, or −1 past it. */
  int u8(int at) {
    return at >= 0 && at < length ? head[at] & 0xff : -1;
  }

  /** Two bytes of the head, or −1 past it. */
  int u16le(int at) {
    return at + 2 <= length ? u8(at) | (u8(at + 1) << 8) : -1;
  }

  /** Two bytes of the head, or −1 past it. */
  int u16be(int at) {
    return at + 2 <= length ? (u8(at) << 8) | u8(at + 1) : -1;
  }

  /** Four bytes of the head, or −1 past it. */
  long u32le(int at) {
    return at + 4 <= length ? u16le(at) | ((long) u16le(at + 2) << 16) : -1;
  }

  /** Four bytes of the head, or −1 past it. */
  long u32be(int at) {
    return at + 4 <= length ? ((long) u16be(at) << 16) | u16be(at + 2) : -1;
  }
}
