package dev.celscope.video.mp4;

import dev.celscope.container.Box;
import dev.celscope.container.Boxes;
import dev.celscope.container.Zlib;
import dev.celscope.source.ByteSource;
import dev.celscope.source.Cursor;
import dev.celscope.source.MalformedException;
import java.io.IOException;
import java.util.Optional;

/**
 * A compressed movie (QTFF, Compressed Movie Resources): {@code cmov} with {@code dcom}, the
 * algorithm, and {@code cmvd}, a u32 length and the {@code moov} box in zlib form.
 */
final class CompressedMovie {
  private CompressedMovie() {}

  /** The movie box; empty where there is none. */
  static Optional<Box> inflate(Box cmov) throws IOException {
    Boxes boxes = cmov.boxes();
    while (boxes.hasNext()) {
      Box box = boxes.next();
      if (box.is("dcom")) {
        String algorithm = box.body().cursor().fourCc();
        if (!algorithm.equals("zlib")) {
          throw new MalformedException(
              "The movie is compressed by " + algorithm, box.body().offset());
        }
      } else if (box.is("cmvd")) {
        Boxes inner = Boxes.of(inflated(box));
        return inner.hasNext() ? Optional.of(inner.next()) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static ByteSource inflated(Box cmvd) throws IOException {
    Cursor cursor = cmvd.body().cursor();
    cursor.skip(4); // the length it declares to have when inflated
    return Zlib.inflate(cursor.slice(cursor.remaining()));
  }
}
