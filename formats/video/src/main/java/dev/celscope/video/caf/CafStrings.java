package dev.celscope.video.caf;

import dev.celscope.record.Origin;
import dev.celscope.record.TextKind;
import dev.celscope.source.ByteSource;
import dev.celscope.source.Cursor;
import dev.celscope.video.clip.ClipFindings;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * The strings chunk, which holds the names of markers and regions: a count, for each an id (u32)
 * and where it begins behind this list (i64), then the strings, each up to a zero byte.
 */
final class CafStrings {
  private static final int ENTRY = 4 + 8;

  private CafStrings() {}

  static void read(ByteSource chunk, ClipFindings findings) throws IOException {
    Cursor entries = chunk.cursor();
    long count = entries.u32be();
    long strings = 4 + count * ENTRY;
    for (long i = 1; i <= count; i++) {
      chunk.meter().checkEntries(i, entries.offset());
      long id = entries.u32be();
      Cursor cursor = chunk.cursor().seek(strings + entries.i64be());
      Origin origin = Origin.of("strg[" + id + "]", "CAF:String", cursor.offset());
      byte[] text = cursor.untilZero(chunk.limits().textLength());
      findings.findings().text(TextKind.MARKER, new String(text, StandardCharsets.UTF_8), origin);
    }
  }
}
