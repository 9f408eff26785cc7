package dev.celscope.image.jp2;

import static dev.celscope.image.Pictures.resource;
import static dev.celscope.testing.ByteBuilder.bytes;
import static org.assertj.core.api.Assertions.assertThat;

import dev.celscope.format.FormatReader;
import dev.celscope.image.Pictures;
import dev.celscope.image.Reads;
import dev.celscope.image.TiffBuilder;
import dev.celscope.record.AttributionRole;
import dev.celscope.record.FileRecord;
import dev.celscope.record.ImageInfo;
import dev.celscope.record.TextFragment;
import dev.celscope.record.TimestampRole;
import dev.celscope.testing.ByteBuilder;
import dev.celscope.testing.ReaderContract;
import java.util.List;
import org.junit.jupiter.api.Test;

class Jp2ReaderTest extends ReaderContract {
  @Override
  protected FormatReader reader() {
    return new Jp2Reader();
  }

  @Override
  protected List<Sample> samples() {
    return List.of(
        Sample.of("LMN.jp2", "image/jp2", boxes()),
        Sample.of("LMN.j2c", "image/j2c", codestream().build()));
  }

  private static ByteBuilder codestream() {
    ByteBuilder size = bytes().u16be(0).u32be(80).u32be(64).u32be(16).u32be(16).zeros(18).u8(7);
    return bytes()
        .hex("ff4f ff51")
        .u16be(size.size() + 2)
        .raw(size)
        .hex("ff64")
        .u16be(4 + 11)
        .u16be(1)
        .ascii("Test Coder1")
        .hex("ff90");
  }

  private static byte[] boxes() {
    ByteBuilder header =
        bytes().box("ihdr", bytes().u32be(48).u32be(64).u16be(3).hex("07 07 00 00"));
    ByteBuilder xmp = bytes().hex("be7acfcb 97a9 42e8 9c71 999491e3afac").utf8(Pictures.XMP);
    return bytes()
        .box("jP  ", bytes().hex("0d0a870a"))
        .box("ftyp", bytes().ascii("jp2 ").u32be(0).ascii("jp2 "))
        .box("jp2h", header)
        .box("uuid", xmp)
        .box("jp2c", codestream())
        .build();
  }

  @Test
  void boxesAndTheCodestreamInsideAreRead() {
    FileRecord record = Reads.as("image/jp2", boxes());
    ImageInfo image = (ImageInfo) record.media().orElseThrow();
    assertThat(image.width()).hasValue(64);
    assertThat(image.height()).hasValue(48);
    assertThat(image.bitDepth()).hasValue(8);
    assertThat(record.history()).hasSize(2);
    assertThat(record.texts()).extracting(TextFragment::text).contains("Test Coder1");
  }

  private static FileRecord read(ByteBuilder boxes) {
    return Reads.as("image/jp2", bytes().box("jP  ", bytes().hex("0d0a870a")).raw(boxes).build());
  }

  @Test
  void elementsOfXmlThatIsNotXmpAreTexts() {
    String xml =
        "<?xml version=\"1.0\"?><IMAGE_CREATION xmlns=\"http://www.jpeg.org/jpx/1.0/xml\">"
            + "<GENERAL_CREATION_INFO><CREATION_TIME>2023-12-02T08:00:00+08:00</CREATION_TIME>"
            + "</GENERAL_CREATION_INFO><CAPTION>第五集 镜头12</CAPTION><WIDTH>59</WIDTH>"
            + "<LUMEN_PASS>shadow</LUMEN_PASS></IMAGE_CREATION>";
    FileRecord record = read(bytes().box("xml ", bytes().utf8(xml)));
    assertThat(record.timestamps(TimestampRole.CREATED))
        .extracting(time -> time.moment().iso())
        .containsExactly("2023-12-02T08:00:00+08:00");
    assertThat(record.texts())
        .extracting(text -> text.kind() + " " + text.text() + " " + text.origin().path())
        .containsExactly(
            "CAPTION 第五集 镜头12 xml/IMAGE_CREATION/CAPTION",
            "OTHER shadow xml/IMAGE_CREATION/LUMEN_PASS");
    assertThat(record.texts().get(1).origin().tag()).hasValue("XML:ImageCreationLumenPass");
    assertThat(record.problems()).isEmpty();
  }

  @Test
  void xmpInABoxOfXmlIsReadAsXmp() {
    assertThat(read(bytes().box("xml ", bytes().utf8(Pictures.XMP))).history()).hasSize(2);
  }

  @Test
  void boxesOfOtherBlocksAreKnownByTheirUuid() {
    byte[] iptc = bytes().hex("1c 02 50").u16be(5).ascii("Lumen").build();
    ByteBuilder caption = resource(1008, bytes().u8(3).ascii("LMN"));
    FileRecord record =
        read(
            bytes()
                .box("uuid", bytes().ascii("JpgTiffExif->JP2").raw(Pictures.exif()))
                .box("uuid", bytes().hex("09a14e97c0b442e0bebf36df6f0ce36f").raw(iptc))
                .box("uuid", bytes().hex("2c4c0100850440b9a03e562148d6dfeb").raw(caption))
                .box("uuid", bytes().hex("b14bf8bd083d4b43a5ae8cd7d5a6ce03").raw(geoTiff())));
    assertThat(record.attributed(AttributionRole.AUTHOR))
        .containsExactly("Lumen Layout Team", "Lumen");
    assertThat(record.texts()).extracting(TextFragment::text).contains("LMN", "Lumen location 12");
  }

  private static byte[] geoTiff() {
    return TiffBuilder.littleEndian().ascii(0x87b1, "Lumen location 12").build();
  }

  @Test
  void theColorSpaceTellsTheColorMode() {
    ByteBuilder gray = bytes().box("colr", bytes().u8(1).u16be(0).u32be(17));
    ImageInfo image = (ImageInfo) read(bytes().box("jp2h", gray)).media().orElseThrow();
    assertThat(image.colorMode()).hasValue("Grayscale");
  }

  @Test
  void codestreamsOfAnExtendedFileAreItsFrames() {
    ByteBuilder boxes = bytes().box("jp2c", codestream()).box("jp2c", codestream());
    ImageInfo image = (ImageInfo) read(boxes).media().orElseThrow();
    assertThat(image.frames()).hasValue(2);
  }

  @Test
  void aBareCodestreamTellsItsSize() {
    FileRecord record = Reads.as("image/j2c", codestream().build());
    ImageInfo image = (ImageInfo) record.media().orElseThrow();
    assertThat(image.width()).hasValue(64);
    assertThat(image.height()).hasValue(48);
    assertThat(record.attributed(AttributionRole.SOFTWARE)).isEmpty();
  }
}
