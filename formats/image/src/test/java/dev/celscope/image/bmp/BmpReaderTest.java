package dev.celscope.image.bmp;

import static dev.celscope.testing.ByteBuilder.bytes;
import static org.assertj.core.api.Assertions.assertThat;

import dev.celscope.format.FormatReader;
import dev.celscope.image.Reads;
import dev.celscope.record.AttributionRole;
import dev.celscope.record.FileRecord;
import dev.celscope.record.ImageInfo;
import dev.celscope.testing.ByteBuilder;
import dev.celscope.testing.ReaderContract;
import java.util.List;
import org.junit.jupiter.api.Test;

class BmpReaderTest extends ReaderContract {
  @Override
  protected FormatReader reader() {
    return new BmpReader();
  }

  @Override
  protected List<Sample> samples() {
    return List.of(
        Sample.of("LMN.bmp", "image/bmp", linked()),
        Sample.of("LMN.ico", "image/x-os2-icon", inArray(0, iconInColor()).build()));
  }

  /** A header of version 5 that names its profile. */
  private static byte[] linked() {
    String profile = "C:\\shows\\lmn\\show.icc\0";
    return bytes()
        .ascii("BM")
        .zeros(12)
        .u32le(124)
        .u32le(64)
        .u32le(-48)
        .u16le(1)
        .u16le(24)
        .zeros(40)
        .u32le(0x4c494e4b)
        .zeros(52)
        .u32le(124)
        .u32le(profile.length())
        .zeros(4)
        .ascii(profile)
        .build();
  }

  @Test
  void aLinkedProfileLeaksItsPath() {
    FileRecord record = Reads.as("image/bmp", linked());
    assertThat(record.attributed(AttributionRole.LINKED_FILE))
        .containsExactly("C:\\shows\\lmn\\show.icc");
  }

  @Test
  void aNegativeHeightIsATopDownPicture() {
    ImageInfo image = (ImageInfo) Reads.as("image/bmp", linked()).media().orElseThrow();
    assertThat(image.width()).hasValue(64);
    assertThat(image.height()).hasValue(48);
    assertThat(image.bitDepth()).hasValue(8);
  }

  @Test
  void theShortHeaderOfOs2IsRead() {
    byte[] file =
        bytes().ascii("BM").zeros(12).u32le(12).u16le(64).u16le(48).u16le(1).u16le(8).build();
    ImageInfo image = (ImageInfo) Reads.as("image/bmp", file).media().orElseThrow();
    assertThat(image.width()).hasValue(64);
    assertThat(image.height()).hasValue(48);
    assertThat(image.colorMode()).hasValue("Indexed");
  }

  /** A header of OS/2 with that many bits of a pixel. */
  private static ByteBuilder os2(String type, int width, int height, int bits) {
    return bytes()
        .ascii(type)
        .u32le(26)
        .zeros(8)
        .u32le(12)
        .u16le(width)
        .u16le(height)
        .u16le(1)
        .u16le(bits);
  }

  private static ByteBuilder inArray(long next, ByteBuilder bitmap) {
    return bytes().ascii("BA").u32le(40).u32le(next).u16le(0).u16le(0).raw(bitmap);
  }

  private static ByteBuilder iconInColor() {
    return os2("CI", 32, 64, 1).zeros(6).raw(os2("CI", 32, 32, 4)).zeros(48);
  }

  private static ImageInfo image(String type, ByteBuilder file) {
    return (ImageInfo) Reads.as(type, file.build()).media().orElseThrow();
  }

  @Test
  void anArrayTellsTheSizeOfItsFirstBitmapAndHowManyThereAre() {
    ByteBuilder first = inArray(40, os2("BM", 64, 48, 8));
    ImageInfo image = image("image/bmp", first.raw(inArray(0, os2("BM", 32, 24, 8))));
    assertThat(image.width()).hasValue(64);
    assertThat(image.height()).hasValue(48);
    assertThat(image.frames()).hasValue(2);
  }

  @Test
  void anArrayThatLeadsBackIsReadOnce() {
    ByteBuilder first = inArray(40, os2("BM", 64, 48, 8));
    ImageInfo image = image("image/bmp", first.raw(inArray(40, os2("BM", 32, 24, 8))));
    assertThat(image.frames()).hasValue(2);
  }

  @Test
  void anIconInColorHasTheSizeOfItsColorsNotOfItsMasks() {
    ImageInfo alone = image("image/x-os2-icon", iconInColor());
    assertThat(alone.height()).hasValue(32);
    assertThat(alone.bitDepth()).hasValue(4);
    assertThat(image("image/x-os2-icon", inArray(0, iconInColor())).height()).hasValue(32);
  }

  @Test
  void anIconWithoutColorsIsHalfAsHighAsItsMasks() {
    ImageInfo image = image("image/x-os2-icon", os2("IC", 16, 32, 1));
    assertThat(image.width()).hasValue(16);
    assertThat(image.height()).hasValue(16);
  }
}
