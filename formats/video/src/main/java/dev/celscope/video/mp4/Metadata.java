package dev.celscope.video.mp4;

import dev.celscope.container.Box;
import dev.celscope.container.Boxes;
import dev.celscope.source.Cursor;
import dev.celscope.video.audio.Id3Tag;
import dev.celscope.video.clip.ClipFindings;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A metadata box (ISO/IEC 14496-12, 8.11; QTFF, Metadata): its handler tells whether the item list
 * is one of iTunes, whose items bear their own types, or one whose items are numbered by keys.
 */
final class Metadata {
  private final ClipFindings findings;
  private final List<String> keys = new ArrayList<>();

  Metadata(ClipFindings findings) {
    this.findings = findings;
  }

  void read(Boxes boxes, String path) throws IOException {
    BoxWalk.over(boxes, path, findings, box -> visit(box, BoxWalk.path(path, box)));
  }

  private void visit(Box box, String path) throws IOException {
    switch (box.type()) {
      case "keys" -> keys(box);
      case "ilst" -> new ItemList(findings, keys).read(box, path);
      case "xml " -> xml(box, path);
      case "ID32" -> Id3Tag.read(box.body().sliceUpTo(6, box.body().size()), path, findings);
      default -> {}
    }
  }

  /** Keys: a count, and for each its size, its namespace and its name. */
  private void keys(Box box) throws IOException {
    Cursor cursor = box.body().cursor();
    cursor.skip(4);
    long count = cursor.u32be();
    for (long i = 0; i < count && cursor.request(8); i++) {
      box.body().meter().checkEntries(i, cursor.offset());
      long size = cursor.u32be();
      cursor.verify(size >= 8, cursor.position() - 4, "A key declares a size of " + size);
      cursor.skip(4);
      keys.add(cursor.text(Math.min(size - 8, cursor.remaining()), StandardCharsets.UTF_8));
    }
  }

  private void xml(Box box, String path) throws IOException {
    new CameraXml(findings).read(box.body().sliceUpTo(4, box.body().size()), path);
  }
}
