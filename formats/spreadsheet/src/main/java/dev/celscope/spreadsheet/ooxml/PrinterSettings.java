package dev.celscope.spreadsheet.ooxml;

import dev.celscope.record.Origin;
import dev.celscope.source.ByteSource;
import dev.celscope.spreadsheet.sheet.DeviceMode;
import java.io.IOException;

/** {@code printerSettings1.bin}: a Windows DEVMODEW structure, or a property list from macOS. */
final class PrinterSettings {
  private PrinterSettings() {}

  static void read(OoxmlPackage from, String part) throws IOException {
    ByteSource bytes = from.bytes(part);
    DeviceMode.say(from.findings(), bytes, Origin.of(part, "dmDeviceName"));
  }
}
