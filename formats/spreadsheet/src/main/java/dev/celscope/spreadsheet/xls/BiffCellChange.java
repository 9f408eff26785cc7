package dev.celscope.spreadsheet.xls;

import dev.celscope.format.Findings;
import dev.celscope.record.Origin;
import dev.celscope.record.TextKind;
import dev.celscope.spreadsheet.sheet.CellErrors;
import dev.celscope.spreadsheet.sheet.CellName;
import dev.celscope.spreadsheet.sheet.NumberFormat;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * What a cell of a shared workbook held before a change and after it: {@code RRDChgCell}, MS-XLS
 * 2.4.223.
 *
 * <pre>
 *    0  12 bytes  size, number and kind of the revision     12  u16  id of the sheet
 *   14  u16  kinds of the values: 3 bits now, 3 bits before; how its format changed in the upper byte
 *   18  u16  row     20  u16  column     22  u16  size of the value before     28  formats, values
 * </pre>
 */
final class BiffCellChange {
  static final int TYPE = 0x013b;

  private static final int REVISION = 12;
  private static final int FORMATS = 0xff00;

  private final Findings findings;
  private final String path;
  private final IntFunction<Optional<String>> sheets;

  /**
   * Says changes.
   *
   * @param sheets names of sheets by the ids that revisions have for them
   */
  BiffCellChange(Findings findings, String path, IntFunction<Optional<String>> sheets) {
    this.findings = findings;
    this.path = path;
    this.sheets = sheets;
  }

  void say(BiffData data) {
    int sheet = data.skip(REVISION).u16();
    int kinds = data.u16();
    int row = data.skip(2).u16();
    String cell = CellName.of(row, data.u16());
    int size = data.u16();
    data.skip(4);
    switch (kinds & FORMATS) {
      case 0 -> {}
      case 0x1100 -> data.skip(16);
      case 0x1300 -> data.skip(8);
      default -> {
        return; // formats of any size stand before the values
      }
    }
    String before = value(kinds >> 3 & 7, data, size);
    String after = value(kinds & 7, data, data.remaining());
    if (data.remaining() == 0) {
      String place = path + "/" + sheets.apply(sheet).map(name -> name + "!").orElse("") + cell;
      findings.text(TextKind.ORPHAN, before, Origin.of(place, "RRDChgCell@old"));
      findings.text(TextKind.OTHER, after, Origin.of(place, "RRDChgCell@new"));
    }
  }

  private static String value(int kind, BiffData data, int size) {
    return switch (kind) {
      case 1 -> NumberFormat.general(data.rk());
      case 2 -> NumberFormat.general(data.f64());
      case 3 -> data.characters(data.u16());
      case 4 -> truth(data.u8(), data.u8() != 0);
      case 5 -> {
        data.skip(Math.min(size, data.remaining())); // a formula; its result is not kept
        yield "";
      }
      default -> "";
    };
  }

  private static String truth(int value, boolean error) {
    return error ? CellErrors.text(value) : value == 0 ? "FALSE" : "TRUE";
  }
}
