package dev.celscope.video.mp4;

import static dev.celscope.testing.ByteBuilder.bytes;
import static dev.celscope.video.mp4.Movies.MARCH;
import static dev.celscope.video.mp4.Movies.ftyp;
import static dev.celscope.video.mp4.Movies.hdlr;
import static dev.celscope.video.mp4.Movies.mdhd;
import static dev.celscope.video.mp4.Movies.media;
import static dev.celscope.video.mp4.Movies.movie;
import static dev.celscope.video.mp4.Movies.mvhd;
import static dev.celscope.video.mp4.Movies.read;
import static dev.celscope.video.mp4.Movies.stbl;
import static dev.celscope.video.mp4.Movies.table;
import static dev.celscope.video.mp4.Movies.tkhd;
import static dev.celscope.video.mp4.Movies.trak;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.celscope.record.Attribution;
import dev.celscope.record.Cue;
import dev.celscope.record.FileRecord;
import dev.celscope.record.Rational;
import dev.celscope.record.TextKind;
import dev.celscope.testing.ByteBuilder;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class Mp4FragmentsTest {
  private static final String MARK = "x265 (build 204) - 3.5+36-d0ba643c1:[Windows]";

  @Test
  void fragmentsTellDurationAndFrameRate() {
    ByteBuilder mvex = bytes().box("mvex", table("trex", 1, 1, 512, 0, 0));
    ByteBuilder empty =
        trak(
            tkhd(0, 1, 640, 360),
            mdhd(0, 12_288, 0, 0x55c4),
            hdlr("vide", ""),
            stbl(videoEntry(), table("stts", 0).raw(table("stsz", 0, 0))),
            bytes());
    ByteBuilder moov = bytes().box("moov", mvhd(0, 1000, 0).raw(empty).raw(mvex));

    FileRecord record = read(ftyp("iso5").raw(moov).raw(moof(12_288)).raw(moof(24_576)));

    assertThat(media(record).duration()).contains(Duration.ofSeconds(2));
    assertThat(media(record).frameRate()).contains(new Rational(24, 1));
    assertThat(media(record).frames()).hasValue(48);
  }

  private static ByteBuilder videoEntry() {
    return Movies.videoEntry("avc1", 640, 360, "");
  }

  private static ByteBuilder moof(long time) {
    ByteBuilder traf = table("tfhd", 1).raw(table("tfdt", time)).raw(table("trun", 24));
    return bytes().box("moof", bytes().box("traf", traf));
  }

  @Test
  void subtitlesInFragmentsAreRead() {
    ByteBuilder entry = bytes().box("tx3g", bytes().zeros(6).u16be(1).zeros(30));
    ByteBuilder empty = table("stts", 0).raw(table("stsz", 0, 0));
    ByteBuilder track =
        trak(
            tkhd(MARCH, 3, 0, 0),
            mdhd(MARCH, 1000, 0, 0x2a0e),
            hdlr("sbtl", "Subtitles"),
            stbl(entry, empty),
            bytes());
    ByteBuilder extends3 = bytes().box("mvex", table("trex", 3, 1, 0, 0, 0));
    ByteBuilder head = ftyp("isom").raw(movie(track.raw(extends3)));
    ByteBuilder words = bytes().u16be(9).utf8("夜鷹が");
    ByteBuilder traf =
        table("tfhd", 3)
            .raw(table("tfdt", 2000))
            // Data offset, durations and sizes are told; one empty sample comes first.
            .raw(
                bytes()
                    .box(
                        "trun",
                        bytes()
                            .u32be(0x301)
                            .u32be(2)
                            .u32be(92)
                            .u32be(500)
                            .u32be(2)
                            .u32be(1500)
                            .u32be(11)));
    ByteBuilder moof = bytes().box("moof", bytes().box("traf", traf));
    assertThat(moof.size() + 8).isEqualTo(92);

    FileRecord record = read(head.raw(moof).raw(bytes().box("mdat", bytes().u16be(0).raw(words))));

    assertThat(record.texts())
        .filteredOn(text -> text.kind() == TextKind.SUBTITLE)
        .singleElement()
        .satisfies(
            text -> {
              assertThat(text.text()).isEqualTo("夜鷹が");
              assertThat(text.cue())
                  .contains(new Cue(Duration.ofMillis(2500), Optional.of(Duration.ofMillis(4000))));
            });
  }

  /** A video track of a fragmented movie, whose tables are empty. */
  private static ByteBuilder emptyTrack(ByteBuilder entry) {
    return trak(
        tkhd(0, 1, 640, 360),
        mdhd(0, 12_288, 0, 0x55c4),
        hdlr("vide", ""),
        stbl(entry, table("stts", 0).raw(table("stsz", 0, 0))),
        bytes());
  }

  @Test
  void theFirstSampleOfTheFirstFragmentBearsTheMarkOfItsEncoder() {
    ByteBuilder moov = bytes().box("moov", mvhd(0, 1000, 0).raw(emptyTrack(videoEntry())));
    ByteBuilder run = bytes().box("trun", bytes().u32be(1).u32be(1).u32be(60));
    ByteBuilder traf = bytes().box("traf", table("tfhd", 1).raw(run));
    ByteBuilder mdat = bytes().box("mdat", bytes().hex("00000040 0605 40").ascii(MARK));

    FileRecord record = read(ftyp("iso5").raw(moov).raw(bytes().box("moof", traf)).raw(mdat));

    assertThat(record.attributions())
        .extracting(Attribution::value, mark -> mark.origin().path())
        .containsExactly(tuple(MARK, "moof/traf[1]/sample[1]"));
  }

  @Test
  void headersForTheDecoderMayBearTheMarkOfTheEncoder() {
    ByteBuilder entry =
        Movies.videoEntry("hvc1", 640, 360, bytes().box("hvcC", bytes().zeros(23).ascii(MARK)));
    ByteBuilder moov = bytes().box("moov", mvhd(0, 1000, 0).raw(emptyTrack(entry)));

    assertThat(read(ftyp("iso5").raw(moov)).attributions())
        .extracting(Attribution::value)
        .containsExactly(MARK);
  }
}
