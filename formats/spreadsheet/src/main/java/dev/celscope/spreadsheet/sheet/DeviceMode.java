package dev.celscope.spreadsheet.sheet;

import dev.celscope.format.Findings;
import dev.celscope.record.AttributionRole;
import dev.celscope.record.Origin;
import dev.celscope.source.ByteSource;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * The printer that a workbook was set up for: a DEVMODEW structure, which begins with the device
 * name in 32 UTF-16 units (MS-RPRN 2.2.2.1). The form name stands at 102, also in 32 units.
 */
public final class DeviceMode {
  private static final int NAME_BYTES = 64;

  private DeviceMode() {}

  /**
   * Says the printer.
   *
   * @param findings takes it
   * @param structure from the device name on
   * @param origin where the structure stands
   * @throws IOException if the bytes cannot be read
   */
  public static void say(Findings findings, ByteSource structure, Origin origin)
      throws IOException {
    if (structure.size() < NAME_BYTES) {
      return;
    }
    byte[] bytes = structure.bytes(0, NAME_BYTES);
    if (bytes[0] == '<') {
      return; // a property list: macOS keeps the printer's name elsewhere
    }
    String name = new String(bytes, StandardCharsets.UTF_16LE);
    int end = name.indexOf(0);
    name = end < 0 ? name : name.substring(0, end);
    if (isName(name)) {
      findings.attribution(AttributionRole.PRINTER, name, origin);
    }
  }

  private static boolean isName(String name) {
    return !name.isBlank() && name.codePoints().noneMatch(DeviceMode::isNoise);
  }

  private static boolean isNoise(int c) {
    return c < ' ' || c == 0xfffd || (c >= 0xd800 && c < 0xe000) || !Character.isDefined(c);
  }
}
