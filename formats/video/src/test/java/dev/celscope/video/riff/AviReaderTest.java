package dev.celscope.video.riff;

import static dev.celscope.testing.ByteBuilder.bytes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.celscope.Celscope;
import dev.celscope.record.Attribution;
import dev.celscope.record.FileRecord;
import dev.celscope.record.Problem;
import dev.celscope.record.Rational;
import dev.celscope.record.TextFragment;
import dev.celscope.record.TextKind;
import dev.celscope.record.Timecode;
import dev.celscope.record.TimestampRole;
import dev.celscope.record.VideoInfo;
import dev.celscope.source.ByteSource;
import dev.celscope.source.Limits;
import dev.celscope.testing.ByteBuilder;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AviReaderTest {

  private static FileRecord read(ByteBuilder chunks) {
    return Celscope.builder()
        .reader(new AviReader())
        .fileSystemTimes(false)
        .build()
        .readAs(
            "video/x-msvideo",
            ByteSource.of(bytes().group("RIFF", "AVI ", chunks).build(), Limits.standard()),
            "LMN_SC003_LT.avi");
  }

  private static ByteBuilder list(String form, ByteBuilder chunks) {
    return bytes().group("LIST", form, chunks);
  }

  /** The main header: 30000/1001 frames a second as microseconds, 48 of them. */
  private static ByteBuilder mainHeader() {
    return bytes()
        .chunk(
            "avih",
            bytes().u32le(33_367).zeros(12).u32le(48).zeros(12).u32le(640).u32le(480).zeros(16));
  }

  private static ByteBuilder stream(String codec, ByteBuilder more) {
    ByteBuilder header =
        bytes()
            .ascii("vids")
            .ascii(codec)
            .zeros(12)
            .u32le(1001)
            .u32le(24_000)
            .u32le(0)
            .u32le(48)
            .zeros(20);
    ByteBuilder format =
        bytes().u32le(40).u32le(640).u32le(480).u16le(1).u16le(24).ascii(codec).zeros(20);
    return list("strl", bytes().chunk("strh", header).chunk("strf", format).raw(more));
  }

  private static ByteBuilder header(ByteBuilder more) {
    return list("hdrl", mainHeader().raw(more));
  }

  private static VideoInfo media(FileRecord record) {
    return (VideoInfo) record.media().orElseThrow();
  }

  @Test
  void theDateOfTheCameraIsReadInWhateverForm() {
    ByteBuilder first = bytes().chunk("IDIT", bytes().ascii("Fri Mar 15 18:26:53 2024\n\0"));
    ByteBuilder second = bytes().chunk("IDIT", bytes().ascii("2024/03/15 18:26:5\0"));

    for (ByteBuilder date : new ByteBuilder[] {first, second}) {
      assertThat(read(header(date)).timestamps())
          .extracting(time -> time.role(), time -> time.moment().iso().substring(0, 17))
          .containsExactly(tuple(TimestampRole.CAPTURED, "2024-03-15T18:26:"));
    }
  }

  @Test
  void infoTellsDatesPeopleAndWords() {
    ByteBuilder info =
        bytes()
            .chunk("ICRD", bytes().ascii("2024-03-15"))
            .chunk("IART", bytes().ascii("Lumen"))
            .chunk("ISBJ", bytes().ascii("retake 2"))
            .chunk("ICOP", bytes().ascii("(c) Lumen"));

    FileRecord record = read(list("INFO", info));

    assertThat(record.timestamps())
        .extracting(time -> time.moment().iso())
        .containsExactly("2024-03-15");
    assertThat(record.attributions())
        .extracting(Attribution::value)
        .containsExactly("Lumen", "(c) Lumen");
    assertThat(record.texts())
        .extracting(TextFragment::kind, TextFragment::text)
        .containsExactly(tuple(TextKind.DESCRIPTION, "retake 2"));
  }

  @Test
  void timecodeTellsItsDropFrames() {
    FileRecord record = read(header(bytes().chunk("ISMP", bytes().ascii("01:00:00;02\0"))));

    assertThat(media(record).timecode())
        .contains(new Timecode("01:00:00;02", Optional.of(new Rational(1_000_000, 33_367)), true));
  }

  @Test
  void theStreamTellsTheExactRateAndItsName() {
    ByteBuilder name = bytes().chunk("strn", bytes().ascii("line test\0"));

    FileRecord record = read(header(stream("FMP4", name)));

    assertThat(media(record).frameRate()).contains(new Rational(24_000, 1001));
    assertThat(media(record).duration().orElseThrow())
        .isBetween(Duration.ofMillis(2001), Duration.ofMillis(2003));
    assertThat(media(record).tracks().get(0).name()).contains("line test");
  }

  @Test
  void videoPropertiesTellAspectAndFields() {
    ByteBuilder properties =
        bytes().chunk("vprp", bytes().zeros(20).u16le(9).u16le(16).zeros(8).u32le(2));

    VideoInfo media = media(read(header(stream("MJPG", properties))));

    assertThat(media.displayAspect()).contains(new Rational(16, 9));
    assertThat(media.scan()).contains("interlaced");
  }

  @Test
  void framesPastTheFirstGibibyteAreCounted() {
    ByteBuilder extended = list("odml", bytes().chunk("dmlh", bytes().u32le(90_000).zeros(244)));

    assertThat(media(read(header(stream("MJPG", bytes()).raw(extended)))).frames())
        .hasValue(90_000);
  }

  @Test
  void theFirstFrameIsFoundBehindSoundAndInRecords() {
    ByteBuilder mark = bytes().hex("000001b2").ascii("XviD0069").hex("000001b6 00");
    ByteBuilder records = list("rec ", bytes().chunk("01wb", bytes().zeros(8)).chunk("00dc", mark));

    FileRecord record = read(header(stream("XVID", bytes())).raw(list("movi", records)));

    assertThat(record.history())
        .extracting(step -> step.agent().orElseThrow())
        .containsExactly("XviD 0069");
  }

  @Test
  void picturesThatAreCutAreSaidAndTheHeaderStands() {
    ByteBuilder cut = bytes().ascii("LIST").u32le(4_000_000).ascii("movi").ascii("00dc").u32le(9);

    FileRecord record = read(header(stream("FMP4", bytes())).raw(cut));

    assertThat(media(record).width()).hasValue(640);
    assertThat(record.problems())
        .extracting(Problem::message)
        .contains("4000000 bytes were to come but 8 are there");
  }

  @Test
  void aProgramMayLeaveItsNameInPadding() {
    ByteBuilder padding = bytes().ascii("VirtualDub build 32842/release").zeros(40);

    assertThat(read(header(bytes().chunk("JUNK", padding))).attributions())
        .extracting(Attribution::value)
        .containsExactly("VirtualDub build 32842/release");
  }

  @Test
  void anEncoderThatStandsInForAnotherLeavesBothMarks() {
    ByteBuilder frame =
        bytes().hex("000001b2").ascii("DivX503b1393p").hex("000001b2").ascii("XviD0063");
    ByteBuilder movie = list("movi", bytes().chunk("00dc", frame));

    assertThat(read(header(stream("XVID", bytes())).raw(movie)).attributions())
        .extracting(Attribution::value)
        .containsExactly("DivX503b1393p", "XviD0063");
  }
}
