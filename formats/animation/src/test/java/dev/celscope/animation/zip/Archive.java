package dev.celscope.animation.zip;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Builds archives as a program of one country would write them. */
final class Archive {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final ZipOutputStream out;
  private LocalDateTime clock = LocalDateTime.of(2023, 12, 4, 17, 30, 2);

  Archive(String charset) {
    out = new ZipOutputStream(bytes, Charset.forName(charset));
  }

  Archive at(LocalDateTime wallClock) {
    clock = wallClock;
    return this;
  }

  Archive entry(String name, byte[] content, byte... extra) {
    try {
      ZipEntry entry = new ZipEntry(name);
      entry.setTimeLocal(clock);
      entry.setExtra(extra);
      out.putNextEntry(entry);
      out.write(content);
      out.closeEntry();
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Archive comment(String comment) {
    out.setComment(comment);
    return this;
  }

  byte[] bytes() {
    try {
      out.close();
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] extra(int tag, byte[] data) {
    return ByteBuffer.allocate(4 + data.length)
        .order(ByteOrder.LITTLE_ENDIAN)
        .putShort((short) tag)
        .putShort((short) data.length)
        .put(data)
        .array();
  }

  /** The extended timestamp field {@code UT} with the time of the last change. */
  static byte[] unixTime(Instant modified) {
    return extra(
        0x5455,
        ByteBuffer.allocate(5)
            .order(ByteOrder.LITTLE_ENDIAN)
            .put((byte) 1)
            .putInt((int) modified.getEpochSecond())
            .array());
  }

  /** Info-ZIP's Unicode path field for a name as it stands in the header. */
  static byte[] unicodePath(byte[] raw, String name) {
    CRC32 crc = new CRC32();
    crc.update(raw);
    byte[] utf8 = name.getBytes(java.nio.charset.StandardCharsets.UTF_8);
    return extra(
        0x7075,
        ByteBuffer.allocate(5 + utf8.length)
            .order(ByteOrder.LITTLE_ENDIAN)
            .put((byte) 1)
            .putInt((int) crc.getValue())
            .put(utf8)
            .array());
  }
}
