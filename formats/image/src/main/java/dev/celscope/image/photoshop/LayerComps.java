package dev.celscope.image.photoshop;

import dev.celscope.format.Findings;
import dev.celscope.record.Origin;
import dev.celscope.record.TextKind;
import dev.celscope.source.ByteSource;
import dev.celscope.source.Cursor;
import java.io.IOException;

/** The layer comps of a document (resource 1065): named states of its layers, with comments. */
final class LayerComps {
  private LayerComps() {}

  static void say(ByteSource data, String path, Findings findings) throws IOException {
    Cursor cursor = data.cursor();
    cursor.skip(4); // version of the descriptor
    Origin origin = Origin.of(path, "Photoshop:LayerComps", data.offset());
    for (Descriptor comp : Descriptor.read(cursor).descriptors("list")) {
      comp.text("Nm  ").ifPresent(name -> findings.text(TextKind.NAME, name, origin));
      comp.text("comment").ifPresent(note -> findings.text(TextKind.NOTE, note, origin));
    }
  }
}
