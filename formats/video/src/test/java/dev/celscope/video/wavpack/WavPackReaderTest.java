package dev.celscope.video.wavpack;

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
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WavPackReaderTest {
  private static final int RATE_48000 = 10 << 23;
  private static final int RATE_OF_ITS_OWN = 15 << 23;

  private static FileRecord read(ByteBuilder file) {
    return Celscope.builder()
        .reader(new WavPackReader())
        .fileSystemTimes(false)
        .build()
        .readAs("audio/x-wavpack", ByteSource.of(file.build(), Limits.standard()), "LMN_v1.wv");
  }

  private static ByteBuilder block(long samples, int flags, ByteBuilder subBlocks) {
    return bytes()
        .ascii("wvpk")
        .u32le(24 + subBlocks.size())
        .u16le(0x410)
        .u8(0)
        .u8((int) (samples >>> 32))
        .u32le(samples)
        .u32le(0)
        .u32le(1)
        .u32le(flags)
        .u32le(0)
        .raw(subBlocks);
  }

  private static ByteBuilder item(int flags, String key, ByteBuilder value) {
    return bytes().u32le(value.size()).u32le(flags).ascii(key).u8(0).raw(value);
  }

  private static ByteBuilder tag(int count, ByteBuilder items) {
    int size = items.size() + 32;
    return items.ascii("APETAGEX").u32le(2000).u32le(size).u32le(count).u32le(0).zeros(8);
  }

  private static Optional<Duration> duration(FileRecord record) {
    return ((VideoInfo) record.media().orElseThrow()).duration();
  }

  @Test
  void theFirstBlockTellsTheDuration() {
    assertThat(duration(read(block(24_000, RATE_48000, bytes())))).contains(Duration.ofMillis(500));
  }

  @Test
  void moreThanFourGigasamplesAreCounted() {
    assertThat(duration(read(block(48_000L * 200_000, RATE_48000, bytes()))))
        .contains(Duration.ofSeconds(200_000));
  }

  @Test
  void aRateOfItsOwnStandsInASubBlock() {
    // A large sub-block of two words comes first, then 18900 Hz in three bytes of two words.
    ByteBuilder subBlocks = bytes().hex("82 020000 00000000").hex("67 02 d44900 00");

    assertThat(duration(read(block(18_900, RATE_OF_ITS_OWN, subBlocks))))
        .contains(Duration.ofSeconds(1));
  }

  @Test
  void unknownNumberOfSamplesIsNoDuration() {
    assertThat(duration(read(block(0xffffffffL, RATE_48000, bytes())))).isEmpty();
  }

  @Test
  void itemsOfTheTagAreReadWithAllTheirValues() {
    ByteBuilder items =
        item(0, "Title", bytes().utf8("夜鷹"))
            .raw(item(0, "ARTIST", bytes().utf8("루멘\0작화실")))
            .raw(item(2, "Unknown", bytes().hex("0001")))
            .raw(item(2, "Cover Art (Front)", bytes().utf8("表紙.gif\0").ascii("GIF89a").zeros(7)));

    FileRecord record = read(block(1, RATE_48000, bytes()).raw(tag(4, items)));

    assertThat(record.texts())
        .extracting(TextFragment::kind, TextFragment::text)
        .containsExactly(tuple(TextKind.TITLE, "夜鷹"));
    assertThat(record.attributions()).extracting(Attribution::value).containsExactly("루멘", "작화실");
    assertThat(record.children())
        .extracting(child -> child.file().name())
        .containsExactly("表紙.gif");
  }

  @Test
  void theTagStandsBeforeAnOldOne() {
    ByteBuilder old = bytes().ascii("TAG").zeros(125);
    ByteBuilder items = item(0, "Comment", bytes().utf8("二稿"));

    FileRecord record = read(block(1, RATE_48000, bytes()).raw(tag(1, items)).raw(old));

    assertThat(record.texts()).extracting(TextFragment::text).containsExactly("二稿");
  }

  @Test
  void itemsThatAreCutAreSaid() {
    ByteBuilder items = item(0, "Title", bytes().utf8("夜鷹")).u32le(100).u32le(0).ascii("Year\0x");

    FileRecord record = read(block(1, RATE_48000, bytes()).raw(tag(2, items)));

    assertThat(record.texts()).extracting(TextFragment::text).containsExactly("夜鷹");
    assertThat(record.problems())
        .extracting(Problem::message)
        .containsExactly("100 bytes were to come but 1 are there");
  }
}
