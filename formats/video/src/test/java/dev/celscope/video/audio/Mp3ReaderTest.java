package dev.celscope.video.audio;

import static dev.celscope.testing.ByteBuilder.bytes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.celscope.Celscope;
import dev.celscope.record.Attribution;
import dev.celscope.record.Cue;
import dev.celscope.record.FileRecord;
import dev.celscope.record.Problem;
import dev.celscope.record.ProblemCode;
import dev.celscope.record.TextFragment;
import dev.celscope.record.TextKind;
import dev.celscope.record.Track;
import dev.celscope.record.VideoInfo;
import dev.celscope.source.ByteSource;
import dev.celscope.source.Limits;
import dev.celscope.testing.ByteBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.zip.DeflaterOutputStream;
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

  private static final String SILENT = "fffb9000";

  private static VideoInfo sound(FileRecord record) {
    return (VideoInfo) record.media().orElseThrow();
  }

  /**
   * A frame of 417 bytes, which none follows, with a header of its own behind that of the sound.
   */
  private static ByteBuilder counting(ByteBuilder header) {
    return bytes().hex(SILENT).zeros(32).raw(header).zeros(413 - 32 - header.size());
  }

  @Test
  void aFrameThatCountsTheOthersNeedsNoneToFollow() {
    ByteBuilder falseStart = bytes().hex("ffe218c4").zeros(50);
    ByteBuilder xing = counting(bytes().ascii("Xing").u32be(1).u32be(1000));
    ByteBuilder vbri = counting(bytes().ascii("VBRI").zeros(10).u32be(1000));
    Duration thousand = Duration.ofNanos(1000L * 1152 * 1_000_000_000L / 44_100);

    assertThat(sound(read(bytes().raw(falseStart).raw(xing))).duration()).contains(thousand);
    assertThat(sound(read(bytes().raw(falseStart).raw(vbri))).duration()).contains(thousand);
  }

  @Test
  void theEncoderFillsUpFramesWithItsName() {
    ByteBuilder frame = bytes().hex(SILENT).zeros(380).ascii("LAME3.97").hex("aaaaaaaa").zeros(21);

    assertThat(read(bytes().raw(frame).raw(frame)).attributions())
        .extracting(Attribution::value)
        .containsExactly("LAME3.97");
  }

  @Test
  void genresAreToldByName() {
    ByteBuilder numbered = frame("TCON", bytes().u8(0).ascii("(17)"));
    ByteBuilder several = frame("TCON", bytes().u8(3).ascii("(8)(9)"));
    ByteBuilder words = frame("TCON", bytes().u8(3).utf8("背景音樂"));

    FileRecord record = read(tag(bytes().raw(numbered).raw(several).raw(words)).zeros(200));

    assertThat(record.texts())
        .extracting(TextFragment::kind, TextFragment::text)
        .containsExactly(
            tuple(TextKind.KEYWORD, "Rock"),
            tuple(TextKind.KEYWORD, "Jazz"),
            tuple(TextKind.KEYWORD, "Metal"),
            tuple(TextKind.KEYWORD, "背景音樂"));
  }

  @Test
  void theOldTagHasANumberOfAGenre() {
    ByteBuilder old = bytes().ascii("TAG").ascii("rain").zeros(120).u8(32);

    assertThat(read(bytes().hex(SILENT).zeros(413).raw(old)).texts())
        .extracting(TextFragment::text)
        .containsExactly("rain", "Classical");
  }

  @Test
  void addressesStandBehindTheirDescription() {
    ByteBuilder body = bytes().u8(3).utf8("宣伝").u8(0).ascii("https://lumen.example/");

    assertThat(read(tag(frame("WXXX", body)).zeros(200)).texts())
        .extracting(TextFragment::text)
        .containsExactly("https://lumen.example/");
  }

  @Test
  void compressedFramesAreInflatedAndEncryptedOnesPassedOver() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (DeflaterOutputStream out = new DeflaterOutputStream(packed)) {
      out.write(bytes().u8(3).utf8("雨の音").build());
    }
    ByteBuilder body = bytes().u32be(10).raw(packed.toByteArray());
    ByteBuilder compressed = bytes().ascii("TIT2").u32be(body.size()).u16be(0x0080).raw(body);
    ByteBuilder encrypted = bytes().ascii("TIT3").u32be(5).u16be(0x0040).u8(3).ascii("secr");

    FileRecord record = read(tag(compressed.raw(encrypted)).zeros(200));

    assertThat(record.texts()).extracting(TextFragment::text).containsExactly("雨の音");
    assertThat(record.problems()).isEmpty();
  }

  @Test
  void aFrameThatDoesNotInflateIsSaid() {
    ByteBuilder compressed = bytes().ascii("TIT2").u32be(8).u16be(0x0080).u32be(10).hex("00112233");

    assertThat(read(tag(compressed).zeros(200)).problems())
        .extracting(Problem::code)
        .containsExactly(ProblemCode.MALFORMED);
  }

  @Test
  void picturesAreDescribed() {
    ByteBuilder body = bytes().u8(3).ascii("image/png").u8(0).u8(3).utf8("夜景").u8(0).zeros(9);

    FileRecord record = read(tag(frame("APIC", body)).zeros(200));

    assertThat(record.texts())
        .extracting(TextFragment::kind, TextFragment::text)
        .containsExactly(tuple(TextKind.CAPTION, "夜景"));
    assertThat(record.children()).hasSize(1);
  }

  @Test
  void aTagMayHideFlac() {
    ByteBuilder info = bytes().zeros(10).u64be(44_100L << 44 | 88_200).zeros(16);
    ByteBuilder flac = bytes().ascii("fLaC").u8(0x80).u24be(info.size()).raw(info);

    FileRecord record = read(tag(title("雨")).raw(flac));

    assertThat(sound(record).duration()).contains(Duration.ofSeconds(2));
    assertThat(sound(record).tracks())
        .extracting(Track::codecName)
        .containsExactly(Optional.of("FLAC"));
  }
}
