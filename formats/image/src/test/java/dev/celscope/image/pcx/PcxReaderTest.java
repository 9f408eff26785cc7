package dev.celscope.image.pcx;

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

class PcxReaderTest extends ReaderContract {
  @Override
  protected FormatReader reader() {
    return new PcxReader();
  }

  @Override
  protected List<Sample> samples() {
    return List.of(
        Sample.of("LMN.pcx", "image/vnd.zbrush.pcx", pcx().build()),
        Sample.of("LMN.dcx", "image/x-dcx", dcx()));
  }

  private static ByteBuilder pcx() {
    return bytes()
        .hex("0a 05 01 08")
        .u16le(0)
        .u16le(0)
        .u16le(63)
        .u16le(47)
        .zeros(53)
        .u8(3)
        .zeros(62);
  }

  private static byte[] dcx() {
    return bytes()
        .u32le(987_654_321)
        .u32le(16)
        .u32le(16 + 128)
        .u32le(0)
        .raw(pcx())
        .raw(pcx())
        .build();
  }

  @Test
  void versionAndSizeAreRead() {
    FileRecord record = Reads.as("image/vnd.zbrush.pcx", pcx().build());
    ImageInfo image = (ImageInfo) record.media().orElseThrow();
    assertThat(image.width()).hasValue(64);
    assertThat(image.height()).hasValue(48);
    assertThat(image.colorMode()).hasValue("RGB");
    assertThat(record.attributed(AttributionRole.SOFTWARE)).containsExactly("PC Paintbrush 3.0+");
  }

  @Test
  void pagesAreCounted() {
    ImageInfo image = (ImageInfo) Reads.as("image/x-dcx", dcx()).media().orElseThrow();
    assertThat(image.frames()).hasValue(2);
    assertThat(image.width()).hasValue(64);
  }
}
