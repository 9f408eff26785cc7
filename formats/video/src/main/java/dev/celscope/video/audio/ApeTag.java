package dev.celscope.video.audio;

import dev.celscope.record.Origin;
import dev.celscope.source.ByteSource;
import dev.celscope.source.Cursor;
import dev.celscope.source.LimitException;
import dev.celscope.source.ReadException;
import dev.celscope.video.clip.ClipFindings;
import dev.celscope.video.clip.Field;
import dev.celscope.video.clip.FieldTable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/**
 * An APE tag at the end of a file, before an ID3v1 tag if there is one (APEv2 specification).
 *
 * <pre>
 *   0       items: length of the value (u32), flags (u32), key up to a zero byte, value
 *   n  8cc  APETAGEX
 *      u32  version: 1000 or 2000, little-endian as all numbers here
 *      u32  bytes of the items and this footer
 *      u32  number of items
 *      u32  flags
 *           eight bytes of zero
 * </pre>
 */
public final class ApeTag {
  private static final int FOOTER = 32;
  private static final int ID3V1 = 128;
  private static final int ITEM_HEADER = 8;

  /** Sort of a value, in its flags: text, bytes, or where more is to be found. */
  private static final int SORT = 0x6;

  private static final int BINARY = 0x2;

  private final ClipFindings findings;

  private ApeTag(ClipFindings findings) {
    this.findings = findings;
  }

  /**
   * Reads the tag at the end of a file, if there is one.
   *
   * @param file the whole file
   * @param findings takes what it says
   * @return where the items begin, from the start of the file; its size where there is no tag
   * @throws IOException if it cannot be read
   */
  public static long read(ByteSource file, ClipFindings findings) throws IOException {
    long end = file.size();
    if (end >= ID3V1 && text(file, end - ID3V1, 3).equals("TAG")) {
      end -= ID3V1;
    }
    if (end < FOOTER || !text(file, end - FOOTER, 8).equals("APETAGEX")) {
      return file.size();
    }
    Cursor footer = file.cursor().seek(end - FOOTER + 12);
    long size = footer.u32le();
    long count = footer.u32le();
    long start = Math.max(0, end - Math.max(FOOTER, size));
    try {
      new ApeTag(findings).items(file.slice(start, end - FOOTER - start), count);
    } catch (LimitException e) {
      throw e;
    } catch (ReadException e) {
      findings.problem(e, "APE");
    }
    return start;
  }

  private static String text(ByteSource file, long at, int length) throws IOException {
    return new String(file.bytes(at, length), StandardCharsets.ISO_8859_1);
  }

  private void items(ByteSource items, long count) throws IOException {
    Cursor cursor = items.cursor();
    for (long i = 1; i <= count && cursor.request(ITEM_HEADER); i++) {
      items.meter().checkEntries(i, cursor.offset());
      long length = cursor.u32le();
      int flags = cursor.i32le();
      byte[] key = cursor.untilZero(items.limits().textLength());
      item(new String(key, StandardCharsets.US_ASCII), flags, cursor.slice(length));
    }
  }

  private void item(String key, int flags, ByteSource value) throws IOException {
    String path = "APE/" + key;
    if ((flags & SORT) == BINARY) {
      if (key.toLowerCase(Locale.ROOT).startsWith("cover art")) {
        picture(key, path, value);
      }
      return;
    }
    if (value.size() > value.limits().textLength()) {
      return;
    }
    Field field = FieldTable.APE.get(key.toLowerCase(Locale.ROOT));
    String texts = new String(value.allBytes(), StandardCharsets.UTF_8);
    for (String text : texts.split("\0", -1)) {
      if (!text.isEmpty()) {
        Origin origin = Origin.of(path, field.tag(), value.offset());
        findings.field(field, text, origin, Optional.empty());
      }
    }
  }

  /** A picture: its file name up to a zero byte, and its bytes. */
  private void picture(String key, String path, ByteSource value) throws IOException {
    Cursor cursor = value.cursor();
    byte[] name = cursor.untilZero(value.limits().textLength());
    String file = new String(name, StandardCharsets.UTF_8);
    findings.findings().child(file.isEmpty() ? key : file, path, cursor.slice(cursor.remaining()));
  }
}
