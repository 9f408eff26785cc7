package dev.celscope.spreadsheet.xls;

import dev.celscope.record.TextKind;
import dev.celscope.spreadsheet.sheet.CellName;
import dev.celscope.spreadsheet.sheet.SheetFindings;
import java.nio.charset.StandardCharsets;

/** Hyperlinks: MS-XLS 2.4.140 {@code HLink}, MS-OSHARED 2.3.7.1 {@code Hyperlink Object}. */
final class BiffLinks {
  private static final int HYPERLINK = 0x01b8;
  private static final int TOOLTIP = 0x0800;
  private static final int HAS_MONIKER = 0x01;
  private static final int HAS_LOCATION = 0x08;
  private static final int HAS_DISPLAY_NAME = 0x10;
  private static final int HAS_FRAME = 0x80;
  private static final int MONIKER_AS_TEXT = 0x100;
  private static final int URL_MONIKER = 0x79eac9e0;
  private static final int FILE_MONIKER = 0x00000303;

  private final SheetFindings sheet;
  private final BiffText text;

  BiffLinks(SheetFindings sheet, BiffText text) {
    this.sheet = sheet;
    this.text = text;
  }

  boolean record(int type, BiffData data) {
    switch (type) {
      case HYPERLINK -> link(data);
      case TOOLTIP -> {
        String cell = cell(data.skip(2));
        sheet.text(TextKind.OTHER, cell, untilZero(data.rest()));
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  private static String cell(BiffData data) {
    int row = data.u16();
    int column = data.skip(2).u16();
    data.skip(2);
    return CellName.of(row, column);
  }

  private void link(BiffData data) {
    String cell = cell(data);
    int flags = data.skip(20).i32(); // class (16), version (4)
    if ((flags & HAS_DISPLAY_NAME) != 0) {
      counted(data);
    }
    if ((flags & HAS_FRAME) != 0) {
      counted(data);
    }
    String target = "";
    if ((flags & HAS_MONIKER) != 0) {
      target = (flags & MONIKER_AS_TEXT) != 0 ? counted(data) : moniker(data);
    }
    boolean known = (flags & HAS_MONIKER) == 0 || !target.isEmpty();
    String location = known && (flags & HAS_LOCATION) != 0 ? counted(data) : "";
    sheet.link(cell, location.isEmpty() ? target : target + "#" + location);
  }

  private static String counted(BiffData data) {
    int count = data.i32();
    return untilZero(
        data.bytes(Math.multiplyExact(Math.max(0, Math.min(count, data.remaining())), 2)));
  }

  private String moniker(BiffData data) {
    int kind = data.i32();
    data.skip(12);
    if (kind == URL_MONIKER) {
      return untilZero(data.bytes(Math.min(data.i32(), data.remaining())));
    }
    if (kind != FILE_MONIKER) {
      return "";
    }
    int up = data.u16();
    byte[] narrow = data.bytes(data.i32());
    int wide = data.skip(24).i32(); // end of server, version, reserved
    String path;
    if (wide > 6) {
      int size = data.i32();
      path = new String(data.skip(2).bytes(size), StandardCharsets.UTF_16LE);
    } else {
      String ansi = text.decode(narrow);
      path = ansi.endsWith("\0") ? ansi.substring(0, ansi.length() - 1) : ansi;
    }
    return "..\\".repeat(Math.min(up, 64)) + path;
  }

  private static String untilZero(byte[] utf16) {
    String all = new String(utf16, StandardCharsets.UTF_16LE);
    int end = all.indexOf(0);
    return end < 0 ? all : all.substring(0, end);
  }
}
