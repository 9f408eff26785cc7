package dev.celscope.image.tga;

import static dev.celscope.testing.ByteBuilder.bytes;
import static org.assertj.core.api.Assertions.assertThat;

import dev.celscope.format.FormatReader;
import dev.celscope.image.Reads;
import dev.celscope.record.AttributionRole;
import dev.celscope.record.FileRecord;
import dev.celscope.record.ImageInfo;
import dev.celscope.record.TextFragment;
import dev.celscope.record.TimestampRole;
import dev.celscope.testing.ByteBuilder;
import dev.celscope.testing.ReaderContract;
import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.Test;

class TgaReaderTest extends ReaderContract {
  private static final Charset CP949 = Charset.forName("x-windows-949");

  @Override
  protected FormatReader reader() {
    return new TgaReader();
  }

  @Override
  protected List<Sample> samples() {
    return List.of(Sample.of("LMN_012.tga", "image/x-tga", tga()));
  }

  private static ByteBuilder field(int length, ByteBuilder value) {
    return bytes().raw(value).zeros(length - value.size());
  }

  private static byte[] tga() {
    ByteBuilder id = bytes().text("원화 수정 12컷 확인", CP949);
    ByteBuilder picture =
        bytes()
            .u8(id.size())
            .hex("00 02 0000000000 00000000")
            .u16le(64)
            .u16le(48)
            .hex("18 20")
            .raw(id)
            .zeros(12);
    ByteBuilder extension =
        bytes()
            .u16le(494)
            .raw(field(41, bytes().ascii("Lumen")))
            .raw(field(81, bytes().text("머리를 더 크게 수정", CP949)))
            .zeros(3 * 81)
            .u16le(12)
            .u16le(4)
            .u16le(2023)
            .u16le(10)
            .u16le(5)
            .u16le(6)
            .raw(field(41, bytes().ascii("LMN E05")))
            .u16le(1)
            .u16le(2)
            .u16le(3)
            .raw(field(41, bytes().ascii("Test Painter")))
            .u16le(417)
            .ascii("b")
            .zeros(25);
    return bytes()
        .raw(picture)
        .raw(extension)
        .u32le(picture.size())
        .u32le(0)
        .ascii("TRUEVISION-XFILE.\0")
        .build();
  }

  @Test
  void theExtensionAreaIsReadWhateverSizeItStates() {
    FileRecord record = Reads.as("image/x-tga", tga());
    assertThat(record.attributed(AttributionRole.AUTHOR)).containsExactly("Lumen");
    assertThat(record.attributed(AttributionRole.PROJECT)).containsExactly("LMN E05");
    assertThat(record.attributed(AttributionRole.SOFTWARE)).containsExactly("Test Painter 4.17b");
    assertThat(record.timestamps(TimestampRole.MODIFIED))
        .extracting(time -> time.moment().iso())
        .containsExactly("2023-12-04T10:05:06");
    assertThat(record.texts())
        .extracting(TextFragment::text)
        .containsExactly("원화 수정 12컷 확인", "머리를 더 크게 수정", "1:02:03");
  }

  @Test
  void sizeAndDepthComeFromTheHeader() {
    ImageInfo image = (ImageInfo) Reads.as("image/x-tga", tga()).media().orElseThrow();
    assertThat(image.width()).hasValue(64);
    assertThat(image.height()).hasValue(48);
    assertThat(image.bitDepth()).hasValue(8);
    assertThat(image.colorMode()).hasValue("RGB");
  }

  private static ImageInfo image(int type, int bits, int descriptor) {
    byte[] tga = bytes().u8(0).u8(0).u8(type).zeros(13).u8(bits).u8(descriptor).build();
    return (ImageInfo) Reads.as("image/x-tga", tga).media().orElseThrow();
  }

  @Test
  void depthIsThatOfAChannel() {
    assertThat(image(10, 32, 8).colorMode()).hasValue("RGB with Alpha");
    assertThat(image(10, 32, 8).bitDepth()).hasValue(8);
    assertThat(image(2, 16, 1).bitDepth()).hasValue(5);
    assertThat(image(11, 8, 0).colorMode()).hasValue("Grayscale");
    assertThat(image(9, 8, 0).colorMode()).hasValue("Indexed");
    assertThat(image(0, 0, 0).bitDepth()).isEmpty();
  }
}
