package dev.celscope.image.heif;

import static dev.celscope.testing.ByteBuilder.bytes;
import static org.assertj.core.api.Assertions.assertThat;

import dev.celscope.format.FormatReader;
import dev.celscope.image.Pictures;
import dev.celscope.image.Reads;
import dev.celscope.record.AttributionRole;
import dev.celscope.record.FileRecord;
import dev.celscope.record.ImageInfo;
import dev.celscope.record.TimestampRole;
import dev.celscope.testing.ByteBuilder;
import dev.celscope.testing.ReaderContract;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class HeifReaderTest extends ReaderContract {
  @Override
  protected FormatReader reader() {
    return new HeifReader();
  }

  @Override
  protected List<Sample> samples() {
    return List.of(
        Sample.of("LMN.heif", "image/heif", still("mif1")),
        Sample.of("LMN.avif", "image/avif", sequence()),
        Sample.of("LMN.cr3", "image/x-canon-cr3", raw()));
  }

  private static ByteBuilder brand(String name) {
    return bytes().box("ftyp", bytes().ascii(name).u32be(0).ascii(name));
  }

  private static ByteBuilder item(int id, String type, String contentType) {
    ByteBuilder info = bytes().u32be(2L << 24).u16be(id).u16be(0).ascii(type).u8(0);
    return bytes().box("infe", contentType.isEmpty() ? info : info.ascii(contentType + "\0"));
  }

  /** Three items: a picture, Exif and XMP, whose bytes stand in the box {@code idat}. */
  private static byte[] still(String brandName) {
    ByteBuilder exif = bytes().u32be(0).raw(Pictures.exif());
    ByteBuilder xmp = bytes().utf8(Pictures.XMP);
    ByteBuilder infos =
        bytes()
            .u32be(0)
            .u16be(3)
            .raw(item(1, "av01", ""))
            .raw(item(2, "Exif", ""))
            .raw(item(3, "mime", "application/rdf+xml"));
    ByteBuilder locations =
        bytes()
            .u32be(1L << 24)
            .hex("4400")
            .u16be(2)
            .u16be(2)
            .u16be(1)
            .u16be(0)
            .u16be(1)
            .u32be(0)
            .u32be(exif.size())
            .u16be(3)
            .u16be(1)
            .u16be(0)
            .u16be(1)
            .u32be(exif.size())
            .u32be(xmp.size());
    ByteBuilder properties =
        bytes()
            .box("ispe", bytes().u32be(0).u32be(16).u32be(12))
            .box("ispe", bytes().u32be(0).u32be(64).u32be(48))
            .box("pixi", bytes().u32be(0).hex("03 0a 0a 0a"))
            .box("colr", bytes().ascii("prof").raw(Pictures.icc()));
    ByteBuilder associations = bytes().u32be(0).u32be(1).u16be(1).hex("02 82 03");
    ByteBuilder meta =
        bytes()
            .u32be(0)
            .box("pitm", bytes().u32be(0).u16be(1))
            .box("iinf", infos)
            .box("iloc", locations)
            .box("iprp", bytes().box("ipco", properties).box("ipma", associations))
            .box("idat", bytes().raw(exif).raw(xmp));
    return bytes().raw(brand(brandName)).box("meta", meta).build();
  }

  private static byte[] sequence() {
    ByteBuilder table =
        bytes().box("stts", bytes().u32be(0).u32be(2).u32be(2).u32be(1).u32be(1).u32be(12));
    ByteBuilder media =
        bytes()
            .box("mdhd", bytes().u32be(0).u32be(0).u32be(0).u32be(24).u32be(14).u32be(0))
            .box("hdlr", bytes().u32be(0).u32be(0).ascii("pict").zeros(12).ascii("Test Muxer\0"))
            .box("minf", bytes().box("stbl", table));
    ByteBuilder track =
        bytes().box("tkhd", bytes().zeros(76).u32be(64L << 16).u32be(48L << 16)).box("mdia", media);
    ByteBuilder movie =
        bytes().box("mvhd", bytes().u32be(0).u32be(3_784_415_600L).u32be(0)).box("trak", track);
    return bytes().raw(brand("avis")).box("moov", movie).build();
  }

  private static byte[] raw() {
    ByteBuilder canon =
        bytes()
            .hex("85c0b687 820f11e0 8111f4ce 462b6a48")
            .box("CMT1", bytes().raw(Pictures.exif()));
    return bytes().raw(brand("crx ")).box("moov", bytes().box("uuid", canon)).build();
  }

  @Test
  void itemsAndPropertiesOfThePrimaryPictureAreRead() {
    FileRecord record = Reads.as("image/heif", still("mif1"));
    ImageInfo image = (ImageInfo) record.media().orElseThrow();
    assertThat(image.width()).hasValue(64);
    assertThat(image.height()).hasValue(48);
    assertThat(image.bitDepth()).hasValue(10);
    assertThat(record.attributed(AttributionRole.AUTHOR)).containsExactly("Lumen Layout Team");
    assertThat(record.history()).hasSize(2);
    assertThat(record.timestamps(TimestampRole.PROFILE_CREATED)).hasSize(1);
    assertThat(record.problems()).isEmpty();
  }

  private static ImageInfo picture(ByteBuilder properties) {
    ByteBuilder meta =
        bytes()
            .u32be(0)
            .box("pitm", bytes().u32be(0).u16be(1))
            .box("iprp", bytes().box("ipco", properties));
    byte[] file = bytes().raw(brand("avif")).box("meta", meta).build();
    return (ImageInfo) Reads.as("image/avif", file).media().orElseThrow();
  }

  @Test
  void headersOfCodecsTellDepthAndColorMode() {
    ImageInfo ten = picture(bytes().box("av1C", bytes().hex("81 04 4c 00")));
    assertThat(ten.bitDepth()).hasValue(10);
    assertThat(ten.colorMode()).hasValue("YCbCr");
    ImageInfo gray = picture(bytes().box("av1C", bytes().hex("81 04 7c 00")));
    assertThat(gray.bitDepth()).hasValue(12);
    assertThat(gray.colorMode()).hasValue("Grayscale");
    ImageInfo hevc = picture(bytes().box("hvcC", bytes().zeros(16).hex("fd fa")));
    assertThat(hevc.bitDepth()).hasValue(10);
    assertThat(hevc.colorMode()).hasValue("YCbCr");
  }

  @Test
  void colorsWithoutAMatrixAreRgb() {
    ByteBuilder color = bytes().ascii("nclx").u16be(1).u16be(13).u16be(0).u8(0x80);
    ByteBuilder properties = bytes().box("av1C", bytes().hex("81 04 0c 00")).box("colr", color);
    assertThat(picture(properties).colorMode()).hasValue("RGB");
  }

  @Test
  void aPictureOfTransparencyBesideItIsSaid() {
    ByteBuilder alpha = bytes().u32be(0).ascii("urn:mpeg:mpegB:cicp:systems:auxiliary:alpha\0");
    ByteBuilder depth = bytes().u32be(0).ascii("urn:mpeg:hevc:2015:auxid:2\0");
    ByteBuilder pixels = bytes().box("pixi", bytes().u32be(0).hex("03 08 08 08"));
    assertThat(picture(bytes().raw(pixels).box("auxC", alpha)).colorMode())
        .hasValue("YCbCr with Alpha");
    assertThat(picture(bytes().raw(pixels).box("auxC", depth)).colorMode()).hasValue("YCbCr");
  }

  @Test
  void theDescriptionOfATrackTellsDepthToo() {
    ByteBuilder entry = bytes().zeros(78).box("av1C", bytes().hex("81 04 4c 00"));
    ByteBuilder table = bytes().box("stsd", bytes().u32be(0).u32be(1).box("av01", entry));
    ByteBuilder media =
        bytes()
            .box("hdlr", bytes().u32be(0).u32be(0).ascii("pict").zeros(13))
            .box("minf", bytes().box("stbl", table));
    byte[] file =
        bytes()
            .raw(brand("avis"))
            .box("moov", bytes().box("trak", bytes().box("mdia", media)))
            .build();
    ImageInfo image = (ImageInfo) Reads.as("image/avif", file).media().orElseThrow();
    assertThat(image.bitDepth()).hasValue(10);
  }

  @Test
  void aSequenceHasFramesDelaysAndDates() {
    FileRecord record = Reads.as("image/avif", sequence());
    ImageInfo image = (ImageInfo) record.media().orElseThrow();
    assertThat(image.frames()).hasValue(3);
    assertThat(image.frameDelays())
        .containsExactly(
            Duration.ofNanos(41_666_666), Duration.ofNanos(41_666_666), Duration.ofMillis(500));
    assertThat(image.duration()).hasValue(Duration.ofNanos(583_333_333));
    assertThat(record.timestamps())
        .singleElement()
        .satisfies(
            time -> {
              assertThat(time.moment().iso()).isEqualTo("2023-12-03T02:33:20Z");
              assertThat(time.origin().tag()).hasValue("QuickTime:CreateDate");
            });
    assertThat(record.attributed(AttributionRole.SOFTWARE)).containsExactly("Test Muxer");
  }

  @Test
  void directoriesOfARawFileAreRead() {
    FileRecord record = Reads.as("image/x-canon-cr3", raw());
    assertThat(record.attributed(AttributionRole.AUTHOR)).containsExactly("Lumen Layout Team");
  }
}
