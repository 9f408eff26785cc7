package dev.celscope.image.tiff;

import static dev.celscope.testing.ByteBuilder.bytes;
import static org.assertj.core.api.Assertions.assertThat;

import dev.celscope.format.FormatReader;
import dev.celscope.image.Pictures;
import dev.celscope.image.Reads;
import dev.celscope.record.AttributionRole;
import dev.celscope.testing.ReaderContract;
import java.util.List;
import org.junit.jupiter.api.Test;

class RafReaderTest extends ReaderContract {
  @Override
  protected FormatReader reader() {
    return new RafReader();
  }

  @Override
  protected List<Sample> samples() {
    return List.of(Sample.of("LMN.raf", "image/x-fuji-raf", raf()));
  }

  private static byte[] raf() {
    byte[] jpeg =
        Pictures.jpeg(Pictures.segment(0xe1, bytes().ascii("Exif\0\0").raw(Pictures.exif())));
    return bytes()
        .ascii("FUJIFILMCCD-RAW 0201")
        .zeros(64)
        .u32be(92)
        .u32be(jpeg.length)
        .raw(jpeg)
        .build();
  }

  @Test
  void theJpegInsideTellsForTheFile() {
    assertThat(Reads.as("image/x-fuji-raf", raf()).attributed(AttributionRole.AUTHOR))
        .containsExactly("Lumen Layout Team");
  }
}
