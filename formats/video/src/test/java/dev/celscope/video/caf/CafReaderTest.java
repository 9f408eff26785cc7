package dev.celscope.video.caf;

import static dev.celscope.testing.ByteBuilder.bytes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.celscope.Celscope;
import dev.celscope.record.Attribution;
import dev.celscope.record.FileRecord;
import dev.celscope.record.Problem;
import dev.celscope.record.TextFragment;
import dev.celscope.record.TextKind;
import dev.celscope.record.VideoInfo;
import dev.celscope.source.ByteSource;
import dev.celscope.source.Limits;
import dev.celscope.testing.ByteBuilder;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class CafReaderTest {

  private static FileRecord read(ByteBuilder chunks) {
    byte[] file = bytes().ascii("caff").u16be(1).u16be(0).raw(chunks).build();
    return Celscope.builder()
        .reader(new CafReader())
        .fileSystemTimes(false)
        .build()
        .readAs("audio/x-caf", ByteSource.of(file, Limits.standard()), "LMN_room.caf");
  }

  private static ByteBuilder chunk(String type, ByteBuilder body) {
    return bytes().ascii(type).u64be(body.size()).raw(body);
  }

  private static ByteBuilder description(String format, int bytesPerPacket, int framesPerPacket) {
    return chunk(
        "desc",
        bytes()
            .f64be(48_000)
            .ascii(format)
            .u32be(0)
            .u32be(bytesPerPacket)
            .u32be(framesPerPacket)
            .u32be(1)
            .u32be(16));
  }

  private static VideoInfo media(FileRecord record) {
    return (VideoInfo) record.media().orElseThrow();
  }

  @Test
  void soundOfNoSizeGoesToTheEnd() {
    ByteBuilder data = bytes().ascii("data").u64be(-1).u32be(0).zeros(9600);

    assertThat(media(read(description("lpcm", 2, 1).raw(data))).duration())
        .contains(Duration.ofMillis(100));
  }

  @Test
  void packetTableTellsTheFramesOfPacketsThatVary() {
    ByteBuilder table = chunk("pakt", bytes().u64be(10).u64be(24_000).u32be(0).u32be(0));

    assertThat(media(read(description("aac ", 0, 1024).raw(table))).duration())
        .contains(Duration.ofMillis(500));
  }

  @Test
  void stringsOfMarkersAreTold() {
    ByteBuilder strings =
        bytes().u32be(2).u32be(1).u64be(7).u32be(2).u64be(0).utf8("開始").u8(0).utf8("끝").u8(0);

    assertThat(read(chunk("strg", strings)).texts())
        .extracting(TextFragment::kind, TextFragment::text, text -> text.origin().path())
        .containsExactly(
            tuple(TextKind.MARKER, "끝", "strg[1]"), tuple(TextKind.MARKER, "開始", "strg[2]"));
  }

  @Test
  void umidIsWithoutItsUnusedHalf() {
    FileRecord record = read(chunk("umid", bytes().hex("060a2b34").zeros(28 + 32)));

    assertThat(record.attributions())
        .extracting(Attribution::value)
        .containsExactly("060a2b34" + "00".repeat(28));
  }

  @Test
  void chunkThatIsCutIsSaidAndReadAsFarAsItGoes() {
    ByteBuilder info = bytes().ascii("info").u64be(4000).u32be(9).ascii("title").u8(0).utf8("夜鷹\0");

    FileRecord record = read(info);

    assertThat(record.texts()).extracting(TextFragment::text).containsExactly("夜鷹");
    assertThat(record.problems())
        .extracting(Problem::message)
        .containsExactly("4000 bytes were to come but 17 are there");
  }

  @Test
  void negativeSizeOfAnyOtherChunkIsMalformed() {
    FileRecord record = read(bytes().ascii("info").u64be(-1).zeros(40));

    assertThat(record.problems())
        .extracting(Problem::message)
        .containsExactly("A chunk has a size of -1");
  }
}
