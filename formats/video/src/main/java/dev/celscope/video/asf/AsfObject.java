package dev.celscope.video.asf;

import dev.celscope.source.ByteSource;
import dev.celscope.source.Cursor;
import dev.celscope.source.LimitException;
import dev.celscope.source.ReadException;
import dev.celscope.source.TruncatedException;
import dev.celscope.video.clip.ClipFindings;
import java.io.IOException;
import java.util.UUID;

/**
 * An object: a GUID, the u64 size of the whole, the data.
 *
 * @param body the data, as far as they are there
 */
record AsfObject(UUID id, ByteSource body) {
  static final int HEADER = 24;

  /** What is done with each object. */
  @FunctionalInterface
  interface Visitor {
    void visit(AsfObject object) throws IOException;
  }

  /** Visits objects side by side; one that cannot be read is a problem. */
  static void over(ByteSource source, int depth, ClipFindings findings, Visitor visitor)
      throws IOException {
    source.meter().checkDepth(depth, source.offset());
    long position = 0;
    for (int count = 1; source.size() - position >= HEADER; count++) {
      source.meter().checkEntries(count, source.offset() + position);
      Cursor cursor = source.sliceUpTo(position, HEADER).cursor();
      UUID id = guid(cursor);
      long size = cursor.i64le();
      cursor.verify(size >= HEADER, 16, "An object declares a size of " + size);
      AsfObject object = new AsfObject(id, source.sliceUpTo(position + HEADER, size - HEADER));
      position += HEADER + object.body().size();
      try {
        visitor.visit(object);
        if (object.body().size() < size - HEADER) {
          throw new TruncatedException(size - HEADER, object.body().size(), cursor.offset());
        }
      } catch (LimitException e) {
        throw e;
      } catch (ReadException e) {
        findings.problem(e, "Object " + id);
      }
    }
  }

  /** A GUID: the first three of its parts are little-endian. */
  static UUID guid(Cursor cursor) throws IOException {
    long first = cursor.u32le();
    long second = cursor.u16le();
    long third = cursor.u16le();
    return new UUID((first << 32) | (second << 16) | third, cursor.i64be());
  }
}
