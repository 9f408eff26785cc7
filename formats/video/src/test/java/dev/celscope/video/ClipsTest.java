package dev.celscope.video;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.celscope.Celscope;
import dev.celscope.record.Attribution;
import dev.celscope.record.AttributionRole;
import dev.celscope.record.FileRecord;
import dev.celscope.record.HistoryEvent;
import dev.celscope.record.Problem;
import dev.celscope.record.Rational;
import dev.celscope.record.TextFragment;
import dev.celscope.record.TextKind;
import dev.celscope.record.VideoInfo;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What the clips of testdata/video must tell, by every reader found on the class path. */
class ClipsTest {
  private final Celscope celscope = Celscope.builder().fileSystemTimes(false).build();

  private FileRecord read(String name) throws IOException {
    return celscope.read(TestClips.path(name));
  }

  private static VideoInfo media(FileRecord record) {
    return (VideoInfo) record.media().orElseThrow();
  }

  private static String date(FileRecord record) {
    return record.timestamps().get(0).moment().iso();
  }

  @Test
  void mp4TellsTimecodeChaptersSubtitlesAndEncoder() throws IOException {
    FileRecord record = read("LMN_S03E05_SC012_AN_v02.mp4");

    assertThat(media(record).timecode().orElseThrow().start()).isEqualTo("01:00:00;00");
    assertThat(record.texts())
        .extracting(TextFragment::kind, TextFragment::text)
        .contains(
            tuple(TextKind.CHAPTER, "序章"),
            tuple(TextKind.CHAPTER, "출발"),
            tuple(TextKind.SUBTITLE, "もう一度、最初から。"),
            tuple(TextKind.TITLE, "流明 第五集 镜头012"),
            tuple(TextKind.COMMENT, "修正後に再提出"));
    assertThat(record.history()).extracting(HistoryEvent::action).contains("muxed", "encoded");
  }

  @Test
  void fragmentedMp4TellsItsDuration() throws IOException {
    VideoInfo media = media(read("NHT_S02E04_SC001_frag.mp4"));

    assertThat(media.duration()).contains(Duration.ofMillis(500));
    assertThat(media.frameRate()).contains(new Rational(24, 1));
  }

  @Test
  void quickTimeTellsKeysReelAndTimecode() throws IOException {
    FileRecord record = read("NHT_S02E04_SC010_KA_t1.mov");

    assertThat(record.attributions())
        .extracting(Attribution::role, Attribution::value)
        .contains(
            tuple(AttributionRole.PROJECT, "A012"),
            tuple(AttributionRole.PROJECT, "SC010"),
            tuple(AttributionRole.SOFTWARE, "OpenToonz 1.7"));
    assertThat(record.texts()).extracting(TextFragment::text).contains("カット010");
    assertThat(media(record).timecode().orElseThrow().start()).isEqualTo("00:59:50:00");
  }

  @Test
  void quickTimeTellsClosedCaptionsWithTheirTimes() throws IOException {
    assertThat(read("NHT_S02E04_SC003_captions.mov").texts())
        .filteredOn(text -> text.kind() == TextKind.SUBTITLE)
        .extracting(TextFragment::text, text -> text.cue().orElseThrow().start().toMillis() / 100)
        .containsExactly(tuple("The night", 3L), tuple("hawk ♪\nflies.", 9L), tuple("Alive!", 14L));
  }

  @Test
  void aviTextOfNoDeclaredCharsetIsDecoded() throws IOException {
    FileRecord record = read("LMN_S01E02_SC003_LT_v01.avi");

    assertThat(record.texts()).extracting(TextFragment::text).contains("原画修正第三集");
    assertThat(media(record).frames()).hasValue(12);
  }

  @Test
  void theFirstFrameOfAnAviTellsItsEncoderAndScan() throws IOException {
    FileRecord record = read("NHT_S01E03_SC004_LT_v02.avi");

    assertThat(record.history())
        .extracting(step -> step.agent().orElseThrow())
        .contains("XviD 0069");
    assertThat(media(record).scan()).contains("progressive");
  }

