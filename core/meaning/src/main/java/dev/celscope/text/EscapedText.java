package dev.celscope.text;

import dev.celscope.record.Repair;
import java.nio.charset.Charset;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * Text of seven bits that changes its character set by escape sequences (ISO/IEC 2022), as mail
 * programs of Japan and Korea wrote it: the sequences declare it, and nothing need be scored.
 */
final class EscapedText {
  private static final int ESCAPE = 0x1B;
  private static final List<Charset> CHARSETS =
      Tables.rows("escaped-charsets.tsv").stream()
          .map(row -> row[0])
          .filter(Charset::isSupported)
          .map(Charset::forName)
          .toList();

  private EscapedText() {}

  /** The text, if it has such sequences and all of them are of one charset. */
  static Optional<DecodedText> decode(byte[] bytes) {
    if (!isEscaped(bytes)) {
      return Optional.empty();
    }
    for (Charset charset : CHARSETS) {
      String text = new String(bytes, charset);
      if (text.indexOf('\uFFFD') < 0 && text.indexOf(ESCAPE) < 0) {
        var repair = new Repair(charset.name(), HexFormat.of().formatHex(bytes), 1);
        return Optional.of(new DecodedText(text, Optional.of(repair)));
      }
    }
    return Optional.empty();
  }

  /** Whether a multi-byte set is called: ESC $. */
  private static boolean isEscaped(byte[] bytes) {
    for (int i = 0; i + 2 < bytes.length; i++) {
      if (bytes[i] == ESCAPE && bytes[i + 1] == '$') {
        return true;
      }
    }
    return false;
  }
}
