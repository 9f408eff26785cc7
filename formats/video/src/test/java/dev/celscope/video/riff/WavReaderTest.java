package dev.celscope.video.riff;

import static dev.celscope.testing.ByteBuilder.bytes;
import static org.assertj.core.api.Assertions.assertThat;

import dev.celscope.Celscope;
import dev.celscope.record.FileRecord;
import dev.celscope.record.Problem;
import dev.celscope.record.Severity;
import dev.celscope.record.TextFragment;
import dev.celscope.record.VideoInfo;
import dev.celscope.source.ByteSource;
import dev.celscope.source.Limits;
import dev.celscope.testing.ByteBuilder;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class WavReaderTest {
  /** One channel of 8 bits, 8,000 samples a second. */
  private static final ByteBuilder FORMAT =
      bytes().u16le(1).u16le(1).u32le(8000).u32le(8000).u16le(1).u16le(8);

  private static FileRecord read(ByteBuilder file) {
    return Celscope.builder()
        .reader(new WavReader())
        .fileSystemTimes(false)
        .build()
        .readAs("audio/vnd.wave", ByteSource.of(file.build(), Limits.standard()), "LMN.wav");
  }

  private static Duration duration(FileRecord record) {
    return ((VideoInfo) record.media().orElseThrow()).duration().orElseThrow();
  }

  private static ByteBuilder riff(long size) {
    return bytes().ascii("RIFF").u32le(size).ascii("WAVE").chunk("fmt ", FORMAT);
  }

  @Test
  void soundThatIsCutLastsAsLongAsItIsThere() {
    FileRecord record = read(riff(80_036).ascii("data").u32le(80_000).zeros(4000));

    assertThat(duration(record)).isEqualTo(Duration.ofMillis(500));
    assertThat(record.problems())
        .extracting(Problem::severity)
        .isNotEmpty()
        .doesNotContain(Severity.ERROR);
  }

  @Test
  void aRecorderThatWasCutOffWroteNoSizes() {
    FileRecord record = read(riff(8).ascii("data").u32le(0).zeros(16_000));

    assertThat(duration(record)).isEqualTo(Duration.ofSeconds(2));
  }

  @Test
  void aChunkThatCannotBeReadDoesNotHideTheNext() {
    ByteBuilder chunks =
        bytes()
            .ascii("WAVE")
            .chunk("fmt ", FORMAT)
            .chunk("bext", bytes().zeros(20))
            .group("LIST", "INFO", bytes().chunk("INAM", bytes().ascii("Nighthawk Tales")));

    FileRecord record = read(bytes().ascii("RIFF").u32le(chunks.size()).raw(chunks));

    assertThat(record.texts()).extracting(TextFragment::text).contains("Nighthawk Tales");
    assertThat(record.problems()).isNotEmpty();
  }

  @Test
  void sizesOf64BitsStandInAChunkOfTheirOwn() {
    ByteBuilder file =
        bytes()
            .ascii("RF64")
            .u32le(0xffffffffL)
            .ascii("WAVE")
            .chunk("ds64", bytes().u64le(0).u64le(8000L << 20).zeros(12))
            .chunk("fmt ", FORMAT)
            .ascii("data")
            .u32le(0xffffffffL)
            .zeros(100);

    assertThat(duration(read(file))).isEqualTo(Duration.ofSeconds(1 << 20));
  }

  @Test
  void textsMayStandBehindTheEndOfTheFile() {
    ByteBuilder sound = riff(4 + 24 + 8 + 8000).chunk("data", bytes().zeros(8000));
    ByteBuilder texts = bytes().group("LIST", "INFO", bytes().chunk("INAM", bytes().utf8("雨の音\0")));

    FileRecord record = read(sound.raw(texts));

    assertThat(duration(record)).isEqualTo(Duration.ofSeconds(1));
    assertThat(record.texts()).extracting(TextFragment::text).containsExactly("雨の音");
  }

  @Test
  void whatStandsBehindTheEndNeedNotBeChunks() {
    ByteBuilder sound = riff(4 + 24 + 8 + 8000).chunk("data", bytes().zeros(8000));

    assertThat(read(sound.ascii("TAGrain").zeros(121)).problems()).isEmpty();
  }
}
