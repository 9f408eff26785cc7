package dev.celscope.spreadsheet.ooxml;

import dev.celscope.spreadsheet.sheet.Fonts;
import java.io.IOException;

/** {@code xl/styles.bin}: MS-XLSB 2.1.7.51. */
final class BinaryStyles {
  private static final int FONT = 43;
  private static final int FORMAT = 44;
  private static final int CELL_FORMAT = 47;
  private static final int STYLE = 48;
  private static final int BEGIN_CELL_FORMATS = 617;
  private static final int END_CELL_FORMATS = 618;

  private BinaryStyles() {}

  static void read(OoxmlPackage from, String part, CellStyles styles) throws IOException {
    Fonts fonts = new Fonts(from.findings(), part + "/fonts");
    boolean inCellFormats = false;
    int count = 0;
    try (BinaryRecords records = from.records(part)) {
      while (records.next()) {
        BinaryRecord data = records.data();
        switch (records.type()) {
          case BEGIN_CELL_FORMATS -> inCellFormats = true;
          case END_CELL_FORMATS -> inCellFormats = false;
          case FORMAT -> records.fields(() -> styles.formats().add(data.u16(), data.text()));
          case FONT -> records.fields(() -> font(data, fonts));
          case STYLE -> records.fields(() -> style(data, new PartFindings(from.findings(), part)));
          case CELL_FORMAT -> {
            if (inCellFormats) {
              from.meter().checkEntries(++count, from.offset(part));
              records.fields(() -> styles.add(data.skip(2).u16()));
            }
          }
          default -> {}
        }
      }
    }
  }

  /** Format, flags (bit 0 built-in), id of the built-in style, its level, name. */
  private static void style(BinaryRecord data, PartFindings say) {
    boolean builtIn = (data.skip(4).u16() & 1) != 0;
    int id = data.u8();
    if (builtIn && id == 0) {
      CellStyles.normal(data.skip(1).text(), say);
    }
  }

  /** Height, flags, weight, script u16 each; underline, family, charset u8; the name from 21 on. */
  private static void font(BinaryRecord data, Fonts fonts) {
    int charset = data.skip(10).u8();
    fonts.say(data.skip(10).text(), charset);
  }
}
