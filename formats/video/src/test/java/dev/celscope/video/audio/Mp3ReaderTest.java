package dev.celscope.video.audio;

import static dev.celscope.testing.ByteBuilder.bytes;
import static org.assertj.core.api.Assertions.assertThat;

import dev.celscope.Celscope;
import dev.celscope.record.Cue;
import dev.celscope.record.FileRecord;
import dev.celscope.record.TextFragment;
import dev.celscope.record.TextKind;
import dev.celscope.record.VideoInfo;
import dev.celscope.source.ByteSource;
import dev.celscope.source.Limits;
import dev.celscope.testing.ByteBuilder;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class Mp3ReaderTest {

  private static FileRecord read(ByteBuilder file) {
    return Celscope.builder()
        .reader(new Mp3Reader())
        .fileSystemTimes(false)
        .build()
        .readAs("audio/mpeg", ByteSource.of(file.build(), Limits.standard()), "NHT_theme.mp3");
  }

  private static ByteBuilder tag(ByteBuilder frames) {
    return bytes()
        .ascii("ID3")
        .hex("0300 00")
        .hex("0000")
        .u8(frames.size() >>> 7)
        .u8(frames.size() & 0x7f)
        .raw(frames);
  }

  private static ByteBuilder frame(String id, ByteBuilder body) {
    return bytes().ascii(id).u32be(body.size()).u16be(0).raw(body);
  }

  private static ByteBuilder title(String text) {
    return frame("TIT2", bytes().u8(3).utf8(text));
  }

  @Test
  void oneTagBehindAnotherIsReadToo() {
    FileRecord record = read(tag(title("새 꼬리표")).raw(tag(title("旧标签"))).zeros(200));

    assertThat(record.texts()).extracting(TextFragment::text).containsExactly("새 꼬리표", "旧标签");
  }

  @Test
  void whatLooksLikeAFrameButIsFollowedByNoneTellsNoDuration() {
    ByteBuilder eightKilobits = bytes().hex("ffe218c4").zeros(50);
    ByteBuilder frame = bytes().hex("fffb9000").zeros(413);

    FileRecord record = read(eightKilobits.raw(frame).raw(frame).raw(frame).raw(frame));

    VideoInfo sound = (VideoInfo) record.media().orElseThrow();
    assertThat(sound.duration()).contains(Duration.ofNanos(4 * 417 * 8 * 1_000_000_000L / 128_000));
  }

  @Test
  void chaptersHaveTitlesAndTimes() {
    ByteBuilder chapter =
        bytes()
            .ascii("ch1")
            .u8(0)
            .u32be(1500)
            .u32be(4000)
            .u32be(0xffffffffL)
            .u32be(0xffffffffL)
            .raw(title("第一章"));

    FileRecord record = read(tag(frame("CHAP", chapter)).zeros(200));

    assertThat(record.texts())
        .singleElement()
        .satisfies(
            text -> {
              assertThat(text.kind()).isEqualTo(TextKind.CHAPTER);
              assertThat(text.text()).isEqualTo("第一章");
              assertThat(text.cue())
                  .contains(new Cue(Duration.ofMillis(1500), Optional.of(Duration.ofSeconds(4))));
            });
  }
}