  @Test
  void theHeadersForTheDecoderTellTheEncoder() throws IOException {
    assertThat(read("NHT_pencil_test.3gp").attributions())
        .extracting(Attribution::role, Attribution::value)
        .containsExactly(tuple(AttributionRole.SOFTWARE, "Lavc59.37.100"));
  }

  @Test
  void aRecordingThatWasNeverFinishedTellsHowLongItIs() throws IOException {
    assertThat(media(read("NHT_capture_0315.mkv")).duration())
        .contains(Duration.ofNanos(499_666_666));
  }

  @Test
  void windowsMediaWithoutTheTimeOfAFrameTellsItsRateByItsPackets() throws IOException {
    assertThat(media(read("NHT_rushes_03.asf")).frameRate()).contains(new Rational(25, 1));
  }

  @Test
  void matroskaTellsChaptersSubtitlesAndAttachments() throws IOException {
    FileRecord record = read("LMN_S03E05_SC020_comp_v04.mkv");

    assertThat(record.texts())
        .extracting(TextFragment::kind, TextFragment::text)
        .contains(
            tuple(TextKind.TITLE, "流明 合成 第四版"),
            tuple(TextKind.TRACK_NAME, "背景"),
            tuple(TextKind.CHAPTER, "序章"),
            tuple(TextKind.SUBTITLE, "다시, 처음부터."),
            tuple(TextKind.NAME, "表紙.jpg"));
    assertThat(record.children())
        .extracting(child -> child.file().name())
        .containsExactly("表紙.jpg", "源ノ角.otf");
  }

  @Test
  void webmSubtitlesAreFoundWithTheirTimes() throws IOException {
    assertThat(read("NHT_trailer_v1.webm").texts())
        .filteredOn(text -> text.kind() == TextKind.SUBTITLE)
        .extracting(TextFragment::text, text -> text.cue().orElseThrow().start())
        .containsExactly(
            tuple("もう一度、最初から。", Duration.ofMillis(100)),
            tuple("다시, 처음부터.", Duration.ofMillis(250)));
  }

  @Test
  void mxfIdentificationIsAStepOfItsHistory() throws IOException {
    FileRecord record = read("LMN_S03E05_master.mxf");

    assertThat(record.history())
        .extracting(HistoryEvent::action, step -> step.agent().orElseThrow())
        .contains(tuple("written", "Lumen Pictures Lumen Player 2.1"));
    assertThat(date(record)).isEqualTo("2024-03-15T09:26:53.000");
    assertThat(media(record).timecode().orElseThrow().start()).isEqualTo("10:00:00:00");
  }

  @Test
  void windowsMediaWithoutADateHasNone() throws IOException {
    FileRecord record = read("LMN_S03E05_rushes.wmv");

    assertThat(record.timestamps()).isEmpty();
    assertThat(record.attributions())
        .extracting(Attribution::role, Attribution::value)
        .contains(
            tuple(AttributionRole.AUTHOR, "流明动画"), tuple(AttributionRole.COPYRIGHT, "© Lumen"));
  }

  @Test
  void flashMoviesTellTheSameHoweverTheyArePacked() throws IOException {
    for (int packing = 1; packing <= 3; packing++) {
      FileRecord record = read("NHT_eyecatch_v" + packing + ".swf");
      assertThat(date(record)).isEqualTo("2024-03-15T09:26:53.000Z");
      assertThat(record.texts()).extracting(TextFragment::text).contains("カット開始", "キャラ/腕");
      assertThat(media(record).frames()).hasValue(48);
    }
  }

  @Test
  void flashVideoDateIsReadFromText() throws IOException {
    assertThat(date(read("NHT_S01E01_linetest.flv"))).isEqualTo("2024-03-15T09:26:53");
  }

