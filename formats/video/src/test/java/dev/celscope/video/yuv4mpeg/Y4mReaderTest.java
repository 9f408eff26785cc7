package dev.celscope.video.yuv4mpeg;

import static dev.celscope.testing.ByteBuilder.bytes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.celscope.Celscope;
import dev.celscope.record.FileRecord;
import dev.celscope.record.HistoryEvent;
import dev.celscope.record.Problem;
import dev.celscope.record.Rational;
import dev.celscope.record.TextFragment;
import dev.celscope.record.TextKind;
import dev.celscope.record.VideoInfo;
import dev.celscope.source.ByteSource;
import dev.celscope.source.Limits;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Y4mReaderTest {

  private static FileRecord read(String line, int bytesBehind) {
    byte[] file = bytes().ascii(line).zeros(bytesBehind).build();
    return Celscope.builder()
        .reader(new Y4mReader())
        .fileSystemTimes(false)
        .build()
        .readAs("video/x-yuv4mpeg", ByteSource.of(file, Limits.standard()), "NHT_pipe.y4m");
  }

  private static VideoInfo media(FileRecord record) {
    return (VideoInfo) record.media().orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({
    "420jpeg, 43",
    "420mpeg2, 43",
    "420p10, 86",
    "411, 45",
    "422, 55",
    "444, 75",
    "444alpha, 100",
    "mono, 25",
    "mono16, 50",
  })
  void framesAreCountedByTheirChroma(String chroma, int frameBytes) {
    // 5 × 5: chroma planes are rounded up.
    String head = "YUV4MPEG2 W5 H5 F24:1 C" + chroma + "\n";
    byte[] frame = bytes().ascii("FRAME\n").zeros(frameBytes).build();

    FileRecord record = read(head + "FRAME\n", 2 * frame.length - "FRAME\n".length());

    assertThat(media(record).frames()).hasValue(2);
    assertThat(media(record).duration()).contains(Duration.ofNanos(83_333_333));
  }

  @Test
  void parametersTellAspectScanAndRate() {
    VideoInfo media = media(read("YUV4MPEG2 W720 H576 F25:1 It A64:45 C420paldv\n", 0));

    assertThat(media.displayAspect()).contains(new Rational(16, 9));
    assertThat(media.scan()).contains("interlaced");
    assertThat(media.frameRate()).contains(new Rational(25, 1));
    assertThat(media.frames()).isEmpty();
  }

  @Test
  void unknownRatiosAreAbsent() {
    VideoInfo media = media(read("YUV4MPEG2 W4 H4 F0:0 A0:0 I?\nFRAME\n", 24));

    assertThat(media.frameRate()).isEmpty();
    assertThat(media.displayAspect()).contains(new Rational(1, 1));
    assertThat(media.scan()).isEmpty();
    assertThat(media.frames()).hasValue(1);
    assertThat(media.duration()).isEmpty();
  }

  @Test
  void commentsAreTextsAndTellTheProgram() {
    FileRecord record = read("YUV4MPEG2 W4 H4 Xx264_-_core_164 XYSCSS=420JPEG Xline_test_B\n", 0);

    assertThat(record.texts())
        .extracting(TextFragment::kind, TextFragment::text)
        .containsExactly(
            tuple(TextKind.COMMENT, "x264 - core 164"),
            tuple(TextKind.OTHER, "YSCSS=420JPEG"),
            tuple(TextKind.COMMENT, "line test B"));
    assertThat(record.history()).extracting(HistoryEvent::action).containsExactly("encoded");
  }

  @Test
  void aLineWithoutEndIsMalformed() {
    assertThat(read("YUV4MPEG2 W4 H4", 5000).problems())
        .extracting(Problem::message)
        .containsExactly("No line ends within 4096 bytes");
  }
}
