package dev.celscope.image.photoshop;

import dev.celscope.format.Findings;
import dev.celscope.image.field.Meaning;
import dev.celscope.record.AttributionRole;
import dev.celscope.record.Moment;
import dev.celscope.record.Origin;
import dev.celscope.record.Precision;
import dev.celscope.record.TimestampRole;
import dev.celscope.source.ByteSource;
import dev.celscope.source.Cursor;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;

/** Files that a document places (blocks {@code lnkD}, {@code lnk2}, {@code lnk3}, {@code lnkE}). */
final class LinkedFiles {
  private static final List<String> PATHS = List.of("fullPath", "originalPath", "relPath");

  private LinkedFiles() {}

  static void say(LayerCursor block, String path, Findings findings) throws IOException {
    Cursor cursor = block.cursor();
    for (int i = 0; cursor.request(16); i++) {
      cursor.source().meter().checkEntries(i, cursor.offset());
      long length = block.i64();
      file(block.slice(length), path + "[" + (i + 1) + "]", findings);
      cursor.skip(Math.min(-length & 3, cursor.remaining()));
    }
  }

  /**
   * A file: 4cc kind (liFD within, liFE linked, liFA alias), u32 version, id, name, 4cc type, 4cc
   * creator, u64 length, u8 whether a descriptor of how to open it follows.
   */
  private static void file(LayerCursor file, String path, Findings findings) throws IOException {
    Cursor cursor = file.cursor();
    String kind = file.code();
    long version = file.u32();
    Origin origin = Origin.of(path, "Photoshop:LinkedFiles", cursor.offset());
    new Meaning.Who(AttributionRole.LINKED_FILE)
        .say(findings, ImageResources.pascal(cursor), origin);
    String name = file.unicode();
    findings.attribution(AttributionRole.LINKED_FILE, name, origin);
    cursor.skip(8); // file type, creator
    long length = file.i64();
    if (cursor.u8() != 0) {
      cursor.skip(4); // version of the descriptor
      Descriptor.read(file);
    }
    switch (kind) {
      case "liFD" -> {
        ByteSource content = cursor.slice(length);
        if (content.size() > 0 && findings.takesChildren()) {
          findings.child(name, path, content);
        }
      }
      case "liFE" -> linked(file, version, origin, findings);
      default -> {
        // an alias has nothing more
      }
    }
  }

  private static void linked(LayerCursor file, long version, Origin origin, Findings findings)
      throws IOException {
    file.skip(4); // version of the descriptor
    Descriptor descriptor = Descriptor.read(file);
    for (String key : PATHS) {
      descriptor
          .text(key)
          .ifPresent(value -> findings.attribution(AttributionRole.LINKED_FILE, value, origin));
    }
    if (version > 3) {
      time(file, origin, findings);
    }
  }

  /** When the linked file was last changed: u32 year, u8 month, day, hour, minute, f64 seconds. */
  private static void time(LayerCursor file, Origin origin, Findings findings) throws IOException {
    Cursor cursor = file.cursor();
    long year = file.u32();
    int month = cursor.u8();
    int day = cursor.u8();
    int hour = cursor.u8();
    int minute = cursor.u8();
    double seconds = file.f64();
    if (year == 0 || !(seconds >= 0 && seconds < 60)) {
      return;
    }
    String raw =
        String.format(
            Locale.ROOT, "%04d:%02d:%02d %02d:%02d:%s", year, month, day, hour, minute, seconds);
    try {
      LocalDateTime time = LocalDateTime.of((int) year, month, day, hour, minute, (int) seconds);
      findings.timestamp(
          TimestampRole.MODIFIED, new Moment.Local(time, Precision.SECOND), origin, raw);
    } catch (DateTimeException e) {
      findings.dateText(TimestampRole.MODIFIED, raw, origin);
    }
  }
}
