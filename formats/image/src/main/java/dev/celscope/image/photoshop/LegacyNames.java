package dev.celscope.image.photoshop;

import dev.celscope.format.Findings;
import dev.celscope.image.field.Ascii;
import dev.celscope.image.field.FieldTable;
import dev.celscope.record.Attribution;
import dev.celscope.record.AttributionRole;
import dev.celscope.record.Origin;
import dev.celscope.record.Repair;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The names of layers in the charset of the system that saved them, which stand beside those in
 * Unicode. Names that are the same prove which charset that was, and so tell of the machine.
 */
final class LegacyNames {
  private static final List<Charset> CHARSETS = charsets();

  /** Longer ones are cut, through a character if need be. */
  private static final int CUT_BYTES = 31;

  private List<Charset> possible = CHARSETS;
  private byte @Nullable [] evidence;
  private @Nullable Origin place;

  private static List<Charset> charsets() {
    List<Charset> charsets = new ArrayList<>();
    for (String[] row : FieldTable.rows(LegacyNames.class, "legacy-charsets.tsv", 1)) {
      charsets.add(Charset.forName(row[0]));
    }
    return List.copyOf(charsets);
  }

  /**
   * Takes the two names of a layer.
   *
   * @param bytes the name in the system's charset
   * @param name the name in Unicode
   * @param origin where the first stood
   * @return whether they are the same name, as far as the charset can write it
   */
  boolean isSame(byte[] bytes, String name, Origin origin) {
    if (bytes.length == 0 || Arrays.equals(bytes, new byte[bytes.length])) {
      return true;
    }
    if (Ascii.isAscii(bytes)) {
      String ascii = Ascii.untilZero(bytes);
      return fits(ascii, bytes.length, name) || ascii.indexOf('?') >= 0;
    }
    List<Charset> fitting =
        possible.stream()
            .filter(charset -> fits(new String(bytes, charset), bytes.length, name))
            .toList();
    if (fitting.isEmpty()) {
      return false;
    }
    possible = fitting;
    if (evidence == null) {
      evidence = bytes;
      place = origin;
    }
    return true;
  }

  private static boolean fits(String legacy, int bytes, String name) {
    if (bytes < CUT_BYTES) {
      return legacy.equals(name);
    }
    int end = legacy.length();
    while (end > 0 && legacy.charAt(end - 1) == '\ufffd') {
      end--;
    }
    return end > 0 && name.startsWith(legacy.substring(0, end));
  }

  /** Says which charset it was, if names told. */
  void say(Findings findings) {
    if (evidence != null && place != null) {
      String charset = possible.get(0).name();
      var repair = new Repair(charset, HexFormat.of().formatHex(evidence), 1);
      findings.attribution(
          new Attribution(AttributionRole.SYSTEM_CHARSET, charset, place, Optional.of(repair)));
    }
  }
}
