package dev.celscope.image.sgi;

import static dev.celscope.testing.ByteBuilder.bytes;
import static org.assertj.core.api.Assertions.assertThat;

import dev.celscope.format.FormatReader;
import dev.celscope.image.Reads;
import dev.celscope.record.FileRecord;
import dev.celscope.record.ImageInfo;
import dev.celscope.record.TextFragment;
import dev.celscope.testing.ReaderContract;
import java.util.List;
import org.junit.jupiter.api.Test;

class SgiReaderTest extends ReaderContract {
  @Override
  protected FormatReader reader() {
    return new SgiReader();
  }

  @Override
  protected List<Sample> samples() {
    return List.of(Sample.of("LMN.sgi", "image/x-sgi", sgi()));
  }

  private static byte[] sgi() {
    return bytes()
        .u16be(474)
        .hex("01 01")
        .u16be(3)
        .u16be(64)
        .u16be(48)
        .u16be(4)
        .zeros(12)
        .ascii("LMN cut 12")
        .zeros(480)
        .build();
  }

  @Test
  void nameAndSizeAreRead() {
    FileRecord record = Reads.as("image/x-sgi", sgi());
    ImageInfo image = (ImageInfo) record.media().orElseThrow();
    assertThat(image.width()).hasValue(64);
    assertThat(image.height()).hasValue(48);
    assertThat(image.colorMode()).hasValue("RGBA");
    assertThat(record.texts()).extracting(TextFragment::text).containsExactly("LMN cut 12");
  }
}
