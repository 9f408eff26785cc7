package dev.celscope.video.ivf;

import static dev.celscope.testing.ByteBuilder.bytes;
import static org.assertj.core.api.Assertions.assertThat;

import dev.celscope.Celscope;
import dev.celscope.record.FileRecord;
import dev.celscope.record.Problem;
import dev.celscope.record.Rational;
import dev.celscope.record.VideoInfo;
import dev.celscope.source.ByteSource;
import dev.celscope.source.Limits;
import dev.celscope.testing.ByteBuilder;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class IvfReaderTest {

  private static FileRecord read(ByteBuilder file) {
    return Celscope.builder()
        .reader(new IvfReader())
        .fileSystemTimes(false)
        .build()
        .readAs("video/x-ivf", ByteSource.of(file.build(), Limits.standard()), "NHT_pass1.ivf");
  }

  private static ByteBuilder header(long rate, long scale, long count) {
    return bytes()
        .ascii("DKIF")
        .u16le(0)
        .u16le(32)
        .ascii("AV01")
        .u16le(1280)
        .u16le(720)
        .u32le(rate)
        .u32le(scale)
        .u32le(count)
        .u32le(0);
  }

  private static ByteBuilder frame(long time) {
    return bytes().u32le(3).u64le(time).zeros(3);
  }

  private static VideoInfo media(FileRecord record) {
    return (VideoInfo) record.media().orElseThrow();
  }

  @Test
  void rateIsThatOfTheFramesNotOfTheTicks() {
    VideoInfo media = media(read(header(90_000, 1, 7500).raw(frame(0)).raw(frame(3750))));

    assertThat(media.frameRate()).contains(new Rational(24, 1));
    assertThat(media.duration()).contains(Duration.ofNanos(83_333_333));
    assertThat(media.frames()).isEmpty();
    assertThat(media.tracks().get(0).codecName()).contains("AV1");
  }

  @Test
  void aSingleFrameHasNoRate() {
    VideoInfo media = media(read(header(24, 1, 0).raw(frame(0))));

    assertThat(media.frameRate()).isEmpty();
    assertThat(media.duration()).isEmpty();
    assertThat(media.width()).hasValue(1280);
  }

  @Test
  void timeThatRunsBackwardsIsNoRate() {
    assertThat(media(read(header(24, 1, 2).raw(frame(5)).raw(frame(4)))).frameRate()).isEmpty();
  }

  @Test
  void aTimeBaseOfZeroIsMalformedAndTheSizeStays() {
    FileRecord record = read(header(0, 1, 10));

    assertThat(record.problems())
        .extracting(Problem::message)
        .containsExactly("The time base is 1/0");
    assertThat(media(record).height()).hasValue(720);
  }
}
