package dev.celscope.video.mp4;

import static dev.celscope.testing.ByteBuilder.bytes;
import static dev.celscope.video.mp4.Movies.MARCH;
import static dev.celscope.video.mp4.Movies.ftyp;
import static dev.celscope.video.mp4.Movies.hdlr;
import static dev.celscope.video.mp4.Movies.international;
import static dev.celscope.video.mp4.Movies.mdhd;
import static dev.celscope.video.mp4.Movies.media;
import static dev.celscope.video.mp4.Movies.movie;
import static dev.celscope.video.mp4.Movies.mvhd;
import static dev.celscope.video.mp4.Movies.read;
import static dev.celscope.video.mp4.Movies.stbl;
import static dev.celscope.video.mp4.Movies.table;
import static dev.celscope.video.mp4.Movies.tkhd;
import static dev.celscope.video.mp4.Movies.trak;
import static dev.celscope.video.mp4.Movies.udta;
import static dev.celscope.video.mp4.Movies.video;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.celscope.record.Attribution;
import dev.celscope.record.AttributionRole;
import dev.celscope.record.Cue;
import dev.celscope.record.FileRecord;
import dev.celscope.record.HistoryEvent;
import dev.celscope.record.Problem;
import dev.celscope.record.ProblemCode;
import dev.celscope.record.Rational;
import dev.celscope.record.TextFragment;
import dev.celscope.record.TextKind;
import dev.celscope.record.Timecode;
import dev.celscope.record.Timestamp;
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

class Mp4ReaderTest {
  @Test
  void movieTrackAndMediaDatesAreUtcWithTheirPlaces() {
    FileRecord record = read(ftyp("isom").raw(movie(video(bytes()))));

    assertThat(record.timestamps())
        .extracting(t -> t.moment().iso(), t -> t.origin().path(), t -> t.origin().tag().get())
        .containsExactly(
            tuple("2024-03-15T09:26:53Z", "moov/mvhd", "QuickTime:CreateDate"),
            tuple("2024-03-15T09:26:53Z", "moov/mvhd", "QuickTime:ModifyDate"),
            tuple("2024-03-15T09:26:53Z", "moov/trak[1]/tkhd", "Track1:TrackCreateDate"),
            tuple("2024-03-15T09:26:53Z", "moov/trak[1]/tkhd", "Track1:TrackModifyDate"),
            tuple("2024-03-15T09:26:53Z", "moov/trak[1]/mdia/mdhd", "Track1:MediaCreateDate"),
            tuple("2024-03-15T09:26:53Z", "moov/trak[1]/mdia/mdhd", "Track1:MediaModifyDate"));
    Timestamp created = record.timestamps().get(0);
    assertThat(created.raw()).isEqualTo(Long.toString(MARCH));
    assertThat(created.origin().offset()).hasValue(16 + 8 + 8 + 4);
  }

  @Test
  void zeroClockIsAbsent() {
    FileRecord record = read(ftyp("isom").raw(bytes().box("moov", mvhd(0, 1000, 10))));

    assertThat(record.timestamps()).isEmpty();
    assertThat(record.problems()).isEmpty();
  }

  @Test
  void dateCountedFrom1970IsReadSoAndSaid() {
    FileRecord record = read(bytes().box("moov", mvhd(1_710_494_813L, 1000, 10)));

    assertThat(record.timestamps().get(0).moment().iso()).isEqualTo("2024-03-15T09:26:53Z");
    assertThat(record.problems()).extracting(Problem::code).contains(ProblemCode.BAD_VALUE);
  }

  @Test
  void sizeRateFramesAndDurationComeFromTheHeaders() {
    VideoInfo media = media(read(ftyp("isom").raw(movie(video(bytes())))));

    assertThat(media.width()).hasValue(1280);
    assertThat(media.height()).hasValue(720);
    assertThat(media.displayAspect()).contains(new Rational(16, 9));
    assertThat(media.duration()).contains(Duration.ofMillis(2002));
    assertThat(media.frameRate()).contains(new Rational(24_000, 1001));
    assertThat(media.variableFrameRate()).isFalse();
    assertThat(media.frames()).hasValue(48);
    assertThat(media.tracks())
        .containsExactly(
            new Track(
                "video",
                Optional.of("avc1"),
                Optional.of("H.264 / AVC"),
                Optional.empty(),
                Optional.empty()));
  }

  @Test
  void compressorTellsTheEncoder() {
    FileRecord record = read(movie(video(bytes())));

    assertThat(record.attributions())
        .extracting(Attribution::role, Attribution::value)
        .contains(tuple(AttributionRole.SOFTWARE, "Lavc60.31.102 libx264"));
    assertThat(record.history())
        .extracting(HistoryEvent::action, e -> e.agent().get())
        .containsExactly(tuple("encoded", "FFmpeg libavcodec libx264 60.31.102"));
  }

  @Test
  void moovBehindMdatIsFoundWithoutReadingMdat() {
    ByteBuilder file = ftyp("isom").box("mdat", bytes().zeros(300_000)).raw(movie(video(bytes())));
    ByteSource source = ByteSource.of(file.build(), Limits.standard());

    FileRecord record = read(source);

    assertThat(media(record).width()).hasValue(1280);
    assertThat(source.meter().bytesRead()).isLessThan(70_000);
  }

  @Test
  void wideTimesOfVersionOneAreRead() {
    ByteBuilder header =
        bytes().u32be(1 << 24).u64be(MARCH).u64be(MARCH).u32be(600).u64be(1200).zeros(80);
    FileRecord record = read(bytes().box("moov", bytes().box("mvhd", header)));

    assertThat(record.timestamps()).hasSize(2);
    assertThat(media(record).duration()).contains(Duration.ofSeconds(2));
  }

