package dev.celscope.image.exr;

import static dev.celscope.testing.ByteBuilder.bytes;
import static org.assertj.core.api.Assertions.assertThat;

import dev.celscope.Celscope;
import dev.celscope.format.FormatReader;
import dev.celscope.image.Reads;
import dev.celscope.image.SparseFiles;
import dev.celscope.record.AttributionRole;
import dev.celscope.record.FileRecord;
import dev.celscope.record.ImageInfo;
import dev.celscope.record.TextFragment;
import dev.celscope.record.TimestampRole;
import dev.celscope.source.ByteSource;
import dev.celscope.testing.ByteBuilder;
import dev.celscope.testing.ReaderContract;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExrReaderTest extends ReaderContract {
  @Override
  protected FormatReader reader() {
    return new ExrReader();
  }

  @Override
  protected List<Sample> samples() {
    return List.of(Sample.of("LMN_012.exr", "image/x-exr", single(header(-32_400))));
  }

  private static ByteBuilder attribute(String name, String type, ByteBuilder value) {
    return bytes().ascii(name + "\0" + type + "\0").u32le(value.size()).raw(value);
  }

  private static ByteBuilder string(String name, String value) {
    return attribute(name, "string", bytes().utf8(value));
  }

  private static ByteBuilder header(float utcOffset) {
    ByteBuilder channel = bytes().ascii("R\0").u32le(1).zeros(4).u32le(1).u32le(1).u8(0);
    ByteBuilder window = bytes().u32le(0).u32le(0).u32le(1919).u32le(1079);
    return bytes()
        .raw(attribute("channels", "chlist", channel))
        .raw(attribute("dataWindow", "box2i", window))
        .raw(string("capDate", "2023:12:04 10:00:00"))
        .raw(attribute("utcOffset", "float", bytes().u32le(Float.floatToIntBits(utcOffset))))
        .raw(string("owner", "Lumen"))
        .raw(string("comments", "배경 수정"))
        .raw(string("arnold/host/name", "NODE7"))
        .raw(string("lmn/pass", "shadow"))
        .u8(0);
  }

  private static byte[] single(ByteBuilder header) {
    return bytes().u32le(20_000_630).u32le(2).raw(header).zeros(16).build();
  }

  @Test
  void textsPeopleAndHostsAreRead() {
    FileRecord record = Reads.as("image/x-exr", single(header(0)));
    assertThat(record.attributed(AttributionRole.OWNER)).containsExactly("Lumen");
    assertThat(record.attributed(AttributionRole.HOST)).containsExactly("NODE7");
    assertThat(record.texts()).extracting(TextFragment::text).containsExactly("배경 수정", "shadow");
    ImageInfo image = (ImageInfo) record.media().orElseThrow();
    assertThat(image.width()).hasValue(1920);
    assertThat(image.height()).hasValue(1080);
    assertThat(image.bitDepth()).hasValue(16);
  }

  @Test
  void theOffsetIsWhatToAddToHaveUniversalTime() {
    FileRecord record = Reads.as("image/x-exr", single(header(-32_400)));
    assertThat(record.timestamps(TimestampRole.CAPTURED))
        .singleElement()
        .satisfies(
            time -> {
              assertThat(time.moment().iso()).isEqualTo("2023-12-04T10:00:00+09:00");
              assertThat(time.origin().tag()).hasValue("OpenEXR:DateTimeOriginal");
            });
  }

  @Test
  void everyPartIsReadUnderItsNumber() {
    byte[] file =
        bytes()
            .u32le(20_000_630)
            .u32le(0x1002)
            .raw(string("name", "beauty"))
            .u8(0)
            .raw(string("name", "depth"))
            .u8(0)
            .u8(0)
            .build();
    FileRecord record = Reads.as("image/x-exr", file);
    assertThat(((ImageInfo) record.media().orElseThrow()).frames()).hasValue(2);
    assertThat(record.texts())
        .extracting(text -> text.origin().path())
        .containsExactly("part[0]/name", "part[1]/name");
  }

  @Test
  void pixelsAreNotRead(@TempDir Path folder) throws IOException {
    Path file =
        SparseFiles.of(folder.resolve("sparse.exr"), single(header(0)), 200L << 20, new byte[] {1});
    try (ByteSource source = ByteSource.of(file)) {
      FileRecord record = Celscope.standard().read(source, "sparse.exr");
      assertThat(record.attributed(AttributionRole.OWNER)).containsExactly("Lumen");
      assertThat(source.meter().bytesRead()).isLessThan(200_000);
    }
  }
}
