package dev.celscope.image.webp;

import static dev.celscope.testing.ByteBuilder.bytes;
import static org.assertj.core.api.Assertions.assertThat;

import dev.celscope.format.FormatReader;
import dev.celscope.image.Pictures;
import dev.celscope.image.Reads;
import dev.celscope.record.AttributionRole;
import dev.celscope.record.FileRecord;
import dev.celscope.record.ImageInfo;
import dev.celscope.record.Problem;
import dev.celscope.testing.ByteBuilder;
import dev.celscope.testing.ReaderContract;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class WebpReaderTest extends ReaderContract {
  @Override
  protected FormatReader reader() {
    return new WebpReader();
  }

  @Override
  protected List<Sample> samples() {
    return List.of(Sample.of("LMN_012.webp", "image/webp", animation()));
  }

  private static byte[] webp(ByteBuilder chunks) {
    return bytes().group("RIFF", "WEBP", chunks).build();
  }

  private static byte[] animation() {
    return webp(
        bytes()
            .chunk("VP8X", bytes().hex("12000000 3f0000 2f0000"))
            .chunk("ANIM", bytes().u32le(0).u16le(3))
            .chunk("ANMF", bytes().zeros(12).hex("280000 00"))
            .chunk("ANMF", bytes().zeros(12).hex("640000 00"))
            .chunk("EXIF", bytes().raw(Pictures.exif()))
            .chunk("XMP ", bytes().utf8(Pictures.XMP)));
  }

  @Test
  void anAnimationHasFramesDelaysAndLoops() {
    FileRecord record = Reads.as("image/webp", animation());
    ImageInfo image = (ImageInfo) record.media().orElseThrow();
    assertThat(image.width()).hasValue(64);
    assertThat(image.height()).hasValue(48);
    assertThat(image.frames()).hasValue(2);
    assertThat(image.loops()).hasValue(3);
    assertThat(image.frameDelays()).containsExactly(Duration.ofMillis(40), Duration.ofMillis(100));
    assertThat(record.attributed(AttributionRole.AUTHOR)).containsExactly("Lumen Layout Team");
    assertThat(record.history()).hasSize(2);
  }

  private static ImageInfo image(ByteBuilder chunks) {
    return (ImageInfo) Reads.as("image/webp", webp(chunks)).media().orElseThrow();
  }

  private static ByteBuilder lossy() {
    return bytes().hex("300100 9d012a 4000 3000");
  }

  @Test
  void theCodecTellsTheColorMode() {
    ByteBuilder opaque = bytes().hex("2f").u32le(63 | (47 << 14));
    ByteBuilder transparent = bytes().hex("2f").u32le(63 | (47 << 14) | (1 << 28));
    assertThat(image(bytes().chunk("VP8 ", lossy())).colorMode()).hasValue("YCbCr");
    assertThat(image(bytes().chunk("ALPH", bytes().u8(0)).chunk("VP8 ", lossy())).colorMode())
        .hasValue("YCbCr with Alpha");
    assertThat(image(bytes().chunk("VP8L", opaque)).colorMode()).hasValue("RGB");
    assertThat(image(bytes().chunk("VP8L", transparent)).colorMode()).hasValue("RGB with Alpha");
  }

  @Test
  void theFirstFrameTellsTheColorModeOfAnAnimation() {
    ByteBuilder frame = bytes().zeros(12).hex("280000 00");
    frame.raw(bytes().chunk("ALPH", bytes().u8(0)).chunk("VP8 ", lossy()));
    ByteBuilder size = bytes().hex("12000000 3f0000 2f0000");
    assertThat(image(bytes().chunk("VP8X", size).chunk("ANMF", frame)).colorMode())
        .hasValue("YCbCr with Alpha");
  }

  @Test
  void aSecondBlockIsSaidAndRead() {
    ByteBuilder exif = bytes().raw(Pictures.exif());
    FileRecord record =
        Reads.as("image/webp", webp(bytes().chunk("EXIF", exif).chunk("EXIF", exif)));
    assertThat(record.attributions()).hasSize(2);
    assertThat(record.problems())
        .extracting(Problem::message)
        .containsExactly("More than one chunk EXIF is there");
  }

  @Test
  void whatFollowsTheImageIsSaid() {
    byte[] file = bytes().raw(webp(bytes().chunk("VP8 ", lossy()))).ascii("LMN").build();
    assertThat(Reads.as("image/webp", file).problems())
        .singleElement()
        .satisfies(
            problem ->
                assertThat(problem.message()).isEqualTo("3 bytes follow the end of the image"));
  }

  @Test
  void aStillPictureTellsItsSizeInItsPixelsHeader() {
    byte[] lossy = webp(bytes().chunk("VP8 ", bytes().hex("300100 9d012a 4000 3000")));
    byte[] lossless = webp(bytes().chunk("VP8L", bytes().hex("2f").u32le(63 | (47 << 14))));
    for (byte[] file : List.of(lossy, lossless)) {
      ImageInfo image = (ImageInfo) Reads.as("image/webp", file).media().orElseThrow();
      assertThat(image.width()).hasValue(64);
      assertThat(image.height()).hasValue(48);
      assertThat(image.frames()).hasValue(1);
    }
  }
}
