package dev.celscope.format;

import static dev.celscope.testing.ByteBuilder.bytes;
import static org.assertj.core.api.Assertions.assertThat;

import dev.celscope.testing.ByteBuilder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Relatives in OLE2. */
class Ole2LookTest extends DetectingTest {
  private static final String NO_CLASS = "00000000000000000000000000000000";

  /** A compound file of one directory sector: the root and one stream. */
  private static byte[] file(String stream, String rootClass) {
    byte[] free = new byte[512];
    Arrays.fill(free, (byte) 0xff);
    byte[] table = free.clone();
    table[4] = (byte) 0xfe;
    return bytes()
        .hex("D0CF11E0A1B11AE1")
        .zeros(22)
        .u16le(9)
        .zeros(16)
        .u32le(1)
        .zeros(24)
        .u32le(0)
        .raw(Arrays.copyOf(free, 432))
        .raw(table)
        .raw(entry("Root Entry", 5, 1, rootClass))
        .raw(entry(stream, 2, -1, NO_CLASS))
        .zeros(256)
        .build();
  }

  private static ByteBuilder entry(String name, int kind, int child, String classId) {
    byte[] letters = name.getBytes(StandardCharsets.UTF_16LE);
    return bytes()
        .raw(Arrays.copyOf(letters, 64))
        .u16le(letters.length + 2)
        .u8(kind)
        .u8(1)
        .u32le(0xFFFF_FFFFL)
        .u32le(0xFFFF_FFFFL)
        .u32le(child & 0xFFFF_FFFFL)
        .hex(classId)
        .zeros(32);
  }

  @ParameterizedTest
  @CsvSource({
    "Workbook, application/vnd.ms-excel",
    "BOOK, application/vnd.ms-excel",
    "Catalog, application/x-ms-thumbs-db",
    "256_0a1b2c3d, application/x-ms-thumbs-db",
    "EncryptedPackage, application/x-ooxml-encrypted",
    "Page 1, application/x-adobe-fla-cfb",
    "P 1 1687179184, application/x-adobe-fla-cfb",
    "WordDocument, application/msword",
    "Nothing known, application/x-ole-storage",
  })
  void aCompoundFileIsToldByAStream(String stream, String type) {
    assertThat(type(file(stream, NO_CLASS), "")).isEqualTo(type);
  }

  @Test
  void aCompoundFileIsToldByTheClassOfItsRoot() {
    Detection aaf = detect(file("properties", "A598B3B3901CD4118053080036210804"), "a.aaf");

    assertThat(aaf.type().mediaType()).isEqualTo("application/x-aaf");
    assertThat(aaf.why()).isEqualTo("class b3b398a5-1c90-11d4-8053-080036210804");
  }

  @Test
  void aWorkbookOfWpsIsToldByItsExtension() {
    Detection et = detect(file("Workbook", NO_CLASS), "LMN_retakes.et");

    assertThat(et.type().mediaType()).isEqualTo("application/wps-office.et");
    assertThat(et.why()).isEqualTo("stream Workbook, extension .et");
  }

  @Test
  void aWholeFileOfSomethingElseIsNoWorkbookForItsName() {
    assertThat(detect(file("Nothing known", NO_CLASS), "a.xls").extensionContradicts()).isTrue();
  }

  @Test
  void aBrokenFileIsWhatItsExtensionSays() {
    byte[] cut = Arrays.copyOf(file("Workbook", NO_CLASS), 700);

    assertThat(type(cut, "a.xls")).isEqualTo("application/vnd.ms-excel");
    assertThat(type(cut, "a.fla")).isEqualTo("application/x-adobe-fla-cfb");
    assertThat(type(cut, "")).isEqualTo("application/x-ole-storage");
  }
}
