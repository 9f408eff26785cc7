package dev.celscope.container;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** Builds ZIP files field by field, right and wrong ones. */
final class ZipBytes {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final List<byte[]> central = new ArrayList<>();
  private long base;

  /** One entry; every field may lie. */
  static final class Entry {
    byte[] name = {};
    byte[] data = {};
    int flags;
    int method;
    long dosTime = 0x5797_7a40L; // 2023-12-23 15:18:00
    byte[] localExtra = {};
    byte[] centralExtra = {};
    Long declaredSize;
    boolean descriptor;

    static Entry stored(String name, String data) {
      Entry entry = new Entry();
      entry.name = name.getBytes(StandardCharsets.UTF_8);
      entry.data = data.getBytes(StandardCharsets.UTF_8);
      return entry;
    }

    static Entry deflated(String name, String data) {
      Entry entry = stored(name, data);
      entry.method = 8;
      return entry;
    }
  }

  static ByteBuffer le(int size) {
    return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
  }

  /** An extra field. */
  static byte[] extra(int id, byte[] data) {
    return le(4 + data.length).putShort((short) id).putShort((short) data.length).put(data).array();
  }

  ZipBytes junk(byte[] bytes) {
    out.writeBytes(bytes);
    base = out.size();
    return this;
  }

  ZipBytes entry(Entry e) {
    byte[] packed = e.method == 8 ? deflate(e.data) : e.data;
    CRC32 crc = new CRC32();
    crc.update(e.data);
    long size = e.declaredSize == null ? e.data.length : e.declaredSize;
    long at = out.size() - base;
    int flags = e.flags | (e.descriptor ? 8 : 0);
    out.writeBytes(
        le(30)
            .putInt(0x04034b50)
            .putShort((short) 20)
            .putShort((short) flags)
            .putShort((short) e.method)
            .putInt((int) e.dosTime)
            .putInt(e.descriptor ? 0 : (int) crc.getValue())
            .putInt(e.descriptor ? 0 : packed.length)
            .putInt(e.descriptor ? 0 : (int) size)
            .putShort((short) e.name.length)
            .putShort((short) e.localExtra.length)
            .array());
    out.writeBytes(e.name);
    out.writeBytes(e.localExtra);
    out.writeBytes(packed);
    if (e.descriptor) {
      out.writeBytes(
          le(16)
              .putInt(0x08074b50)
              .putInt((int) crc.getValue())
              .putInt(packed.length)
              .putInt((int) size)
              .array());
    }
    central.add(
        le(46 + e.name.length + e.centralExtra.length)
            .putInt(0x02014b50)
            .putShort((short) (3 << 8 | 20))
            .putShort((short) 20)
            .putShort((short) flags)
            .putShort((short) e.method)
            .putInt((int) e.dosTime)
            .putInt((int) crc.getValue())
            .putInt(packed.length)
            .putInt((int) size)
            .putShort((short) e.name.length)
            .putShort((short) e.centralExtra.length)
            .putShort((short) 0)
            .putLong(0)
            .putInt((int) at)
            .put(e.name)
            .put(e.centralExtra)
            .array());
    return this;
  }

  static byte[] deflate(byte[] data) {
    Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
    deflater.setInput(data);
    deflater.finish();
    byte[] packed = new byte[data.length + 64];
    int length = deflater.deflate(packed);
    deflater.end();
    return Arrays.copyOf(packed, length);
  }

  byte[] withoutEnd() {
    return out.toByteArray();
  }

  byte[] end() {
    return end(central.size(), "");
  }

  byte[] end(int declaredEntries, String comment) {
    long start = out.size() - base;
    for (byte[] header : central) {
      out.writeBytes(header);
    }
    byte[] text = comment.getBytes(StandardCharsets.UTF_8);
    out.writeBytes(
        le(22 + text.length)
            .putInt(0x06054b50)
            .putInt(0)
            .putShort((short) declaredEntries)
            .putShort((short) declaredEntries)
            .putInt((int) (out.size() - base - start))
            .putInt((int) start)
            .putShort((short) text.length)
            .put(text)
            .array());
    return out.toByteArray();
  }

  /** Ends with a ZIP64 record; the plain one holds nothing but ones. */
  byte[] end64() {
    long start = out.size() - base;
    for (byte[] header : central) {
      out.writeBytes(header);
    }
    long at = out.size() - base;
    out.writeBytes(
        le(56)
            .putInt(0x06064b50)
            .putLong(44)
            .putInt(0)
            .putLong(0)
            .putLong(central.size())
            .putLong(central.size())
            .putLong(at - start)
            .putLong(start)
            .array());
    out.writeBytes(le(20).putInt(0x07064b50).putInt(0).putLong(at).putInt(1).array());
    out.writeBytes(
        le(22)
            .putInt(0x06054b50)
            .putInt(0)
            .putInt(-1)
            .putInt(-1)
            .putInt(-1)
            .putShort((short) 0)
            .array());
    return out.toByteArray();
  }
}
