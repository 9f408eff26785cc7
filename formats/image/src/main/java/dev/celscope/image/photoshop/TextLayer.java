package dev.celscope.image.photoshop;

import dev.celscope.format.Findings;
import dev.celscope.record.AttributionRole;
import dev.celscope.record.Origin;
import dev.celscope.record.TextFragment;
import dev.celscope.record.TextKind;
import dev.celscope.source.ByteSource;
import java.io.IOException;
import java.util.Optional;

/** A text layer (block {@code TySh}): its text, and the fonts that it is set in. */
final class TextLayer {
  private static final int TRANSFORM_BYTES = 6 * Double.BYTES;

  private TextLayer() {}

  static void say(LayerCursor block, Origin origin, boolean hidden, Findings findings)
      throws IOException {
    // version (2), transform, version of the text (2), version of the descriptor (4)
    block.skip(2 + TRANSFORM_BYTES + 2 + 4);
    Descriptor text = Descriptor.read(block);
    text.text("Txt ")
        .map(TextLayer::lines)
        .filter(value -> !value.isBlank())
        .ifPresent(
            value ->
                findings.text(
                    TextFragment.of(TextKind.TEXT_LAYER, value, origin).withHidden(hidden)));
    Optional<ByteSource> engine = text.bytes("EngineData");
    if (engine.isPresent()) {
      for (String font : EngineData.fonts(engine.get().allBytes())) {
        findings.attribution(AttributionRole.FONT, font, origin);
      }
    }
  }

  /** A paragraph ends with a carriage return, a line that the writer broke with 3. */
  private static String lines(String text) {
    return text.replace('\r', '\n').replace('\u0003', '\n');
  }
}
