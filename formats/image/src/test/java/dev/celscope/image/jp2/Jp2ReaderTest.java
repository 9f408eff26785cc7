package dev.celscope.image.jp2;

import static dev.celscope.testing.ByteBuilder.bytes;
import static org.assertj.core.api.Assertions.assertThat;

import dev.celscope.format.FormatReader;
import dev.celscope.image.Pictures;
import dev.celscope.image.Reads;
import dev.celscope.record.AttributionRole;
import dev.celscope.record.FileRecord;
import dev.celscope.record.ImageInfo;
import dev.celscope.record.TextFragment;
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

  @Test
  void aBareCodestreamTellsItsSize() {
    FileRecord record = Reads.as("image/j2c", codestream().build());
    ImageInfo image = (ImageInfo) record.media().orElseThrow();
    assertThat(image.width()).hasValue(64);
    assertThat(image.height()).hasValue(48);
    assertThat(record.attributed(AttributionRole.SOFTWARE)).isEmpty();
  }
}
