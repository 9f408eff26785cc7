package dev.celscope.spreadsheet.xls;

import static dev.celscope.testing.ByteBuilder.bytes;

import dev.celscope.testing.ByteBuilder;
import java.nio.charset.StandardCharsets;

/** Builds streams of BIFF8 records, and the drawing records (MS-ODRAW) within them. */
public final class BiffBuilder {
  private static final int GLOBALS = 5;
  private static final int BOUND_SHEET = 0x0085;
  private static final int BOUND_SHEET_SIZE = 4 + 4 + 2 + 2;

  private BiffBuilder() {}

  public static ByteBuilder record(int type, ByteBuilder data) {
    return bytes().u16le(type).u16le(data.size()).raw(data);
  }

  /** A substream: BOF, its records, EOF. */
  public static ByteBuilder substream(int kind, ByteBuilder records) {
    return record(0x0809, bytes().u16le(0x0600).u16le(kind).zeros(12))
        .raw(records)
        .raw(record(0x000a, bytes()));
  }

  /** A workbook of one sheet, whose substream is given. */
  public static byte[] workbook(ByteBuilder globals, String sheetName, ByteBuilder sheet) {
    int empty = substream(GLOBALS, bytes()).size();
    int position =
        empty
            + globals.size()
            + BOUND_SHEET_SIZE
            + sheetName.getBytes(StandardCharsets.UTF_16LE).length;
    ByteBuilder bound =
        record(
            BOUND_SHEET,
            bytes().u32le(position).u16le(0).u8(sheetName.length()).raw(characters(sheetName)));
    return substream(GLOBALS, bytes().raw(globals).raw(bound)).raw(sheet).build();
  }

  /** Characters behind their flag byte. */
  public static ByteBuilder characters(String text) {
    return bytes().u8(1).text(text, StandardCharsets.UTF_16LE);
  }

  /** A string whose count is two bytes. */
  public static ByteBuilder string(String text) {
    return bytes().u16le(text.length()).raw(characters(text));
  }

  /** A record of a drawing that is no container. */
  public static ByteBuilder art(int type, int instance, ByteBuilder data) {
    return bytes().u16le(instance << 4).u16le(type).u32le(data.size()).raw(data);
  }

  /** A record of a drawing that holds others. */
  public static ByteBuilder container(int type, ByteBuilder records) {
    return bytes().u16le(0xf).u16le(type).u32le(records.size()).raw(records);
  }

  /** The anchor of a shape: flags, then column, offset, row and offset of two corners. */
  public static ByteBuilder anchor(int row, int column) {
    return art(0xf010, 0, bytes().u16le(2).u16le(column).u16le(0).u16le(row).u16le(0).zeros(8));
  }

  /** The object that stands behind the client data of its shape. */
  public static ByteBuilder object(int kind, int id) {
    return record(0x005d, bytes().u16le(0x15).u16le(0x12).u16le(kind).u16le(id).zeros(14));
  }

  /** The text of an object, its characters in a record of their own. */
  public static ByteBuilder textObject(String text) {
    return record(0x01b6, bytes().zeros(10).u16le(text.length()).zeros(6))
        .raw(record(0x003c, characters(text)));
  }
}
