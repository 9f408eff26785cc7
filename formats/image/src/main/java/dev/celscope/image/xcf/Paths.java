package dev.celscope.image.xcf;

import dev.celscope.format.Findings;
import dev.celscope.record.Origin;
import dev.celscope.record.TextKind;
import dev.celscope.source.Cursor;
import java.io.IOException;

/** The paths of an image, of which the names are said. */
final class Paths {
  private static final int POINT_BYTES = 12;

  private final Findings findings;
  private final String path;

  /** Reads something on a cursor, and moves it past that. */
  interface Part {
    void read(Cursor cursor) throws IOException;
  }

  Paths(Findings findings, String path) {
    this.findings = findings;
    this.path = path + "/paths";
  }

  private void name(Cursor cursor, long number) throws IOException {
    cursor.source().meter().checkEntries(number, cursor.offset());
    Origin origin = Origin.of(path, "GIMP:PathName", cursor.offset());
    findings.text(TextKind.NAME, XcfReader.string(cursor), origin);
  }

  /**
   * Paths of one stroke each. u32 which is active, u32 number; of each its name, u32 locked, u8
   * state, u32 closed, u32 points, u32 version; of version 2 a u32 more, of 3 two; the points.
   */
  void simple(Cursor cursor) throws IOException {
    long paths = cursor.skip(4).u32be();
    for (long i = 0; i < paths; i++) {
      name(cursor, i);
      long points = cursor.skip(9).u32be();
      long version = cursor.u32be();
      cursor.skip(version < 2 ? 0 : version == 2 ? 4 : 8);
      cursor.skip(points * POINT_BYTES);
    }
  }

  /**
   * Paths of any strokes. u32 version, u32 which is active, u32 number; of each its name, u32 id,
   * visible, linked, parasites, strokes; of each stroke u32 type, closed, axes, points, which are a
   * u32 and as many numbers as there are axes.
   */
  void vectors(Cursor cursor, Part parasite) throws IOException {
    long paths = cursor.skip(8).u32be();
    for (long i = 0; i < paths; i++) {
      name(cursor, i);
      long parasites = cursor.skip(12).u32be();
      long strokes = cursor.u32be();
      for (long j = 0; j < parasites; j++) {
        cursor.source().meter().step(cursor.offset());
        parasite.read(cursor);
      }
      for (long j = 0; j < strokes; j++) {
        cursor.source().meter().step(cursor.offset());
        long axes = cursor.skip(8).u32be();
        cursor.skip(cursor.u32be() * (axes + 1) * Integer.BYTES);
      }
    }
  }
}
