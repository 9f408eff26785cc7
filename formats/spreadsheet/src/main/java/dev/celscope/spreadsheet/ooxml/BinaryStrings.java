package dev.celscope.spreadsheet.ooxml;

import java.io.IOException;

/** {@code xl/sharedStrings.bin}: MS-XLSB 2.1.7.45. */
final class BinaryStrings {
  private static final int ITEM = 19;

  private BinaryStrings() {}

  static void read(OoxmlPackage from, String part, SharedStrings strings) throws IOException {
    strings.in(part);
    boolean[] more = {true};
    try (BinaryRecords records = from.records(part)) {
      while (more[0] && records.next()) {
        if (records.type() == ITEM) {
          BinaryRecord data = records.data();
          records.fields(
              () -> {
                RichText text = data.richText();
                more[0] = strings.add(text.text(), text.phonetic(), from.meter().limits());
              });
        }
      }
    }
  }
}
