package dev.celscope.image;

import dev.celscope.Celscope;
import dev.celscope.record.FileRecord;
import dev.celscope.record.TextFragment;
import dev.celscope.record.TextKind;
import dev.celscope.source.ByteSource;
import dev.celscope.source.Limits;
import java.util.List;

/** Reads bytes with all readers of this module. */
public final class Reads {
  private static final Celscope CELSCOPE = Celscope.builder().fileSystemTimes(false).build();

  private Reads() {}

  /** Reads bytes that are known to be of a type. */
  public static FileRecord as(String mediaType, byte[] bytes) {
    return CELSCOPE.readAs(mediaType, ByteSource.of(bytes), "picture");
  }

  /** Reads bytes within limits. */
  public static FileRecord as(String mediaType, byte[] bytes, Limits limits) {
    return CELSCOPE.readAs(mediaType, ByteSource.of(bytes, limits), "picture");
  }

  /** The texts of a record that play one part. */
  public static List<String> texts(FileRecord record, TextKind kind) {
    return record.texts().stream()
        .filter(text -> text.kind() == kind)
        .map(TextFragment::text)
        .toList();
  }
}
