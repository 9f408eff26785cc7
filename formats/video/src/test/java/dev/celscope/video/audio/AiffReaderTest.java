package dev.celscope.video.audio;

import static dev.celscope.testing.ByteBuilder.bytes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.celscope.Celscope;
import dev.celscope.record.FileRecord;
import dev.celscope.record.Problem;
import dev.celscope.record.Severity;
import dev.celscope.record.TextFragment;
import dev.celscope.record.Timestamp;
import dev.celscope.record.TimestampRole;
import dev.celscope.record.Track;
import dev.celscope.record.VideoInfo;
import dev.celscope.source.ByteSource;
import dev.celscope.source.Limits;
import dev.celscope.testing.ByteBuilder;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AiffReaderTest {

  private static FileRecord read(String form, ByteBuilder chunks) {
    ByteBuilder file = bytes().ascii("FORM").u32be(4L + chunks.size()).ascii(form).raw(chunks);
    return Celscope.builder()
        .reader(new AiffReader())
        .fileSystemTimes(false)
        .build()
        .readAs("audio/aiff", ByteSource.of(file.build(), Limits.standard()), "NHT_foley.aif");
  }

  private static ByteBuilder chunk(String id, ByteBuilder body) {
    return bytes().ascii(id).u32be(body.size()).raw(body);
  }

  /** One channel, 16,000 frames of 16 bits, 8,000 a second. */
  private static ByteBuilder common(String coding) {
    return chunk(
        "COMM",
        bytes().u16be(1).u32be(16_000).u16be(16).hex("400b fa00000000000000").ascii(coding));
  }

  @Test
  void theCompressedFormNamesItsCoding() {
    VideoInfo media = (VideoInfo) read("AIFC", common("sowt").zeros(0)).media().orElseThrow();

    assertThat(media.duration()).contains(Duration.ofSeconds(2));
    assertThat(media.tracks()).extracting(Track::codec).containsExactly(Optional.of("sowt"));
  }

  @Test
  void commentsHaveTheTimeOfTheMacOnWhichTheyWereMade() {
    ByteBuilder first = bytes().u32be(0xbc71b50eL).u16be(0).u16be(5).ascii("take3").zeros(1);
    ByteBuilder second = bytes().u32be(0).u16be(2).u16be(4).ascii("loud");

    FileRecord record = read("AIFF", chunk("COMT", bytes().u16be(3).raw(first).raw(second)));

    assertThat(record.texts())
        .extracting(TextFragment::text, text -> text.origin().path())
        .containsExactly(tuple("take3", "AIFF/COMT[1]"), tuple("loud", "AIFF/COMT[2]"));
    assertThat(record.timestamps())
        .extracting(Timestamp::role, time -> time.moment().iso())
        .containsExactly(tuple(TimestampRole.COMMENTED, "2004-03-08T05:28:46"));
  }

  @Test
  void aChunkThatIsCutKeepsWhatWasReadBefore() {
    ByteBuilder chunks =
        chunk("NAME", bytes().ascii("Nighthawk!")).raw(common("")).ascii("SSND").u32be(32_000);

    FileRecord record = read("AIFF", chunks.zeros(100));

    assertThat(record.texts()).extracting(TextFragment::text).containsExactly("Nighthawk!");
    assertThat(record.problems())
        .extracting(Problem::severity)
        .isNotEmpty()
        .doesNotContain(Severity.ERROR);
  }
}
