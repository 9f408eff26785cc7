package dev.celscope.image.icon;

import static dev.celscope.testing.ByteBuilder.bytes;
import static org.assertj.core.api.Assertions.assertThat;

import dev.celscope.format.FormatReader;
import dev.celscope.image.Pictures;
import dev.celscope.image.Reads;
import dev.celscope.record.AttributionRole;
import dev.celscope.record.FileRecord;
import dev.celscope.record.ImageInfo;
import dev.celscope.testing.ReaderContract;
import java.util.List;
import org.junit.jupiter.api.Test;

class IconReaderTest extends ReaderContract {
  @Override
  protected FormatReader reader() {
    return new IconReader();
  }

  @Override
  protected List<Sample> samples() {
    return List.of(Sample.of("LMN.ico", "image/vnd.microsoft.icon", icon()));
  }

  private static byte[] icon() {
    byte[] png = Pictures.png(Pictures.chunk("tEXt", bytes().ascii("Author\0Lumen")), bytes());
    return bytes()
        .u16le(0)
        .u16le(1)
        .u16le(2)
        .hex("00 00 00 00 0100 2000")
        .u32le(png.length)
        .u32le(38)
        .hex("10 10 00 00 0100 2000 04000000 26000000")
        .raw(png)
        .build();
  }

  @Test
  void picturesAreCountedAndThoseInPngAreChildren() {
    FileRecord record = Reads.as("image/vnd.microsoft.icon", icon());
    ImageInfo image = (ImageInfo) record.media().orElseThrow();
    assertThat(image.frames()).hasValue(2);
    assertThat(image.width()).hasValue(256);
    assertThat(record.children())
        .singleElement()
        .satisfies(
            child -> assertThat(child.attributed(AttributionRole.AUTHOR)).containsExactly("Lumen"));
  }
}