  @Test
  void transportStreamTellsServiceSizeAndEncoder() throws IOException {
    FileRecord record = read("LMN_rushes_0315.ts");

    assertThat(media(record).width()).hasValue(64);
    assertThat(record.texts()).extracting(TextFragment::text).contains("流明样片");
    assertThat(record.history())
        .extracting(step -> step.agent().orElseThrow())
        .contains("x264 164");
  }

  @Test
  void broadcastWaveTellsOriginatorAndTime() throws IOException {
    FileRecord record = read("LMN_S03E05_dialogue_012.wav");

    assertThat(date(record)).isEqualTo("2024-03-15T18:26:53");
    assertThat(record.attributions()).extracting(Attribution::value).contains("LMN recorder");
  }

  @Test
  void uncompressedFramesTellTheirNumber() throws IOException {
    VideoInfo media = media(read("LMN_render_pipe.y4m"));

    assertThat(media.frames()).hasValue(3);
    assertThat(media.width()).hasValue(16);
    assertThat(media.frameRate()).contains(new Rational(24000, 1001));
    assertThat(media.scan()).contains("progressive");
  }

  @Test
  void encodedFramesTellTheirRate() throws IOException {
    VideoInfo media = media(read("LMN_proof_v5.ivf"));

    assertThat(media.frames()).hasValue(12);
    assertThat(media.duration()).contains(Duration.ofMillis(500));
    assertThat(media.frameRate()).contains(new Rational(24, 1));
  }

  @Test
  void nutTellsTitleAuthorDateAndChapters() throws IOException {
    FileRecord record = read("NHT_flashback_v1.nut");

    assertThat(date(record)).isEqualTo("2024-03-15T09:26:53.000000Z");
    assertThat(record.texts())
        .extracting(TextFragment::kind, TextFragment::text)
        .contains(
            tuple(TextKind.TITLE, "夜鷹 回想"),
            tuple(TextKind.CHAPTER, "序章"),
            tuple(TextKind.CHAPTER, "출발"));
    assertThat(media(record).width()).hasValue(64);
    assertThat(media(record).frameRate()).contains(new Rational(25, 1));
  }

  @Test
  void realMediaTellsItsDescription() throws IOException {
    FileRecord record = read("LMN_trailer_web.rm");

    assertThat(record.attributions())
        .extracting(Attribution::role, Attribution::value)
        .contains(
            tuple(AttributionRole.AUTHOR, "LMN web"),
            tuple(AttributionRole.COPYRIGHT, "2004 Lumen"));
    assertThat(record.texts()).extracting(TextFragment::text).contains("Lumen trailer", "第二版");
    assertThat(media(record).frameRate()).contains(new Rational(25, 1));
  }

  @Test
  void coreAudioWave64AndWavPackTellWhatTheyHave() throws IOException {
    FileRecord caf = read("LMN_room_01.caf");
    assertThat(caf.texts()).extracting(TextFragment::text).contains("風の音");
    assertThat(caf.attributions())
        .extracting(Attribution::value)
        .contains("ルーメン音響", "LMN recorder");
    assertThat(date(caf)).isEqualTo("2024-03-15");

    FileRecord wavPack = read("LMN_room_03.wv");
    assertThat(wavPack.texts()).extracting(TextFragment::text).contains("発声練習");
    assertThat(date(wavPack)).isEqualTo("2024-03-15");

    for (FileRecord record : new FileRecord[] {caf, read("LMN_room_02.w64"), wavPack}) {
      assertThat(media(record).duration()).contains(Duration.ofMillis(500));
    }
  }

  @Test
  void soundTellsTitlesAndArtists() throws IOException {
    assertThat(read("NHT_theme_demo.mp3").texts())
        .extracting(TextFragment::text)
        .contains("夜鷹のテーマ");
    assertThat(read("LMN_wind_01.ogg").attributions())
        .extracting(Attribution::value)
        .contains("루멘 음향");
    assertThat(date(read("NHT_steps_02.flac"))).isEqualTo("2024-03-15");
    assertThat(read("LMN_S03E05_dialogue_014.aiff").problems())
        .extracting(Problem::message)
        .isEmpty();
  }
}
