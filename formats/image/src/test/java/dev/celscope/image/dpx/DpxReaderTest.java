package dev.celscope.image.dpx;

import static org.assertj.core.api.Assertions.assertThat;

import dev.celscope.format.FormatReader;
import dev.celscope.image.Reads;
import dev.celscope.record.AttributionRole;
import dev.celscope.record.FileRecord;
import dev.celscope.record.ImageInfo;
import dev.celscope.record.TextFragment;
import dev.celscope.record.TimestampRole;
import dev.celscope.testing.ReaderContract;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class DpxReaderTest extends ReaderContract {
  @Override
  protected FormatReader reader() {
    return new DpxReader();
  }

  @Override
  protected List<Sample> samples() {
    return List.of(Sample.of("LMN_012.0001.dpx", "image/x-dpx", dpx()));
  }

  private static byte[] dpx() {
    byte[] file = new byte[2048];
    Arrays.fill(file, 1408, 2048, (byte) 0xff);
    put(file, 0, "SDPX");
    put(file, 36, "LMN_012.0001.dpx\0");
    put(file, 136, "2023:12:04:10:00:00+0900");
    put(file, 160, "Test Scanner 2\0");
    put(file, 260, "Lumen E05\0");
    file[774] = 7;
    file[775] = (byte) 0x80;
    file[778] = 4;
    file[779] = 0x38;
    file[800] = 50;
    file[803] = 10;
    put(file, 1532, "2023:12:02:08:00:00Z\0");
    put(file, 1556, "Film Gate\0");
    put(file, 1764, "slate 12\0");
    put(file, 1920, "\1\2\3\4");
    return file;
  }

  private static void put(byte[] file, int at, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
    System.arraycopy(bytes, 0, file, at, Math.min(bytes.length, 24));
  }

  @Test
  void headersAreRead() {
    FileRecord record = Reads.as("image/x-dpx", dpx());
    ImageInfo image = (ImageInfo) record.media().orElseThrow();
    assertThat(image.width()).hasValue(1920);
    assertThat(image.height()).hasValue(1080);
    assertThat(image.bitDepth()).hasValue(10);
    assertThat(record.attributed(AttributionRole.SOFTWARE)).containsExactly("Test Scanner 2");
    assertThat(record.attributed(AttributionRole.PROJECT)).containsExactly("Lumen E05", "slate 12");
    assertThat(record.attributed(AttributionRole.DEVICE)).containsExactly("Film Gate");
    assertThat(record.texts())
        .extracting(TextFragment::text)
        .containsExactly("LMN_012.0001.dpx", "01:02:03:04");
  }

  @Test
  void datesKeepTheZoneTheyState() {
    FileRecord record = Reads.as("image/x-dpx", dpx());
    assertThat(record.timestamps(TimestampRole.CREATED))
        .extracting(time -> time.moment().iso())
        .containsExactly("2023-12-04T10:00:00+09:00");
    assertThat(record.timestamps(TimestampRole.CAPTURED))
        .extracting(time -> time.moment().iso())
        .containsExactly("2023-12-02T08:00:00Z");
  }

  @Test
  void fieldsThatWereNotSetAreAbsent() {
    byte[] file = new byte[2048];
    Arrays.fill(file, 20, 2048, (byte) 0xff);
    put(file, 0, "XPDS");
    FileRecord record = Reads.as("image/x-dpx", file);
    assertThat(record.timestamps()).isEmpty();
    assertThat(record.attributions()).isEmpty();
    assertThat(record.texts()).isEmpty();
  }
}
