package dev.celscope.video.mp4;

import dev.celscope.container.Box;
import dev.celscope.source.Cursor;
import dev.celscope.video.clip.Vendors;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * A handler (ISO/IEC 14496-12, 8.4.3; QTFF, Handler Reference Atoms).
 *
 * <pre>
 *   0  u32  version and flags
 *   4  4cc  QuickTime: component type; MP4: zero
 *   8  4cc  handler type
 *  12  4cc  QuickTime: manufacturer; MP4: zero
 *  16       flags and mask, 8 bytes
 *  24       name: MP4 ends it with a zero, QuickTime puts its length before it
 * </pre>
 */
record Handler(String type, Optional<String> vendor, String name, long nameOffset) {
  static Handler read(Box box) throws IOException {
    Cursor cursor = box.body().cursor();
    cursor.skip(4);
    boolean quickTime = cursor.i32be() != 0;
    String type = cursor.fourCc();
    Optional<String> vendor = Vendors.name(cursor.fourCc());
    cursor.skip(Math.min(8, cursor.remaining()));
    long at = cursor.offset();
    byte[] name = cursor.bytes(Math.min(cursor.remaining(), box.body().limits().textLength()));
    int length = name.length;
    // Some writers put a Pascal string into MP4, and some a C string into QuickTime.
    boolean pascal = (length > 1 && (name[0] & 0xff) == length - 1) || (quickTime && counts(name));
    int start = pascal ? 1 : 0;
    int end = pascal ? Math.min(length, 1 + (name[0] & 0xff)) : length;
    String text = new String(name, start, Math.max(0, end - start), StandardCharsets.UTF_8);
    int zero = text.indexOf('\0');
    return new Handler(type, vendor, zero < 0 ? text : text.substring(0, zero), at + start);
  }

  private static boolean counts(byte[] name) {
    return name.length > 0 && (name[0] & 0xff) < Math.min(name.length, 32);
  }
}
