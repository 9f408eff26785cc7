package dev.celscope.image.photoshop;

import dev.celscope.format.Findings;
import dev.celscope.record.AttributionRole;
import dev.celscope.record.Origin;
import java.io.IOException;

/** A layer that shows a placed file (blocks {@code SoLd} and {@code SoLE}): the file's id. */
final class SmartObject {
  private SmartObject() {}

  static void say(LayerCursor block, Origin origin, Findings findings) throws IOException {
    block.skip(12); // identifier soLD (4), version (4), version of the descriptor (4)
    Descriptor.read(block)
        .text("Idnt")
        .ifPresent(id -> findings.attribution(AttributionRole.LINKED_FILE, id, origin));
  }
}
