package dev.celscope.video.mpeg;

import static dev.celscope.testing.ByteBuilder.bytes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.celscope.Celscope;
import dev.celscope.record.Track;
import dev.celscope.record.VideoInfo;
import dev.celscope.source.ByteSource;
import dev.celscope.source.Limits;
import dev.celscope.testing.ByteBuilder;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProgramStreamTest {

  private static VideoInfo read(ByteBuilder stream) {
    return (VideoInfo)
        Celscope.builder()
            .reader(new PsReader())
            .fileSystemTimes(false)
            .build()
            .readAs("video/mp2p", ByteSource.of(stream.build(), Limits.standard()), "LMN.mpg")
            .media()
            .orElseThrow();
  }

  /** A pack of MPEG-2 at a second of its clock. */
  private static ByteBuilder pack(int second) {
    long clock = 90_000L * second;
    long bits =
        0b01L << 46
            | (clock >>> 30 & 7) << 43
            | 1L << 42
            | (clock >>> 15 & 0x7fff) << 27
            | 1L << 26
            | (clock & 0x7fff) << 11
            | 1L << 10
            | 1;
    return bytes()
        .hex("000001ba")
        .u16be((int) (bits >>> 32 & 0xffff))
        .u32be(bits & 0xffffffffL)
        .hex("0189c3f8");
  }

  /** A packet of MPEG-2 with no time stamp. */
  private static ByteBuilder packet(int id, ByteBuilder payload) {
    return bytes().hex("000001").u8(id).u16be(3 + payload.size()).hex("80 00 00").raw(payload);
  }

  @Test
  void theClockOfThePacksTellsHowLongAStreamWithoutTimeStampsLasts() {
    VideoInfo media = read(pack(2).raw(packet(0xc0, bytes().zeros(20))).raw(pack(32)).zeros(20));

    assertThat(media.duration()).contains(Duration.ofSeconds(30));
  }

  @Test
  void privateDataAreSoundAndSubpicturesByTheirFirstByte() {
    ByteBuilder stream =
        pack(0)
            .raw(packet(0xbd, bytes().u8(0x81).zeros(20)))
            .raw(packet(0xbd, bytes().u8(0x20).zeros(20)))
            .raw(packet(0xc0, bytes().zeros(20)));

    assertThat(read(stream).tracks())
        .extracting(Track::kind, Track::codecName)
        .containsExactlyInAnyOrder(
            tuple("audio", Optional.of("AC-3")),
            tuple("subtitle", Optional.of("DVD subpictures")),
            tuple("audio", Optional.of("MPEG Audio")));
  }
}
