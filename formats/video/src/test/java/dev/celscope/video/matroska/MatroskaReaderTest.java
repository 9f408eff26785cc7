package dev.celscope.video.matroska;

import static dev.celscope.testing.ByteBuilder.bytes;
import static org.assertj.core.api.Assertions.assertThat;

import dev.celscope.Celscope;
import dev.celscope.record.Attribution;
import dev.celscope.record.FileRecord;
import dev.celscope.record.Problem;
import dev.celscope.record.Rational;
import dev.celscope.record.Severity;
import dev.celscope.record.TextFragment;
import dev.celscope.record.TextKind;
import dev.celscope.record.Timecode;
import dev.celscope.record.Track;
import dev.celscope.record.VideoInfo;
import dev.celscope.source.ByteSource;
import dev.celscope.source.Limits;
import dev.celscope.testing.ByteBuilder;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MatroskaReaderTest {
  private static final ByteBuilder HEAD = bytes().element(Ids.EBML, bytes());

  private static FileRecord read(ByteBuilder file) {
    return Celscope.builder()
        .reader(new MatroskaReader())
        .fileSystemTimes(false)
        .build()
        .readAs(
            "video/x-matroska", ByteSource.of(file.build(), Limits.standard()), "LMN_SC003.mkv");
  }

  private static ByteBuilder file(ByteBuilder segment) {
    return bytes().raw(HEAD).element(Ids.SEGMENT, segment);
  }

  private static ByteBuilder info(ByteBuilder fields) {
    return bytes().element(Ids.INFO, fields);
  }

  private static ByteBuilder seekHead(int id, long position) {
    return bytes()
        .element(
            Ids.SEEK_HEAD,
            bytes()
                .element(
                    Ids.SEEK,
                    bytes()
                        .element(Ids.SEEK_ID, bytes().u32be(id & 0xffffffffL))
                        .element(Ids.SEEK_POSITION, bytes().u32be(position))));
  }

  private static ByteBuilder subtitleTrack() {
    return bytes()
        .element(
            Ids.TRACKS,
            bytes()
                .element(
                    Ids.TRACK_ENTRY,
                    bytes()
                        .element(Ids.TRACK_NUMBER, bytes().u8(1))
                        .element(Ids.TRACK_TYPE, bytes().u8(17))
                        .element(Ids.CODEC_ID, bytes().ascii("S_TEXT/UTF8"))));
  }

  /** A cluster at a second with a block whose flags and frames are given in hexadecimal. */
  private static ByteBuilder cluster(String flagsAndLacing, String... frames) {
    ByteBuilder block = bytes().hex("81 0064").hex(flagsAndLacing);
    for (String frame : frames) {
      block.utf8(frame);
    }
    return bytes()
        .element(
            Ids.CLUSTER,
            bytes().element(Ids.TIMESTAMP, bytes().u16be(1000)).element(Ids.SIMPLE_BLOCK, block));
  }

  private static Optional<Duration> duration(FileRecord record) {
    return ((VideoInfo) record.media().orElseThrow()).duration();
  }

  /** A group of a block 100 ticks into its cluster, and how many ticks it lasts. */
  private static ByteBuilder groupOf(int ticks) {
    return bytes()
        .element(
            Ids.BLOCK_GROUP,
            bytes()
                .element(Ids.BLOCK, bytes().hex("81 0064 00").ascii("x"))
                .element(Ids.BLOCK_DURATION, bytes().u16be(ticks)));
  }

  @Test
  void whatDoesNotSayHowLongItLastsLastsToTheEndOfItsLastBlock() {
    ByteBuilder last =
        bytes()
            .element(
                Ids.CLUSTER, bytes().element(Ids.TIMESTAMP, bytes().u16be(5000)).raw(groupOf(400)));

    assertThat(duration(read(file(subtitleTrack().raw(cluster("80", "a")).raw(last)))))
        .contains(Duration.ofMillis(5500));
  }

  @Test
  void clustersOfUnknownSizeAreGoneThroughToTheLast() {
    ByteBuilder first = bytes().element(Ids.TIMESTAMP, bytes().u16be(1000)).raw(groupOf(50));
    ByteBuilder second = bytes().element(Ids.TIMESTAMP, bytes().u16be(3000)).raw(groupOf(50));
    ByteBuilder clusters =
        bytes().endlessElement(Ids.CLUSTER, first).endlessElement(Ids.CLUSTER, second);

    assertThat(duration(read(file(subtitleTrack().raw(clusters)))))
        .contains(Duration.ofMillis(3150));
  }

  @Test
  void aFrameLastsAsLongAsItsTrackSays() {
    ByteBuilder track =
        bytes()
            .element(
                Ids.TRACKS,
                bytes()
                    .element(
                        Ids.TRACK_ENTRY,
                        bytes()
                            .element(Ids.TRACK_NUMBER, bytes().u8(1))
                            .element(Ids.TRACK_TYPE, bytes().u8(1))
                            .element(Ids.CODEC_ID, bytes().ascii("V_VP8"))
                            .element(Ids.DEFAULT_DURATION, bytes().u32be(40_000_000))));

    assertThat(duration(read(file(track.raw(cluster("80", "a"))))))
        .contains(Duration.ofMillis(1140));
  }

  @Test
  void aDurationThatIsSaidIsNotLookedFor() {
    ByteBuilder info = info(bytes().element(Ids.DURATION, bytes().f64be(9000)));

    assertThat(duration(read(file(info.raw(subtitleTrack()).raw(cluster("80", "a"))))))
        .contains(Duration.ofSeconds(9));
  }

  private static List<String> subtitles(FileRecord record) {
    return record.texts().stream()
        .filter(text -> text.kind() == TextKind.SUBTITLE)
        .map(TextFragment::text)
        .toList();
  }

  @Test
  void seekHeadsThatPointAtEachOtherAreReadOnce() {
    // Two seek heads of 39 bytes: each names the place of the other, the second its own.
    int length = seekHead(Ids.SEEK_HEAD, 0).size();
    ByteBuilder cycle =
        seekHead(Ids.SEEK_HEAD, length)
            .raw(seekHead(Ids.SEEK_HEAD, 0))
            .raw(seekHead(Ids.SEEK_HEAD, 2L * length))
            .raw(info(bytes().element(Ids.TITLE, bytes().utf8("流明"))));

    FileRecord record = read(file(cycle));

    assertThat(record.texts()).extracting(TextFragment::text).containsExactly("流明");
    assertThat(record.problems()).isEmpty();
  }

  @Test
  void aSeekHeadLeadsBehindTheClusters() {
    ByteBuilder clusters = cluster("80", "x").raw(cluster("80", "y"));
    ByteBuilder title = info(bytes().element(Ids.TITLE, bytes().utf8("夜鷹")));
    int length = seekHead(Ids.INFO, 0).size();

    FileRecord record =
        read(file(seekHead(Ids.INFO, (long) length + clusters.size()).raw(clusters).raw(title)));

    assertThat(record.texts()).extracting(TextFragment::text).containsExactly("夜鷹");
  }

  @Test
  void aSeekHeadThatPointsPastTheEndIsPassedOver() {
    FileRecord record =
        read(
            file(
                seekHead(Ids.TAGS, 1 << 30)
                    .raw(info(bytes().element(Ids.TITLE, bytes().utf8("流明"))))));

    assertThat(record.texts()).hasSize(1);
    assertThat(record.problems()).isEmpty();
  }

  @Test
  void segmentAndClustersOfUnknownSizeEndWhereTheNextBegins() {
    ByteBuilder block = bytes().element(Ids.SIMPLE_BLOCK, bytes().hex("81 0000 80").utf8("하나"));
    ByteBuilder other = bytes().element(Ids.SIMPLE_BLOCK, bytes().hex("81 0000 80").utf8("둘"));
    ByteBuilder tags =
        bytes()
            .element(
                Ids.TAGS,
                bytes()
                    .element(
                        Ids.TAG,
                        bytes()
                            .element(
                                Ids.SIMPLE_TAG,
                                bytes()
                                    .element(Ids.TAG_NAME, bytes().ascii("TITLE"))
                                    .element(Ids.TAG_STRING, bytes().utf8("생중계")))));
    ByteBuilder segment =
        subtitleTrack()
            .endlessElement(Ids.CLUSTER, block)
            .endlessElement(Ids.CLUSTER, other)
            .raw(tags);

    FileRecord record = read(bytes().raw(HEAD).endlessElement(Ids.SEGMENT, segment));

    assertThat(subtitles(record)).containsExactly("하나", "둘");
    assertThat(record.texts()).extracting(TextFragment::text).contains("생중계");
    assertThat(record.problems()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "none, 80, 1", // the whole is one frame
    "Xiph, 82 01 03, 2", // two frames, the first of three bytes
    "EBML, 86 02 83 C0, 3", // three frames: three bytes, one more, the rest
    "fixed, 84 01, 2" // two frames of one size
  })
  void lacedFramesAreTakenApart(String lacing, String flags, int frames) {
    String[] words =
        switch (frames) {
          case 1 -> new String[] {"abc"};
          case 2 -> new String[] {"abc", "def"};
          default -> new String[] {"abc", "defg", "hi"};
        };

    FileRecord record = read(file(subtitleTrack().raw(cluster(flags, words))));

    assertThat(subtitles(record)).as(lacing).containsExactly(words);
    assertThat(record.problems()).isEmpty();
  }

  @Test
  void lacesThatReachPastTheirBlockAreAProblem() {
    FileRecord record = read(file(subtitleTrack().raw(cluster("82 01 7f", "abc", "def"))));

    assertThat(subtitles(record)).isEmpty();
    assertThat(record.problems())
        .extracting(Problem::severity)
        .isNotEmpty()
        .doesNotContain(Severity.ERROR);
  }

  @Test
  void theZeroOfItsClockIsNoDateAndATimeBeforeItIsOne() {
    FileRecord zero = read(file(info(bytes().element(Ids.DATE_UTC, bytes().u64be(0)))));
    FileRecord before =
        read(file(info(bytes().element(Ids.DATE_UTC, bytes().u64be(-86_400_000_000_000L)))));

    assertThat(zero.timestamps()).isEmpty();
    assertThat(before.timestamps())
        .singleElement()
        .satisfies(
            date -> {
              assertThat(date.raw()).isEqualTo("-86400000000000");
              assertThat(date.moment().iso()).startsWith("2000-12-31T00:00:00");
            });
  }

  @Test
  void privateDataOfTheDecoderTellWhatTheEntryLeavesOut() {
    ByteBuilder parameters = bytes().hex("6764000bacd942c4ec04400000fa40003a9803c50a6580");
    ByteBuilder record = bytes().hex("01 64000b ff e1").u16be(parameters.size()).raw(parameters);
    ByteBuilder track =
        bytes()
            .element(
                Ids.TRACKS,
                bytes()
                    .element(
                        Ids.TRACK_ENTRY,
                        bytes()
                            .element(Ids.CODEC_PRIVATE, record)
                            .element(Ids.TRACK_TYPE, bytes().u8(1))
                            .element(Ids.CODEC_ID, bytes().ascii("V_MPEG4/ISO/AVC"))));

    VideoInfo media = (VideoInfo) read(file(track)).media().orElseThrow();

    assertThat(media.frameRate().orElseThrow()).hasToString("30000/1001");
    assertThat(media.scan()).contains("progressive");
  }

  private static ByteBuilder track(int type, String codec, ByteBuilder more) {
    ByteBuilder entry =
        bytes()
            .element(Ids.TRACK_NUMBER, bytes().u8(1))
            .element(Ids.TRACK_UID, bytes().u8(7))
            .element(Ids.TRACK_TYPE, bytes().u8(type))
            .element(Ids.CODEC_ID, bytes().ascii(codec))
            .raw(more);
    return bytes().element(Ids.TRACKS, bytes().element(Ids.TRACK_ENTRY, entry));
  }

  private static ByteBuilder tag(String name, String value) {
    return bytes()
        .element(
            Ids.SIMPLE_TAG,
            bytes()
                .element(Ids.TAG_NAME, bytes().ascii(name))
                .element(Ids.TAG_STRING, bytes().utf8(value)));
  }

  private static ByteBuilder tagsOfTrack(ByteBuilder simple) {
    ByteBuilder target =
        bytes().element(Ids.TARGETS, bytes().element(Ids.TAG_TRACK_UID, bytes().u8(7)));
    return bytes().element(Ids.TAGS, bytes().element(Ids.TAG, target.raw(simple)));
  }

  private static VideoInfo media(FileRecord record) {
    return (VideoInfo) record.media().orElseThrow();
  }

  @Test
  void theFormatOfAviTellsTheCodec() {
    ByteBuilder format = bytes().u32le(40).zeros(12).ascii("FFV1").zeros(20);
    ByteBuilder entry = bytes().element(Ids.CODEC_PRIVATE, format);

    Track track = media(read(file(track(1, "V_MS/VFW/FOURCC", entry)))).tracks().get(0);

    assertThat(track.codec()).contains("V_MS/VFW/FOURCC");
    assertThat(track.codecName()).contains("FFV1");
  }

  @Test
  void commentsOfVorbisAreReadFromItsHeaders() {
    ByteBuilder first = bytes().hex("01").ascii("vorbis").zeros(23);
    ByteBuilder second =
        bytes()
            .hex("03")
            .ascii("vorbis")
            .u32le(9)
            .ascii("libVorbis")
            .u32le(1)
            .u32le(11)
            .ascii("TITLE=rain!");
    ByteBuilder headers =
        bytes().u8(2).u8(first.size()).u8(second.size()).raw(first).raw(second).zeros(9);
    ByteBuilder entry = bytes().element(Ids.CODEC_PRIVATE, headers);

    FileRecord record = read(file(track(2, "A_VORBIS", entry)));

    assertThat(record.attributions()).extracting(Attribution::value).containsExactly("libVorbis");
    assertThat(record.texts()).extracting(TextFragment::text).containsExactly("rain!");
  }

  @Test
  void framesThatComeAtFarLongerTimesThanTheShortestVary() {
    ByteBuilder shortest = bytes().element(Ids.DEFAULT_DURATION, bytes().u32be(1_666_667));
    ByteBuilder counted = tag("NUMBER_OF_FRAMES", "30").raw(tag("DURATION", "00:00:01.250000000"));

    VideoInfo media = media(read(file(track(1, "V_VP9", shortest).raw(tagsOfTrack(counted)))));

    assertThat(media.frameRate()).contains(new Rational(24, 1));
    assertThat(media.variableFrameRate()).isTrue();
    assertThat(media.frames()).hasValue(30);
  }

  @Test
  void aFewMissingFramesDoNotMakeAnotherRate() {
    ByteBuilder declared = bytes().element(Ids.DEFAULT_DURATION, bytes().u32be(41_666_667));
    ByteBuilder counted = tag("NUMBER_OF_FRAMES", "46").raw(tag("DURATION", "00:00:02.000000000"));

    VideoInfo media = media(read(file(track(1, "V_VP9", declared).raw(tagsOfTrack(counted)))));

    assertThat(media.frameRate()).contains(new Rational(24, 1));
    assertThat(media.variableFrameRate()).isFalse();
  }

  @Test
  void theTagOfATimecodeIsWhereItStarts() {
    ByteBuilder told = tagsOfTrack(tag("TIMECODE", "01:00:00;02"));

    assertThat(media(read(file(track(1, "V_VP9", bytes()).raw(told)))).timecode())
        .contains(new Timecode("01:00:00;02", Optional.empty(), true));
  }

  @Test
  void codecsWithoutFieldsAreProgressive() {
    assertThat(media(read(file(track(1, "V_VP8", bytes())))).scan()).contains("progressive");
    assertThat(media(read(file(track(1, "V_FFV1", bytes())))).scan()).isEmpty();
  }

  /** Clusters of one block each, a frame apart, at so many frames a second. */
  private static ByteBuilder frames(int count, double rate) {
    ByteBuilder clusters = bytes();
    for (int i = 0; i < count; i++) {
      ByteBuilder time = bytes().element(Ids.TIMESTAMP, bytes().u16be((int) (i * 1000 / rate)));
      ByteBuilder block = bytes().element(Ids.SIMPLE_BLOCK, bytes().hex("81 0000 80 00"));
      clusters.element(Ids.CLUSTER, time.raw(block));
    }
    return clusters;
  }

  @Test
  void blocksTellTheRateThatATrackDoesNotDeclare() {
    ByteBuilder track = track(1, "V_VP8", bytes());

    assertThat(media(read(file(bytes().raw(track).raw(frames(48, 24))))).frameRate())
        .contains(new Rational(24, 1));
    assertThat(media(read(file(bytes().raw(track).raw(frames(100, 30_000 / 1001.0))))).frameRate())
        .contains(new Rational(30_000, 1001));
    assertThat(media(read(file(bytes().raw(track).raw(frames(3, 24))))).frameRate()).isEmpty();
  }
}
