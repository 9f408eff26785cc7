package dev.celscope.image.photoshop;

import dev.celscope.format.Findings;
import dev.celscope.image.field.Meaning;
import dev.celscope.record.AttributionRole;
import dev.celscope.record.Origin;
import dev.celscope.record.TextFragment;
import dev.celscope.record.TextKind;
import dev.celscope.source.Cursor;
import dev.celscope.source.Meter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

/**
 * A text layer of Photoshop 5 (block {@code tySh}), which was before Photoshop knew Unicode: its
 * text, and the fonts at hand.
 */
final class OldTextLayer {
  private static final int TRANSFORM_BYTES = 6 * Double.BYTES;

  /** The last version whose styles have a byte more. */
  private static final int WIDE_STYLES = 5;

  private final LayerCursor block;
  private final Origin origin;
  private final Findings findings;

  private OldTextLayer(LayerCursor block, Origin origin, Findings findings) {
    this.block = block;
    this.origin = origin;
    this.findings = findings;
  }

  static void say(LayerCursor block, Origin origin, boolean hidden, Findings findings)
      throws IOException {
    block.skip(2 + TRANSFORM_BYTES); // version (2), transform
    int version = block.u16();
    var layer = new OldTextLayer(block, origin, findings);
    layer.fonts();
    layer.skipStyles(version);
    layer.text(hidden);
  }

  private Meter meter() {
    return block.cursor().source().meter();
  }

  /** u16 mark, u32 type, names of font, family and style, u16 script, u32 axes, u32 of each. */
  private void fonts() throws IOException {
    int fonts = block.u16();
    for (int i = 0; i < fonts; i++) {
      meter().checkEntries(i, block.cursor().offset());
      block.skip(6);
      byte[] name = ImageResources.pascal(block.cursor());
      new Meaning.Who(AttributionRole.FONT).say(findings, name, origin);
      ImageResources.pascal(block.cursor());
      ImageResources.pascal(block.cursor());
      block.skip(2);
      block.skip(block.u32() * Integer.BYTES);
    }
  }

  /**
   * u16 mark, u16 mark of the font; u32 size, tracking, kerning, leading, shift; u8 whether kerning
   * is automatic, u8 of old versions, u8 whether it is turned.
   */
  private void skipStyles(int version) throws IOException {
    int styles = block.u16();
    block.skip((long) styles * (2 + 2 + 5 * Integer.BYTES + (version <= WIDE_STYLES ? 3 : 2)));
  }

  /** u16 type, u32 scale, characters, place (2), selection (2); u16 lines. */
  private void text(boolean hidden) throws IOException {
    block.skip(2 + 6 * Integer.BYTES);
    int lines = block.u16();
    var bytes = new ByteArrayOutputStream();
    var characters = new StringBuilder();
    for (int i = 0; i < lines; i++) {
      meter().checkEntries(i, block.cursor().offset());
      if (i > 0 && !endsLine(characters)) {
        bytes.write('\n');
        characters.append('\n');
      }
      line(bytes, characters);
    }
    if (isLegacy(characters)) {
      new Meaning.Text(TextKind.TEXT_LAYER).say(findings, bytes.toByteArray(), origin);
    } else if (!characters.toString().isBlank()) {
      TextFragment text = TextFragment.of(TextKind.TEXT_LAYER, characters.toString(), origin);
      findings.text(text.withHidden(hidden));
    }
  }

  private static boolean endsLine(StringBuilder text) {
    return !text.isEmpty() && text.charAt(text.length() - 1) == '\n';
  }

  /** u32 characters, u16 orientation, u16 alignment; of each character, u16 code and u16 style. */
  private void line(ByteArrayOutputStream bytes, StringBuilder characters) throws IOException {
    Cursor cursor = block.cursor();
    long count = block.u32();
    block.skip(4);
    for (long i = 0; i < count && cursor.request(4); i++) {
      meter().checkEntries(i, cursor.offset());
      int code = block.u16();
      block.skip(2);
      if (code == 0) {
        continue;
      }
      int character = code == '\r' ? '\n' : code;
      if (character > 0xff) {
        bytes.write(character >> 8);
      }
      bytes.write(character);
      characters.append((char) character);
    }
  }

  /** Whether all codes of two bytes can be of a charset of the far east. */
  private static boolean isLegacy(CharSequence characters) {
    return characters
        .chars()
        .allMatch(c -> c <= 0xff || (c >> 8 >= 0x81 && c >> 8 != 0xff && (c & 0xff) >= 0x40));
  }
}
