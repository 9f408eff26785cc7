package dev.celscope.spreadsheet.xls;

import static dev.celscope.testing.ByteBuilder.bytes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.celscope.record.Attribution;
import dev.celscope.record.AttributionRole;
import dev.celscope.record.FileRecord;
import dev.celscope.record.TextFragment;
import dev.celscope.spreadsheet.testing.Parts;
import dev.celscope.testing.ByteBuilder;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.poi.hpsf.DocumentSummaryInformation;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;

/** Values of property sets that have a form of their own. */
class PropertyValueTest {
  private static final String GUID = "{439C7571-C122-4ECF-B1F6-8E7D2CEBC46E}";

  private static FileRecord read(byte[] properties) throws IOException {
    try (POIFSFileSystem files = new POIFSFileSystem()) {
      byte[] workbook =
          BiffBuilder.workbook(bytes(), "E05", BiffBuilder.substream(0x0010, bytes()));
      files.createDocument(new ByteArrayInputStream(workbook), "Workbook");
      files.createDocument(
          new ByteArrayInputStream(properties), DocumentSummaryInformation.DEFAULT_STREAM_NAME);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      files.writeFilesystem(out);
      return Parts.read(new XlsReader(), "application/vnd.ms-excel", out.toByteArray());
    }
  }

  /** A property set of the standard section and that of the user, whose properties are given. */
  private static byte[] set(ByteBuilder standard, ByteBuilder user) {
    int first = 28 + 2 * 20; // the header and a place of each section
    ByteBuilder set = bytes().u16le(0xfffe).u16le(0).u32le(0).zeros(16).u32le(2);
    set.raw(id("02D5CDD59C2E1B10939708002B2CF9AE")).u32le(first);
    set.raw(id("05D5CDD59C2E1B10939708002B2CF9AE")).u32le(first + standard.size());
    return set.raw(standard).raw(user).build();
  }

  private static ByteBuilder id(String hex) {
    return bytes().hex(hex);
  }

  @Test
  void theVersionOfTheProgramHasFourDigitsBehindItsPoint() throws IOException {
    ByteBuilder version = bytes().u32le(3).u32le(11 << 16 | 773);
    ByteBuilder standard = bytes().u32le(8 + 8 + version.size()).u32le(1).u32le(0x17).u32le(16);
    FileRecord record = read(set(standard.raw(version), bytes().u32le(8).u32le(0)));

    assertThat(record.texts()).extracting(TextFragment::text).contains("11.0773");
  }

  @Test
  void theIdOfADocumentStandsInABlob() throws IOException {
    ByteBuilder text = bytes().text(GUID + "\0", StandardCharsets.UTF_16LE);
    ByteBuilder blob = bytes().u32le(65).u32le(text.size()).raw(text).zeros(2);
    ByteBuilder dictionary = bytes().u32le(1).u32le(2).u32le(10).ascii("_PID_GUID\0").zeros(2);
    ByteBuilder user =
        bytes()
            .u32le(24 + dictionary.size() + blob.size())
            .u32le(2)
            .u32le(0)
            .u32le(24)
            .u32le(2)
            .u32le(24 + dictionary.size())
            .raw(dictionary)
            .raw(blob);
    FileRecord record = read(set(bytes().u32le(8).u32le(0), user));

    assertThat(record.problems()).isEmpty();
    assertThat(record.attributions())
        .filteredOn(attribution -> attribution.role() == AttributionRole.DOCUMENT_ID)
        .extracting(Attribution::value, a -> a.origin().toString())
        .containsExactly(tuple(GUID, "FlashPix:_PID_GUID at DocumentSummaryInformation"));
  }
}
