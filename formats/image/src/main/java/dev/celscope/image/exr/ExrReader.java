package dev.celscope.image.exr;

import dev.celscope.format.Findings;
import dev.celscope.format.FormatReader;
import dev.celscope.record.ImageInfo;
import dev.celscope.source.ByteSource;
import dev.celscope.source.Cursor;
import dev.celscope.source.ReadException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Reads OpenEXR (“OpenEXR File Layout”).
 *
 * <pre>
 *   0  u32  20000630
 *   4  u32  version in the low byte; 0x1000: several parts
 *   8       for each part: attributes (name\0 type\0 u32 size, value), then a zero byte;
 *           after the last of several parts another zero byte
 * </pre>
 */
public final class ExrReader implements FormatReader {
  private static final int MAGIC = 20_000_630;
  private static final int MULTI_PART = 0x1000;
  private static final int LONGEST_NAME = 256;

  /** For {@link java.util.ServiceLoader}. */
  public ExrReader() {}

  @Override
  public Set<String> mediaTypes() {
    return Set.of("image/x-exr");
  }

  @Override
  public String reads() {
    return "all texts of each part, dates with their offset, owners, software, paths, parts, size";
  }

  @Override
  public void read(ByteSource source, Findings findings) throws IOException {
    Cursor cursor = source.cursor();
    cursor.verify(cursor.i32le() == MAGIC, 0, "No OpenEXR stands first");
    boolean several = (cursor.i32le() & MULTI_PART) != 0;
    List<ExrPart> parts = new ArrayList<>();
    try {
      do {
        var part = new ExrPart(parts.size(), several, findings);
        parts.add(part);
        source.meter().checkEntries(parts.size(), cursor.offset());
        attributes(cursor, part, findings);
      } while (several && !atZero(cursor));
    } finally {
      ImageInfo.Builder image = ImageInfo.builder().frames(Math.max(1, parts.size()));
      if (!parts.isEmpty()) {
        parts.get(0).describe(image);
      }
      findings.media(image.build());
    }
  }

  private static boolean atZero(Cursor cursor) throws IOException {
    boolean zero = cursor.u8() == 0;
    cursor.seek(cursor.position() - 1);
    return zero;
  }

  private static void attributes(Cursor cursor, ExrPart part, Findings findings)
      throws IOException {
    long count = 0;
    try {
      while (!atZero(cursor)) {
        cursor.source().meter().checkEntries(++count, cursor.offset());
        String name = new String(cursor.untilZero(LONGEST_NAME), ExrPart.CHARSET);
        String type = new String(cursor.untilZero(LONGEST_NAME), ExrPart.CHARSET);
        long size = cursor.u32le();
        ByteSource value = cursor.slice(size);
        try {
          part.attribute(name, type, value);
        } catch (ReadException e) {
          findings.problem(e, part.path(name));
        }
      }
      cursor.skip(1);
    } finally {
      part.finish();
    }
  }
}
