package dev.celscope.video.mpeg;

import static dev.celscope.testing.ByteBuilder.bytes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import dev.celscope.Celscope;
import dev.celscope.record.Attribution;
import dev.celscope.record.FileRecord;
import dev.celscope.record.Problem;
import dev.celscope.record.Rational;
import dev.celscope.record.Severity;
import dev.celscope.record.Timecode;
import dev.celscope.record.Track;
import dev.celscope.record.VideoInfo;
import dev.celscope.source.ByteSource;
import dev.celscope.source.Limits;
import dev.celscope.testing.ByteBuilder;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ElementaryStreamTest {
  /** 352 × 288, pixels of 4:3 in 625 lines, 25 frames a second, 1,150,000 bits a second. */
  private static final String MPEG1 = "000001b3 160120 83 02cec0a4";

  private static FileRecord read(ByteBuilder stream) {
    return Celscope.builder()
        .reader(new EsReader())
        .fileSystemTimes(false)
        .build()
        .readAs("video/mpeg", ByteSource.of(stream.build(), Limits.standard()), "LMN_proof.m1v");
  }

  private static VideoInfo media(FileRecord record) {
    return (VideoInfo) record.media().orElseThrow();
  }

  /** A group of pictures at a second, with its pictures. */
  private static ByteBuilder group(int second, int pictures) {
    ByteBuilder group = bytes().hex("000001b8").u32be((long) second << 13 | 1L << 19).zeros(1);
    for (int i = 0; i < pictures; i++) {
      group.hex("00000100 000fffff");
    }
    return group;
  }

  @Test
  void allPicturesAreCountedWhereAllAreThere() {
    VideoInfo media = media(read(bytes().hex(MPEG1).raw(group(0, 12)).raw(group(1, 13))));

    assertThat(media.frames()).hasValue(25);
    assertThat(media.duration()).contains(Duration.ofSeconds(1));
    assertThat(media.frameRate()).contains(new Rational(25, 1));
    assertThat(media.scan()).contains("progressive");
    assertThat(media.tracks())
        .extracting(Track::codecName)
        .containsExactly(Optional.of("MPEG-1 Video"));
    assertThat(media.displayAspect().orElseThrow().toDouble()).isCloseTo(4 / 3.0, within(0.01));
  }

  @Test
  void timeCodesOfGroupsTellHowLongAStreamLasts() {
    ByteBuilder stream = bytes().hex(MPEG1).raw(group(0, 25)).zeros(1 << 20).raw(group(40, 5));

    FileRecord record = read(stream);

    assertThat(media(record).duration()).contains(Duration.ofMillis(40_200));
    assertThat(media(record).frames()).isEmpty();
    assertThat(record.problems())
        .extracting(Problem::severity, Problem::message)
        .containsExactly(
            tuple(
                Severity.INFO,
                "Bare video has no index: its duration was made out by the time codes of its first"
                    + " and last group of pictures"));
  }

  @Test
  void sizeAndBitRateTellItWhereTimeCodesStandStill() {
    ByteBuilder stream = bytes().hex(MPEG1).raw(group(0, 25)).zeros(1 << 20).raw(group(0, 5));

    FileRecord record = read(stream);

    long bits = stream.size() * 8L;
    assertThat(media(record).duration())
        .contains(Duration.ofNanos((long) (bits * 1e9 / 1_150_000)));
    assertThat(record.problems())
        .first()
        .extracting(Problem::message)
        .asString()
        .contains("bit rate");
  }

  @Test
  void mpeg2ExtendsSizeRateAndScan() {
    // 720 × 576 at 16:9, 25 frames a second; extension: interlaced, four times as wide.
    ByteBuilder stream =
        bytes().hex("000001b3 2d0240 33 ffffe018 000001b5 1482200100000000").raw(group(0, 2));

    VideoInfo media = media(read(stream));

    assertThat(media.scan()).contains("interlaced");
    assertThat(media.displayAspect()).contains(new Rational(16, 9));
    assertThat(media.tracks()).extracting(Track::codec).containsExactly(Optional.of("02"));
  }

  @Test
  void captionsInUserDataAreATrack() {
    ByteBuilder stream =
        bytes().hex(MPEG1).raw(group(0, 1)).hex("000001b2").ascii("GA94").u8(3).zeros(8);

    assertThat(media(read(stream)).tracks())
        .extracting(Track::kind)
        .containsExactly("video", "subtitle");
  }

  @Test
  void mpeg4NamesItsEncoder() {
    ByteBuilder stream =
        bytes()
            .hex("000001b0 01 00000100 00000120 00c48d8800cd0584121443 000001b2")
            .ascii("XviD0069")
            .hex("000001b6 00");

    FileRecord record = read(stream);

    assertThat(media(record).width()).hasValue(176);
    assertThat(record.attributions()).extracting(Attribution::value).containsExactly("XviD0069");
  }

  @Test
  void aFileWithNoStartCodeIsAProblem() {
    assertThat(read(bytes().zeros(500)).problems())
        .extracting(Problem::message)
        .containsExactly("There is no start code");
  }

  @Test
  void theFirstGroupOfPicturesTellsWhereTheTimecodeStarts() {
    ByteBuilder tenHours = bytes().hex("000001b8").u32be(10L << 26 | 1L << 19 | 2L << 7).zeros(1);

    VideoInfo media = media(read(bytes().hex(MPEG1).raw(tenHours).raw(group(1, 2))));

    assertThat(media.timecode())
        .contains(new Timecode("10:00:00:02", Optional.of(new Rational(25, 1)), false));
  }

  @Test
  void aTimecodeThatNoClockShowsIsNone() {
    ByteBuilder group = bytes().hex("000001b8 7fffffff 80");

    assertThat(media(read(bytes().hex(MPEG1).raw(group))).timecode()).isEmpty();
  }
}
