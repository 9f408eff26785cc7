package dev.celscope.video.riff;

import static dev.celscope.testing.ByteBuilder.bytes;
import static org.assertj.core.api.Assertions.assertThat;

import dev.celscope.Celscope;
import dev.celscope.record.Attribution;
import dev.celscope.record.FileRecord;
import dev.celscope.record.Problem;
import dev.celscope.record.VideoInfo;
import dev.celscope.source.ByteSource;
import dev.celscope.source.Limits;
import dev.celscope.testing.ByteBuilder;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class Wave64ReaderTest {
  private static final String TAIL = "f3acd3118cd100c04f8edb8a";

  private static FileRecord read(ByteBuilder chunks) {
    ByteBuilder file =
        bytes().ascii("riff").hex("2e91cf11a5d628db04c10000").u64le(40 + chunks.size());
    byte[] all = file.ascii("wave").hex(TAIL).raw(chunks).build();
    return Celscope.builder()
        .reader(new Wave64Reader())
        .fileSystemTimes(false)
        .build()
        .readAs("audio/x-w64", ByteSource.of(all, Limits.standard()), "LMN_foley.w64");
  }

  private static ByteBuilder chunk(String id, ByteBuilder body) {
    int padding = -body.size() & 7;
    return bytes().ascii(id).hex(TAIL).u64le(24 + body.size()).raw(body).zeros(padding);
  }

  private static ByteBuilder format() {
    return chunk("fmt ", bytes().u16le(1).u16le(1).u32le(8000).u32le(16_000).u16le(2).u16le(16));
  }

  @Test
  void chunksBeginAtMultiplesOfEight() {
    ByteBuilder extension =
        bytes()
            .zeros(256)
            .ascii("LMN recorder")
            .zeros(20 + 32)
            .ascii("2024-03-1518:26:53")
            .zeros(602 - 338);

    FileRecord record =
        read(format().raw(chunk("bext", extension)).raw(chunk("data", bytes().zeros(1600))));

    assertThat(record.attributions())
        .extracting(Attribution::value)
        .containsExactly("LMN recorder");
    assertThat(record.timestamps())
        .extracting(time -> time.moment().iso())
        .containsExactly("2024-03-15T18:26:53");
    assertThat(((VideoInfo) record.media().orElseThrow()).duration())
        .contains(Duration.ofMillis(100));
    assertThat(record.problems()).isEmpty();
  }

  @Test
  void soundThatIsCutLastsAsLongAsItIsThere() {
    FileRecord record = read(format().ascii("data").hex(TAIL).u64le(24 + 160_000).zeros(1600));

    assertThat(((VideoInfo) record.media().orElseThrow()).duration())
        .contains(Duration.ofMillis(100));
    assertThat(record.problems())
        .extracting(Problem::message)
        .containsExactly("160000 bytes were to come but 1600 are there");
  }

  @Test
  void chunkSmallerThanItsHeadIsMalformed() {
    assertThat(read(bytes().ascii("junk").hex(TAIL).u64le(4).zeros(40)).problems())
        .extracting(Problem::message)
        .containsExactly("Chunk junk is smaller than its head");
  }
}
