package dev.celscope.video.nut;

import static dev.celscope.testing.ByteBuilder.bytes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.celscope.Celscope;
import dev.celscope.record.Cue;
import dev.celscope.record.FileRecord;
import dev.celscope.record.Problem;
import dev.celscope.record.Rational;
import dev.celscope.record.TextFragment;
import dev.celscope.record.Track;
import dev.celscope.record.VideoInfo;
import dev.celscope.source.ByteSource;
import dev.celscope.source.Limits;
import dev.celscope.testing.ByteBuilder;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NutReaderTest {
  private static final String MAIN = "4E4D7A561F5F04AD";
  private static final String STREAM = "4E5311405BF2F9DB";
  private static final String INFO = "4E49AB68B596BA78";
  private static final String INDEX = "4E58DD672F23E64E";

  private static FileRecord read(ByteBuilder packets) {
    byte[] file = bytes().ascii("nut/multimedia container").u8(0).raw(packets).build();
    return Celscope.builder()
        .reader(new NutReader())
        .fileSystemTimes(false)
        .build()
        .readAs("application/x-nut", ByteSource.of(file, Limits.standard()), "LMN_cut.nut");
  }

  private static ByteBuilder packet(String startCode, ByteBuilder payload) {
    ByteBuilder length = number(payload.size() + 4);
    ByteBuilder checksum = payload.size() + 4 > 4096 ? bytes().zeros(4) : bytes();
    return bytes().hex(startCode).raw(length).raw(checksum).raw(payload).zeros(4);
  }

  private static ByteBuilder number(long value) {
    ByteBuilder number = bytes();
    for (int shift = 56; shift > 0; shift -= 7) {
      if (value >>> shift != 0) {
        number.u8(((int) (value >>> shift) & 0x7f) | 0x80);
      }
    }
    return number.u8((int) value & 0x7f);
  }

  private static ByteBuilder text(String text) {
    ByteBuilder utf8 = bytes().utf8(text);
    return number(utf8.size()).raw(utf8);
  }

  /** Two time bases: 1/1000, 1/25. */
  private static ByteBuilder main() {
    return packet(
        MAIN,
        number(3)
            .raw(number(1))
            .raw(number(65_536))
            .raw(number(2))
            .hex("01")
            .raw(number(1000))
            .hex("01")
            .raw(number(25)));
  }

  private static ByteBuilder stream(int kind, String codec, ByteBuilder more) {
    return packet(
        STREAM, number(0).raw(number(kind)).raw(text(codec)).hex("0100000000 00").raw(more));
  }

  private static ByteBuilder info(long chapterCode, long start, long length, ByteBuilder items) {
    return packet(
        INFO, number(0).raw(number(chapterCode)).raw(number(start)).raw(number(length)).raw(items));
  }

  private static VideoInfo media(FileRecord record) {
    return (VideoInfo) record.media().orElseThrow();
  }

  @Test
  void streamsTellCodecAndSize() {
    FileRecord record =
        read(
            main()
                .raw(
                    stream(0, "H264", number(720).raw(number(576)).hex("1000").hex("0f").hex("00")))
                .raw(stream(1, "U\0", bytes().hex("01")))
                .raw(stream(2, "UTF8", bytes())));

    VideoInfo media = media(record);
    assertThat(media.width()).hasValue(720);
    assertThat(media.tracks())
        .extracting(Track::kind, track -> track.codecName().orElse("?"))
        .containsExactly(
            tuple("video", "H.264 / AVC"), tuple("audio", "MP3"), tuple("subtitle", "?"));
    assertThat(record.problems()).isEmpty();
  }

  @Test
  void theIndexTellsTheDurationInItsOwnTimeBase() {
    // 50 ticks of time base 1; the length of the index, which counts itself, comes last.
    ByteBuilder index = bytes().hex(INDEX).raw(number(15)).raw(number(2 * 50 + 1)).zeros(2);
    index.u64be(index.size() + 8 + 4).u32be(0);

    assertThat(media(read(main().raw(index))).duration()).contains(Duration.ofSeconds(2));
  }

  @Test
  void valuesOfOtherSortsArePassedOver() {
    ByteBuilder items =
        number(5)
            .raw(text("Disposition"))
            .raw(number(2))
            .raw(text("default")) // sort −1, text
            .raw(text("picture"))
            .raw(number(4))
            .raw(text("JPEG"))
            .raw(text("xx")) // −2, typed
            .raw(text("offset"))
            .raw(number(6))
            .raw(number(9)) // −3, signed
            .raw(text("gain"))
            .raw(number(20))
            .raw(number(9)) // −10: a ninth of … −6
            .raw(text("Title"))
            .raw(number(2))
            .raw(text("夜鷹"));

    FileRecord record = read(main().raw(info(0, 0, 0, items)));

    assertThat(record.texts()).extracting(TextFragment::text).containsExactly("夜鷹");
    assertThat(record.problems()).isEmpty();
  }

  @Test
  void chaptersHaveTheirTimes() {
    ByteBuilder items = number(1).raw(text("Title")).raw(number(2)).raw(text("序章"));

    // From tick 1500 of time base 0 on, 500 long; chapter 1.
    FileRecord record = read(main().raw(info(1, 3000, 500, items)));

    assertThat(record.texts())
        .extracting(TextFragment::cue)
        .containsExactly(
            Optional.of(new Cue(Duration.ofMillis(1500), Optional.of(Duration.ofMillis(2000)))));
  }

  @Test
  void theRateOfAStreamIsThatOfTheFrames() {
    ByteBuilder items = number(1).raw(text("r_frame_rate")).raw(number(2)).raw(text("24000/1001"));

    assertThat(media(read(main().raw(info(0, 0, 0, items)))).frameRate())
        .contains(new Rational(24_000, 1001));
  }

  @Test
  void aTimeBaseOfZeroIsSaidAndTheStreamsAreRead() {
    ByteBuilder broken = packet(MAIN, bytes().hex("03 01 01 01 00 01"));

    FileRecord record = read(broken.raw(stream(0, "VP80", number(64).raw(number(48)).zeros(3))));

    assertThat(record.problems())
        .extracting(Problem::message)
        .containsExactly("A time base is 0/1");
    assertThat(media(record).width()).hasValue(64);
  }
}
