package dev.celscope.spreadsheet.xls;

import static dev.celscope.spreadsheet.xls.BiffBuilder.record;
import static dev.celscope.testing.ByteBuilder.bytes;
import static org.assertj.core.api.Assertions.assertThat;

import dev.celscope.record.FileRecord;
import dev.celscope.record.ProblemCode;
import dev.celscope.record.TextFragment;
import dev.celscope.record.TextKind;
import dev.celscope.spreadsheet.testing.Parts;
import dev.celscope.testing.ByteBuilder;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.poi.poifs.crypt.CryptoFunctions;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;

/** Workbooks of Excel 5 and 95 whose records are hidden behind a key of 16 bytes. */
class OldEncryptionTest {
  private static final int BOF = 0x0809;

  private static byte[] workbook(String password) {
    ByteBuilder globals =
        record(BOF, bytes().u16le(0x0500).u16le(5).zeros(4))
            .raw(
                record(
                    0x002f,
                    bytes()
                        .u16le(CryptoFunctions.createXorKey1(password))
                        .u16le(CryptoFunctions.createXorVerifier1(password))));
    ByteBuilder bound = bytes().u16le(0).u8(3).ascii("E05");
    int sheet = globals.size() + 4 + 4 + bound.size() + 4;
    ByteBuilder workbook = bytes().raw(globals);
    // where the sheet begins stands plain before its name
    byte[] named = hidden(password, workbook.size() + 4, 4, bound.build());
    workbook.raw(record(0x0085, bytes().u32le(sheet).raw(named)));
    workbook.raw(record(0x000a, bytes()));
    workbook.raw(record(BOF, bytes().u16le(0x0500).u16le(0x10).zeros(4)));
    ByteBuilder label = bytes().u16le(3).u16le(1).u16le(0).u16le(6).ascii("Cut 12");
    byte[] text = hidden(password, workbook.size() + 4, 0, label.build());
    workbook.raw(record(0x0204, bytes().raw(text)));
    return workbook.raw(record(0x000a, bytes())).build();
  }

  /** MS-XLS 2.2.10: each byte by the one of the key that its place and the record's size give. */
  private static byte[] hidden(String password, int start, int from, byte[] data) {
    byte[] key = CryptoFunctions.createXorArray1(password);
    int size = from + data.length;
    byte[] hidden = new byte[data.length];
    for (int i = 0; i < data.length; i++) {
      int mixed = (data[i] ^ key[(start + size + from + i) % key.length]) & 0xff;
      hidden[i] = (byte) (mixed << 5 | mixed >> 3);
    }
    return hidden;
  }

  private static FileRecord read(String password) throws IOException {
    try (POIFSFileSystem files = new POIFSFileSystem()) {
      files.createDocument(new ByteArrayInputStream(workbook(password)), "Book");
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      files.writeFilesystem(out);
      return Parts.read(new XlsReader(), "application/vnd.ms-excel", out.toByteArray());
    }
  }

  @Test
  void theDefaultPasswordOpensThem() throws IOException {
    FileRecord record = read(Decryptor.DEFAULT_PASSWORD);

    assertThat(record.problems()).isEmpty();
    assertThat(record.texts())
        .filteredOn(text -> text.kind() == TextKind.CELL)
        .extracting(text -> text.origin().path() + " " + text.text())
        .containsExactly("E05!B4 Cut 12");
  }

  @Test
  void anotherPasswordIsAProblem() throws IOException {
    FileRecord record = read("lumen");

    assertThat(record.texts()).extracting(TextFragment::kind).doesNotContain(TextKind.CELL);
    assertThat(record.problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.code()).isEqualTo(ProblemCode.ENCRYPTED));
  }
}
