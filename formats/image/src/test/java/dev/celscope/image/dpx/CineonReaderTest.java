package dev.celscope.image.dpx;

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

class CineonReaderTest extends ReaderContract {
  @Override
  protected FormatReader reader() {
    return new CineonReader();
  }

  @Override
  protected List<Sample> samples() {
    return List.of(Sample.of("LMN_012.cin", "image/x-cineon", cineon()));
  }

  private static byte[] cineon() {
    return bytes()
        .hex("802a5fd7")
        .zeros(28)
        .ascii("LMN_012.cin")
        .zeros(89)
        .ascii("2023:12:04\0\0")
        .ascii("10:00:00UTC\0")
        .zeros(42)
        .u8(10)
        .u8(0)
        .u32be(2048)
        .u32be(1556)
        .zeros(1000)
        .build();
  }

  @Test
  void nameDateAndSizeAreRead() {
    FileRecord record = Reads.as("image/x-cineon", cineon());
    ImageInfo image = (ImageInfo) record.media().orElseThrow();
    assertThat(image.width()).hasValue(2048);
    assertThat(image.height()).hasValue(1556);
    assertThat(record.texts()).extracting(TextFragment::text).containsExactly("LMN_012.cin");
    assertThat(record.timestamps())
        .extracting(time -> time.moment().iso())
        .containsExactly("2023-12-04T10:00:00Z");
  }
}