  @Test
  void timecodeTrackGivesStartRateAndReel() {
    ByteBuilder entry =
        bytes()
            .box(
                "tmcd",
                bytes()
                    .zeros(6)
                    .u16be(1)
                    .u32be(0)
                    .u32be(1)
                    .u32be(30_000)
                    .u32be(1001)
                    .u8(30)
                    .u8(0)
                    .box("name", international("REEL7", 0)));
    ByteBuilder file = ftyp("qt  ").box("mdat", bytes().u32be(17_982));
    int sample = ftyp("qt  ").size() + 8;
    ByteBuilder track =
        trak(
            tkhd(0, 1, 0, 0),
            mdhd(0, 30_000, 1001, 0),
            hdlr("tmcd", "TimeCodeHandler"),
            stbl(
                entry,
                table("stts", 1, 1, 1001)
                    .raw(table("stsc", 1, 1, 1, 1))
                    .raw(table("stsz", 4, 1))
                    .raw(table("stco", 1, sample))),
            bytes());

    FileRecord record = read(file.raw(movie(track)));

    assertThat(media(record).timecode())
        .contains(new Timecode("00:10:00;00", Optional.of(new Rational(30_000, 1001)), true));
    assertThat(record.attributions())
        .extracting(Attribution::role, Attribution::value)
        .contains(tuple(AttributionRole.PROJECT, "REEL7"));
  }

  @Test
  void timedTextIsReadWithItsTimes() {
    ByteBuilder first = counted("もう一度");
    ByteBuilder second = counted("");
    ByteBuilder third = counted("다시");
    int start = ftyp("isom").size() + 8;
    ByteBuilder file = ftyp("isom").box("mdat", bytes().raw(first).raw(second).zeros(7).raw(third));
    ByteBuilder track =
        trak(
            tkhd(0, 3, 0, 0),
            mdhd(0, 1000, 3000, 0x2a0e),
            hdlr("sbtl", "SubtitleHandler"),
            stbl(
                bytes().box("tx3g", bytes().zeros(38)),
                table("stts", 2, 1, 1500, 2, 750)
                    .raw(table("stsc", 2, 1, 2, 1, 2, 1, 1))
                    .raw(table("stsz", 0, 3, first.size(), second.size(), third.size()))
                    .raw(table("stco", 2, start, start + first.size() + second.size() + 7))),
            bytes());

    FileRecord record = read(file.raw(movie(track)));

    assertThat(record.texts())
        .filteredOn(text -> text.kind() == TextKind.SUBTITLE)
        .extracting(TextFragment::text, t -> t.cue().get(), t -> t.language().get())
        .containsExactly(tuple("もう一度", cue(0, 1500), "ja"), tuple("다시", cue(2250, 3000), "ja"));
  }

  private static ByteBuilder counted(String text) {
    ByteBuilder utf8 = bytes().utf8(text);
    return bytes().u16be(utf8.size()).raw(utf8);
  }

  private static Cue cue(long from, long to) {
    return new Cue(Duration.ofMillis(from), Optional.of(Duration.ofMillis(to)));
  }

  @Test
  void neroChaptersHaveTitlesAndStarts() {
    ByteBuilder title = bytes().utf8("序章");
    ByteBuilder chpl =
        bytes().u32be(1 << 24).u32be(0).u8(1).u64be(25_000_000).u8(title.size()).raw(title);

    FileRecord record = read(udta(bytes().box("chpl", chpl)));

    assertThat(record.texts())
        .extracting(TextFragment::kind, TextFragment::text, t -> t.cue().get())
        .contains(tuple(TextKind.CHAPTER, "序章", Cue.at(Duration.ofMillis(2500))));
  }

  @Test
  void compressedMovieIsInflated() throws IOException {
    byte[] moov = movie(video(bytes())).build();
    var packed = new ByteArrayOutputStream();
    try (var deflater = new DeflaterOutputStream(packed)) {
      deflater.write(moov);
    }
    ByteBuilder cmov =
        bytes()
            .box("dcom", bytes().ascii("zlib"))
            .box("cmvd", bytes().u32be(moov.length).raw(packed.toByteArray()));

    FileRecord record = read(bytes().box("moov", bytes().box("cmov", cmov)));

    assertThat(media(record).width()).hasValue(1280);
    assertThat(record.timestamps().get(0).origin().path()).isEqualTo("moov/cmov/moov/mvhd");
  }

  @Test
  void truncatedMovieKeepsWhatWasReadBefore() {
    byte[] whole = movie(video(bytes())).build();
    ByteBuilder cut = bytes().raw(java.util.Arrays.copyOf(whole, 150));

    FileRecord record = read(cut);

    assertThat(record.timestamps()).hasSizeGreaterThanOrEqualTo(2);
    assertThat(record.problems()).extracting(Problem::code).contains(ProblemCode.TRUNCATED);
  }

  @Test
  void theCodecBelowAnEncryptionIsTold() {
    ByteBuilder sinf = bytes().box("sinf", bytes().box("frma", bytes().ascii("ac-3")));
    ByteBuilder entry = bytes().box("enca", bytes().zeros(6).u16be(1).zeros(20).raw(sinf));
    ByteBuilder track =
        trak(
            tkhd(MARCH, 1, 0, 0),
            mdhd(MARCH, 48_000, 0, 0x55c4),
            hdlr("soun", "Sound"),
            stbl(entry, table("stts", 0)),
            bytes());

    assertThat(media(read(movie(track))).tracks())
        .extracting(Track::codecName)
        .containsExactly(Optional.of("AC-3"));
  }
}
