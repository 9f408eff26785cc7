package dev.celscope.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.celscope.Celscope;
import dev.celscope.container.ZipDirectory;
import dev.celscope.container.ZipEntry;
import dev.celscope.record.FileRecord;
import dev.celscope.source.ByteSource;
import dev.celscope.source.Limits;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class ZipEntryTimesTest {

  /** Says the times of all entries, and nothing else. */
  private static final class TimesReader implements FormatReader {
    @Override
    public Set<String> mediaTypes() {
      return Set.of("application/zip");
    }

    @Override
    public String reads() {
      return "times";
    }

    @Override
    public void read(ByteSource source, Findings findings) throws IOException {
      try (ZipDirectory zip = ZipDirectory.of(source)) {
        ZipEntryTimes times = new ZipEntryTimes(zip, findings);
        for (ZipEntry entry : zip.entries()) {
          times.say(entry, entry.name());
        }
      }
    }
  }

  private static byte[] unixTime(int seconds) {
    return ByteBuffer.allocate(9)
        .order(ByteOrder.LITTLE_ENDIAN)
        .putShort((short) 0x5455)
        .putShort((short) 5)
        .put((byte) 1)
        .putInt(seconds)
        .array();
  }

  private static byte[] archive(byte[] extra) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var out = new ZipOutputStream(bytes)) {
      var entry = new java.util.zip.ZipEntry("a.txt");
      entry.setTimeLocal(LocalDateTime.of(2016, 3, 4, 17, 30, 2));
      entry.setExtra(extra);
      out.putNextEntry(entry);
      out.closeEntry();
    }
    return bytes.toByteArray();
  }

  private static List<String> times(byte[] archive) {
    FileRecord record =
        Celscope.builder()
            .reader(new TimesReader())
            .build()
            .readAs("application/zip", ByteSource.of(archive, Limits.standard()), "a.zip");
    return record.timestamps().stream().map(time -> time.moment().iso()).toList();
  }

  @Test
  void theWallClockStandsBesideUtc() throws IOException {
    assertThat(times(archive(unixTime(1_457_082_002))))
        .containsExactly("2016-03-04T17:30:02", "2016-03-04T09:00:02Z");
  }

  @Test
  void theFirstDayOfDosIsNoTime() throws IOException {
    assertThat(times(archive(unixTime(315_532_800)))).containsExactly("2016-03-04T17:30:02");
  }

  @Test
  void aWallClockStandsAlone() throws IOException {
    assertThat(times(archive(new byte[0]))).containsExactly("2016-03-04T17:30:02");
  }

  @Test
  void timesOfTheDirectoryDoWhereTheLocalHeaderIsGone() throws IOException {
    byte[] bytes = archive(unixTime(1_457_082_002));
    bytes[0] = 0;
    assertThat(times(bytes)).containsExactly("2016-03-04T17:30:02", "2016-03-04T09:00:02Z");
  }
}
