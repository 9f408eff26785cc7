package dev.celscope.video.mp4;

import dev.celscope.container.Box;
import dev.celscope.record.Cue;
import dev.celscope.record.Origin;
import dev.celscope.record.TextKind;
import dev.celscope.source.Cursor;
import dev.celscope.video.clip.ClipFindings;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Chapters as Nero wrote them and others after it: version and flags, in version 1 four reserved
 * bytes, a count, and for each a start in units of 100 ns and a title behind its length.
 */
final class ChapterList {
  private static final long UNITS_PER_SECOND = 10_000_000;

  private ChapterList() {}

  static void read(Box box, String path, ClipFindings findings) throws IOException {
    Cursor cursor = box.body().cursor();
    int version = cursor.u8();
    cursor.skip(version == 0 ? 3 : 7);
    int count = cursor.u8();
    for (int i = 1; i <= count; i++) {
      long start = cursor.i64be();
      int length = cursor.u8();
      long at = cursor.offset();
      String title = cursor.text(length, StandardCharsets.UTF_8);
      Origin origin = Origin.of(path + "[" + i + "]", "QuickTime:ChapterListTitle", at);
      findings.cue(
          TextKind.CHAPTER,
          title,
          origin,
          Optional.empty(),
          Cue.at(Durations.of(start, UNITS_PER_SECOND)));
    }
  }
}
