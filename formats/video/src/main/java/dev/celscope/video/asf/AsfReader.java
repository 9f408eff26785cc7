package dev.celscope.video.asf;

import dev.celscope.format.Findings;
import dev.celscope.format.FormatReader;
import dev.celscope.source.ByteSource;
import dev.celscope.source.Cursor;
import dev.celscope.source.LimitException;
import dev.celscope.source.ReadException;
import dev.celscope.video.clip.ClipFindings;
import java.io.IOException;
import java.util.Set;
import java.util.UUID;

/** Reads ASF, WMV and WMA. */
public final class AsfReader implements FormatReader {
  private static final UUID HEADER = UUID.fromString("75b22630-668e-11cf-a6d9-00aa0062ce6c");
  private static final UUID DATA = UUID.fromString("75b22636-668e-11cf-a6d9-00aa0062ce6c");

  /** A reader; it keeps no state. */
  public AsfReader() {}

  @Override
  public Set<String> mediaTypes() {
    return Set.of("video/x-ms-asf", "video/x-ms-wmv", "audio/x-ms-wma");
  }

  @Override
  public String reads() {
    return "creation date, content description, attributes, markers, codecs, XMP, pictures, size,"
        + " duration";
  }

  @Override
  public void read(ByteSource source, Findings findings) throws IOException {
    Cursor cursor = source.cursor();
    cursor.verify(AsfObject.guid(cursor).equals(HEADER), 0, "The file begins otherwise");
    long size = cursor.i64le();
    cursor.verify(size >= AsfObject.HEADER + 6, 16, "The header declares a size of " + size);
    cursor.skip(4 + 2); // number of objects, reserved
    ByteSource objects = source.sliceUpTo(cursor.position(), size - AsfObject.HEADER - 6);
    ClipFindings clip = new ClipFindings(findings);
    AsfHeader header = new AsfHeader(clip);
    header.read(objects);
    try {
      data(source, Math.max(AsfObject.HEADER, size), header);
    } catch (LimitException e) {
      throw e;
    } catch (ReadException e) {
      clip.problem(e, "Data");
    }
  }

  /** The data object, which follows the header. */
  private static void data(ByteSource source, long position, AsfHeader header) throws IOException {
    if (source.size() - position > AsfObject.HEADER) {
      Cursor cursor = source.cursor().seek(position);
      if (AsfObject.guid(cursor).equals(DATA)) {
        long size = cursor.i64le() - AsfObject.HEADER;
        header.rate(source.sliceUpTo(cursor.position(), Math.max(0, size)));
      }
    }
  }
}
