package dev.celscope.image.bmp;

import static dev.celscope.testing.ByteBuilder.bytes;
import static org.assertj.core.api.Assertions.assertThat;

import dev.celscope.format.FormatReader;
import dev.celscope.image.Reads;
import dev.celscope.record.AttributionRole;
import dev.celscope.record.FileRecord;
import dev.celscope.record.ImageInfo;
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
    return List.of(Sample.of("LMN.bmp", "image/bmp", linked()));
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
}
