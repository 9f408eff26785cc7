package dev.celscope.image.tiff;

import static dev.celscope.testing.ByteBuilder.bytes;
import static org.assertj.core.api.Assertions.assertThat;

import dev.celscope.Celscope;
import dev.celscope.format.FormatReader;
import dev.celscope.image.Pictures;
import dev.celscope.image.Reads;
import dev.celscope.image.SparseFiles;
import dev.celscope.image.TiffBuilder;
import dev.celscope.record.AttributionRole;
import dev.celscope.record.FileRecord;
import dev.celscope.record.ImageInfo;
import dev.celscope.record.Problem;
import dev.celscope.record.ProblemCode;
import dev.celscope.record.TextFragment;
import dev.celscope.source.ByteSource;
import dev.celscope.testing.ByteBuilder;
import dev.celscope.testing.ReaderContract;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TiffReaderTest extends ReaderContract {
  @Override
  protected FormatReader reader() {
    return new TiffReader();
  }

  @Override
  protected List<Sample> samples() {
    byte[] page =
        TiffBuilder.littleEndian()
            .u16(0x0100, 64)
            .u16(0x0101, 48)
            .u16(0x0102, 16)
            .u16(0x0106, 2)
            .ascii(0x0131, "Test Painter 1.0")
            .undefined(0x02bc, Pictures.XMP.getBytes(StandardCharsets.UTF_8))
            .build();
    return List.of(
        Sample.of("LMN_012_BG.tif", "image/tiff", page),
        Sample.of("exif.tif", "image/tiff", Pictures.exif()));
  }

  private static FileRecord read(TiffBuilder tiff) {
    return Reads.as("image/tiff", tiff.build());
  }

  @Test
  void sizeDepthAndColoursAreThoseOfTheFirstPage() {
    FileRecord record = Reads.as("image/tiff", samples().get(0).content().get());
    ImageInfo image = (ImageInfo) record.media().orElseThrow();
    assertThat(image.width()).hasValue(64);
    assertThat(image.height()).hasValue(48);
    assertThat(image.bitDepth()).hasValue(16);
    assertThat(image.colorMode()).hasValue("RGB");
    assertThat(image.frames()).hasValue(1);
  }

  @Test
  void aUserCommentIsReadInTheByteOrderOfTheFile() {
    ByteBuilder big = bytes().ascii("UNICODE\0").text("원화 수정", StandardCharsets.UTF_16BE);
    ByteBuilder little = bytes().ascii("UNICODE\0").text("원화 수정", StandardCharsets.UTF_16LE);
    FileRecord first = read(TiffBuilder.bigEndian().undefined(0x9286, big.build()));
    FileRecord second = read(TiffBuilder.littleEndian().undefined(0x9286, little.build()));
    assertThat(first.texts()).extracting(TextFragment::text).containsExactly("원화 수정");
    assertThat(second.texts()).extracting(TextFragment::text).containsExactly("원화 수정");
  }

  @Test
  void latinLettersInTheOtherByteOrderAreRecognised() {
    ByteBuilder little = bytes().ascii("UNICODE\0").text("retake", StandardCharsets.UTF_16LE);
    FileRecord record = read(TiffBuilder.bigEndian().undefined(0x9286, little.build()));
    assertThat(record.texts()).extracting(TextFragment::text).containsExactly("retake");
  }

  @Test
  void aUserCommentInJisIsRead() {
    ByteBuilder jis = bytes().ascii("JIS\0\0\0\0\0").text("作監修正", Charset.forName("ISO-2022-JP"));
    FileRecord record = read(TiffBuilder.bigEndian().undefined(0x9286, jis.build()));
    assertThat(record.texts()).extracting(TextFragment::text).containsExactly("作監修正");
  }

  @Test
  void textOfNoDeclaredCharsetIsRecovered() {
    FileRecord record =
        read(TiffBuilder.littleEndian().ascii(0x010e, "第三集 原画 修改 镜头", Charset.forName("GB18030")));
    assertThat(record.texts())
        .singleElement()
        .satisfies(
            text -> {
              assertThat(text.text()).isEqualTo("第三集 原画 修改 镜头");
              assertThat(text.repair()).isPresent();
            });
  }

  @Test
  void windowsFieldsAreUtf16() {
    byte[] title = bytes().text("레이아웃", StandardCharsets.UTF_16LE).zeros(2).build();
    FileRecord record = read(TiffBuilder.bigEndian().u8(0x9c9b, title));
    assertThat(record.texts()).extracting(TextFragment::text).containsExactly("레이아웃");
  }

  @Test
  void bothHalvesOfACopyrightAreKept() {
    FileRecord record = read(TiffBuilder.bigEndian().ascii(0x8298, "Lumen Photo\0Lumen Edit"));
    assertThat(record.attributed(AttributionRole.COPYRIGHT))
        .containsExactly("Lumen Photo", "Lumen Edit");
  }

  @Test
  void blankAndZeroDatesAreAbsent() {
    FileRecord record =
        read(
            TiffBuilder.bigEndian()
                .ascii(0x0132, "    :  :     :  :  ")
                .directory(0x8769)
                .ascii(0x9003, "0000:00:00 00:00:00"));
    assertThat(record.timestamps()).isEmpty();
    assertThat(record.problems()).isEmpty();
  }

  @Test
  void aDirectoryThatPointsAtItselfIsReadOnce() {
    byte[] loop =
        bytes()
            .hex("4949 2a00 08000000")
            .u16le(1)
            .hex("3101 0200 04000000")
            .ascii("abc\0")
            .u32le(8)
            .build();
    FileRecord record = Reads.as("image/tiff", loop);
    assertThat(record.attributed(AttributionRole.SOFTWARE)).containsExactly("abc");
  }

  @Test
  void aValueBeyondTheEndIsAProblemAndTheRestIsRead() {
    byte[] cut =
        bytes()
            .hex("4949 2a00 08000000")
            .u16le(2)
            .hex("3101 0200 00001000 00000010")
            .hex("3b01 0200 04000000")
            .ascii("abc\0")
            .u32le(0)
            .build();
    FileRecord record = Reads.as("image/tiff", cut);
    assertThat(record.problems()).extracting(Problem::code).containsExactly(ProblemCode.TRUNCATED);
    assertThat(record.attributed(AttributionRole.AUTHOR)).containsExactly("abc");
  }

  @Test
  void aBigTiffIsRead() {
    byte[] big =
        bytes()
            .hex("4949 2b00 0800 0000 1000000000000000")
            .u64le(2)
            .hex("0001 0300 0100000000000000 4000000000000000")
            .hex("3101 0200 0600000000000000")
            .ascii("Paint\0\0\0")
            .u64le(0)
            .build();
    FileRecord record = Reads.as("image/tiff", big);
    assertThat(record.attributed(AttributionRole.SOFTWARE)).containsExactly("Paint");
  }

  @Test
  void serialNumbersInMakerNotesAreRead() {
    FileRecord record = noted(bytes().ascii("7654321\0"));
    assertThat(record.attributed(AttributionRole.SERIAL_NUMBER)).containsExactly("7654321");
  }

  @Test
  void bytesThatAMakerNoteNoLongerPointsAtAreNoSerialNumber() {
    FileRecord record = noted(bytes().hex("359d56e3519d1c00"));
    assertThat(record.attributed(AttributionRole.SERIAL_NUMBER)).isEmpty();
  }

  private static FileRecord noted(ByteBuilder serialNumber) {
    ByteBuilder note =
        bytes()
            .ascii("Nikon\0\2\1\0\0")
            .hex("4d4d 002a 00000008")
            .u16be(1)
            .hex("001d 0002 00000008 0000001a 00000000")
            .raw(serialNumber);
    return read(TiffBuilder.bigEndian().directory(0x8769).undefined(0x927c, note.build()));
  }

  @Test
  void aPreviewIsAChild() {
    byte[] preview = Pictures.jpeg(bytes());
    int start = 8 + 2 + 2 * 12 + 4;
    byte[] tiff = TiffBuilder.bigEndian().u32(0x0201, start).u32(0x0202, preview.length).build();
    FileRecord record = Reads.as("image/tiff", bytes().raw(tiff).raw(preview).build());
    assertThat(record.children())
        .singleElement()
        .satisfies(child -> assertThat(child.file().type()).isEqualTo("image/jpeg"));
  }

  private static TiffBuilder strip(int reduced, byte[] jpeg) {
    return TiffBuilder.littleEndian()
        .u32(0x0100, 640)
        .u32(0x0101, 480)
        .directory(0x014a)
        .u32(0x00fe, reduced)
        .u16(0x0103, 7)
        .u32(0x0117, jpeg.length);
  }

  /** A JPEG behind the directories. */
  private static FileRecord withStrip(int reduced) {
    byte[] jpeg = Pictures.jpeg(bytes());
    int position = strip(reduced, jpeg).u32(0x0111, 0).build().length;
    byte[] tiff = strip(reduced, jpeg).u32(0x0111, position).build();
    return Reads.as("image/tiff", bytes().raw(tiff).raw(jpeg).build());
  }

  @Test
  void aPreviewMayBeASmallerPictureOfOneStrip() {
    assertThat(withStrip(1).children())
        .singleElement()
        .satisfies(child -> assertThat(child.file().type()).isEqualTo("image/jpeg"));
    assertThat(withStrip(0).children()).isEmpty();
  }

  @Test
  void theJpegInARawFileBearsItsMetadata() {
    ByteBuilder exif = bytes().ascii("Exif\0\0").raw(Pictures.exif());
    byte[] jpeg = Pictures.jpeg(Pictures.segment(0xe1, exif));
    byte[] raw = TiffBuilder.littleEndian().undefined(0x002e, jpeg).build();
    FileRecord record = Reads.as("image/tiff", raw);
    assertThat(record.attributed(AttributionRole.AUTHOR)).containsExactly("Lumen Layout Team");
    assertThat(record.attributions().get(0).origin().path())
        .startsWith("IFD0/JpgFromRaw/APP1/Exif/IFD0");
  }

  @Test
  void aNameOfACharsetMayBeTurnedRound() {
    byte[] comment = bytes().ascii("\0\0\0IICSALMN 12").build();
    byte[] tiff = TiffBuilder.littleEndian().directory(0x8769).undefined(0x9286, comment).build();
    assertThat(Reads.as("image/tiff", tiff).texts())
        .extracting(TextFragment::text)
        .containsExactly("LMN 12");
  }

  @Test
  void pixelsAreNotRead(@TempDir Path folder) throws IOException {
    byte[] start = bytes().hex("4949 2a00").u32le((200L << 20) + 8).build();
    byte[] directory = bytes().u16le(1).hex("3101 0200 04000000").ascii("abc\0").u32le(0).build();
    Path file = SparseFiles.of(folder.resolve("sparse.tif"), start, (200L << 20) + 8, directory);
    try (ByteSource source = ByteSource.of(file)) {
      FileRecord record = Celscope.standard().read(source, "sparse.tif");
      assertThat(record.attributed(AttributionRole.SOFTWARE)).containsExactly("abc");
      assertThat(source.meter().bytesRead()).isLessThan(200_000);
    }
  }
}
