package dev.celscope.spreadsheet.ooxml;

import dev.celscope.record.Origin;
import dev.celscope.spreadsheet.sheet.CustomProperty;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * {@code customProperty1.bin}: what a program keeps with a sheet, ECMA-376 part 1, section 15.2.3.
 * Its form is that of the program; Excel's own interface for it takes texts and writes UTF-16.
 */
final class SheetProperty {
  private SheetProperty() {}

  /**
   * Says a property whose value is a text.
   *
   * @param name as the sheet names it; empty where it does not
   */
  static void read(OoxmlPackage from, String part, String name) throws IOException {
    Optional<String> value = text(from.bytes(part).allBytes());
    String tag = name.isEmpty() ? "customPr" : "customPr@" + name;
    value.ifPresent(
        text -> CustomProperty.say(from.findings(), name, text, false, Origin.of(part, tag)));
  }

  /** Text in UTF-8 holds no zeros, text in UTF-16 is seldom sound UTF-8. */
  static Optional<String> text(byte[] bytes) {
    return Stream.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE)
        .flatMap(charset -> decoded(bytes, charset).stream())
        .filter(text -> text.codePoints().allMatch(SheetProperty::isWritten))
        .findFirst();
  }

  private static Optional<String> decoded(byte[] bytes, Charset charset) {
    try {
      return Optional.of(charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static boolean isWritten(int c) {
    return Character.isDefined(c)
        && Character.getType(c) != Character.PRIVATE_USE
        && (!Character.isISOControl(c) || c == '\n' || c == '\r' || c == '\t');
  }
}
