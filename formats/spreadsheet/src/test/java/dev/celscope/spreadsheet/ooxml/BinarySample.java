package dev.celscope.spreadsheet.ooxml;

import dev.celscope.spreadsheet.testing.Parts;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** A workbook of binary parts, record by record. */
public final class BinarySample {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  private BinarySample() {}

  private BinarySample record(int type, byte[]... fields) {
    ByteArrayOutputStream data = new ByteArrayOutputStream();
    for (byte[] field : fields) {
      data.writeBytes(field);
    }
    if (type < 0x80) {
      out.write(type);
    } else {
      out.write((type & 0x7f) | 0x80);
      out.write(type >> 7);
    }
    int size = data.size();
    while (size >= 0x80) {
      out.write((size & 0x7f) | 0x80);
      size >>= 7;
    }
    out.write(size);
    out.writeBytes(data.toByteArray());
    return this;
  }

  private static byte[] i32(int... values) {
    ByteBuffer buffer = ByteBuffer.allocate(4 * values.length).order(ByteOrder.LITTLE_ENDIAN);
    for (int value : values) {
      buffer.putInt(value);
    }
    return buffer.array();
  }

  private static byte[] u8(int... values) {
    byte[] bytes = new byte[values.length];
    for (int i = 0; i < values.length; i++) {
      bytes[i] = (byte) values[i];
    }
    return bytes;
  }

  private static byte[] f64(double value) {
    return ByteBuffer.allocate(8).order(ByteOrder.LITTLE_ENDIAN).putDouble(value).array();
  }

  private static byte[] text(String text) {
    byte[] utf16 = text.getBytes(StandardCharsets.UTF_16LE);
    return ByteBuffer.allocate(4 + utf16.length)
        .order(ByteOrder.LITTLE_ENDIAN)
        .putInt(text.length())
        .put(utf16)
        .array();
  }

  private byte[] bytes() {
    return out.toByteArray();
  }

  /** Links, connections, tables and pivot tables. */
  private static Parts outside() {
    byte[] link =
        new BinarySample()
            .record(360, u8(0, 0), text("rId1"), i32(-1))
            .record(359, i32(2), text("Rates"), text("Staff"))
            .record(577, text("per_cut"))
            .record(371, i32(0), text("old rate"))
            .bytes();
    byte[] connections =
        new BinarySample()
            .record(
                201,
                new byte[8],
                u8(15, 0),
                new byte[13],
                text("D:\\staff.mdb"),
                text("D:\\staff.odc"),
                text("who draws"),
                text("staff"))
            .record(203, i32(2), u8(2), text("DSN=LMN"), text("SELECT cut"))
            .record(261, u8(0, 0, 0, 0, 4), text("https://lumen.example/cuts"))
            .record(538, new byte[12], text("D:\\cuts.csv"))
            .bytes();
    byte[] cache =
        new BinarySample()
            .record(179, new byte[8], f64(45264.5), u8(1), i32(3), text("최"))
            .record(187, u8(1, 0, 3), text("E05"), text("rId1"), text("cuts"))
            .bytes();
    byte[] table =
        new BinarySample()
            .record(343, i32(3, 9, 1, 4), new byte[48], text("a"), text("Retakes"), text("all"))
            .bytes();
    byte[] pivot = new BinarySample().record(280, new byte[32], text("PivotTable1")).bytes();
    return new Parts()
        .relate(
            "xl/externalLinks/externalLink1.bin",
            "rId1",
            "externalLinkPath",
            "file:///D:/rates.xlsb")
        .put("xl/externalLinks/externalLink1.bin", link)
        .put("xl/connections.bin", connections)
        .relate(
            "xl/pivotCache/pivotCacheDefinition1.bin",
            "rId1",
            "externalLinkPath",
            "file:///D:/cuts.xlsb")
        .put("xl/pivotCache/pivotCacheDefinition1.bin", cache)
        .put("xl/tables/table1.bin", table)
        .put("xl/pivotTables/pivotTable1.bin", pivot);
  }

  /** What a shared workbook keeps: who saved it, who has it open, what was changed. */
  private static Parts shared(Parts parts) {
    byte[] revision = u8(255, 255, 255, 255, 0, 0, 0, 0, 32, 0, 0, 0, 255, 255);
    byte[] time = u8(0xe7, 7, 12, 4, 18, 30, 5, 1);
    byte[] noDate = u8(0xe7, 7, 13, 4, 18, 30, 5, 1);
    byte[] guid = u8(1, 0, 0, 0, 2, 0, 3, 0, 4, 5, 6, 7, 8, 9, 10, 11);
    byte[] headers =
        new BinarySample()
            .record(398, new byte[46])
            .record(411, revision, guid, time, new byte[10], text("박"), text("rId1"), i32(0, 0))
            .record(
                411, revision, guid, new byte[8], new byte[10], text(""), text("rId9"), i32(0, 0))
            .record(411, revision, guid, noDate, new byte[10], text(""), text("rId9"), i32(0, 0))
            .bytes();
    byte[] log =
        new BinarySample()
            .record(409, revision, i32(3, 1), new byte[10])
            .record(6, i32(1, 0), text("머리 수정"))
            .record(2, i32(1, 0, (14 << 2) | 2))
            .record(410)
            .record(409, revision, i32(4, 1), new byte[10])
            .record(5, i32(1, 0), f64(2.5))
            .record(410)
            .record(413, revision, text("[LMN.xlsb]E04"), text("[LMN.xlsb]E05"))
            .record(416, revision, i32(5, 2, 0), guid, i32(0, 4), text("정"))
            .bytes();
    byte[] users =
        new BinarySample()
            .record(401)
            .record(399, u8(1, 0))
            .record(400, i32(1), guid, time, text("강"))
            .bytes();
    return parts
        .relate("xl/revisions/revisionHeaders.bin", "rId1", "revisionLog", "revisionLog1.bin")
        .put("xl/revisions/revisionHeaders.bin", headers)
        .put("xl/revisions/revisionLog1.bin", log)
        .put("xl/revisions/userNames.bin", users);
  }

  public static byte[] workbook() {
    byte[] workbook =
        new BinarySample()
            .record(128, new byte[16], text("xl"), text("7"), text("4"), text("22228"))
            .record(153, i32(0))
            .record(548, u8(0, 0, 0, 0), text("kim"))
            .record(156, i32(0, 1), text("rId1"), text("retakes"))
            .record(156, i32(2, 0, 2), text("rId9"), text("beta"))
            .record(39, i32(1), u8(0), i32(-1), text("rate"))
            .record(
                39,
                i32(0),
                u8(0),
                i32(-1),
                text("unit"),
                i32(7),
                u8(0x17, 2, 0, 0xd0, 0xc6, 0x54, 0xd6),
                i32(0),
                text("per cut"))
            .record(397, new byte[46], text("김하늘 - 개인 보기"))
            .record(3073, new byte[8], text("10_ncr:1_{LMN}"))
            .bytes();
    byte[] styles =
        new BinarySample()
            .record(43, new byte[10], u8(129), new byte[10], text("돋움"))
            .record(44, u8(176, 0), text("yyyy/mm/dd"))
            .record(47, u8(0, 0, 176, 0))
            .record(617)
            .record(47, u8(0, 0, 0, 0))
            .record(47, u8(0, 0, 176, 0))
            .record(618)
            .record(48, i32(0), u8(1, 0, 0, 0), text("표준"))
            .bytes();
    byte[] strings =
        new BinarySample()
            .record(19, u8(0), text("컷번호"))
            .record(19, u8(2), text("作監"), text("サッカン"))
            .record(19, u8(3), text("orphan"), i32(1, 0), text("x"))
            .bytes();
    byte[] sheet =
        new BinarySample()
            .record(60, i32(2, 2, 0, 0), u8(1, 0))
            .record(0, i32(0, 0), u8(0, 0, 0, 0))
            .record(7, i32(0, 0, 0))
            .record(2, i32(1, 0, (12 << 2) | 2))
            .record(5, i32(2, 1), f64(45264))
            .record(0, i32(1, 0), u8(0, 0, 0, 0x10))
            .record(6, i32(0, 0), text("hidden row"))
            .record(3, i32(1, 0), u8(0x17))
            .record(4, i32(2, 0), u8(1))
            .record(18, i32(0, 1))
            .record(62, i32(4, 0), u8(0), text("rich"))
            .record(176, i32(0, 1, 0, 0))
            .record(494, i32(0, 0, 0, 0), text("rId2"), text("rates!A1"), text("tip"), text(""))
            .record(
                64,
                i32(0, 1, 0, 0, 0, 0),
                text("e"),
                text("wrong"),
                text("p"),
                text("three digits"))
            .record(479, u8(0, 0), text("&CLMN"), text(""), i32(-1), i32(-1), i32(-1), i32(-1))
            .bytes();
    byte[] comments =
        new BinarySample()
            .record(632, text("李"))
            .record(635, i32(0, 1, 1, 0, 0), new byte[16])
            .record(637, u8(0), text("重做"))
            .bytes();
    return shared(outside())
        .relate("", "rId1", "officeDocument", "xl/workbook.bin")
        .relate(
            "xl/workbook.bin",
            "rId1",
            "worksheet",
            "worksheets/sheet1.bin",
            "rId2",
            "styles",
            "styles.bin",
            "rId3",
            "sharedStrings",
            "sharedStrings.bin",
            "rId4",
            "externalLink",
            "externalLinks/externalLink1.bin",
            "rId5",
            "connections",
            "connections.bin",
            "rId6",
            "pivotCacheDefinition",
            "pivotCache/pivotCacheDefinition1.bin",
            "rId7",
            "revisionHeaders",
            "revisions/revisionHeaders.bin",
            "rId8",
            "usernames",
            "revisions/userNames.bin")
        .relate(
            "xl/worksheets/sheet1.bin",
            "rId1",
            "comments",
            "../comments1.bin",
            "rId2",
            "hyperlink",
            "file:///Z:/LMN",
            "rId3",
            "table",
            "../tables/table1.bin",
            "rId4",
            "pivotTable",
            "../pivotTables/pivotTable1.bin")
        .put("xl/workbook.bin", workbook)
        .put("xl/styles.bin", styles)
        .put("xl/sharedStrings.bin", strings)
        .put("xl/worksheets/sheet1.bin", sheet)
        .put("xl/comments1.bin", comments)
        .bytes();
  }
}
