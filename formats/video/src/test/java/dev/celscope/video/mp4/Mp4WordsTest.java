package dev.celscope.video.mp4;

import static dev.celscope.testing.ByteBuilder.bytes;
import static dev.celscope.video.mp4.Movies.MARCH;
import static dev.celscope.video.mp4.Movies.hdlr;
import static dev.celscope.video.mp4.Movies.mdhd;
import static dev.celscope.video.mp4.Movies.movie;
import static dev.celscope.video.mp4.Movies.stbl;
import static dev.celscope.video.mp4.Movies.table;
import static dev.celscope.video.mp4.Movies.tkhd;
import static dev.celscope.video.mp4.Movies.trak;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.celscope.Celscope;
import dev.celscope.record.Cue;
import dev.celscope.record.FileRecord;
import dev.celscope.record.Problem;
import dev.celscope.record.TextFragment;
import dev.celscope.record.TextKind;
import dev.celscope.source.ByteSource;
import dev.celscope.source.Limits;
import dev.celscope.testing.ByteBuilder;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The words in samples, and when the movie shows them. */
class Mp4WordsTest {
  private final Celscope celscope =
      Celscope.builder().reader(new Mp4Reader()).fileSystemTimes(false).build();

  /** A movie of one track of words, its samples in front, a second each. */
  private FileRecord read(String codec, String handler, ByteBuilder more, ByteBuilder... samples) {
    ByteBuilder data = bytes();
    ByteBuilder sizes = bytes().u32be(0).u32be(samples.length);
    for (ByteBuilder sample : samples) {
      data.raw(sample);
      sizes.u32be(sample.size());
    }
    ByteBuilder tables =
        table("stts", 1, samples.length, 1000)
            .raw(Movies.full("stsz", sizes))
            .raw(table("stsc", 1, 1, samples.length, 1))
            .raw(table("stco", 1, 8));
    ByteBuilder entry = bytes().box(codec, bytes().zeros(6).u16be(1).zeros(38));
    ByteBuilder track =
        trak(
            tkhd(MARCH, 1, 0, 0),
            mdhd(MARCH, 1000, 1000L * samples.length, 0x2a0e),
            hdlr(handler, "Words"),
            stbl(entry, tables),
            more);
    ByteBuilder file = bytes().box("mdat", data).raw(movie(track));
    return celscope.readAs(
        "video/mp4", ByteSource.of(file.build(), Limits.standard()), "NHT_S01E02.mp4");
  }

  private static ByteBuilder words(String text) {
    ByteBuilder utf8 = bytes().utf8(text);
    return bytes().u16be(utf8.size()).raw(utf8);
  }

  private static ByteBuilder edits(ByteBuilder list) {
    return bytes().box("edts", bytes().box("elst", list));
  }

  private static List<TextFragment> subtitles(FileRecord record) {
    return record.texts().stream().filter(text -> text.kind() == TextKind.SUBTITLE).toList();
  }

  private static Optional<Cue> cue(int startMillis, int endMillis) {
    return Optional.of(
        new Cue(Duration.ofMillis(startMillis), Optional.of(Duration.ofMillis(endMillis))));
  }

  @Test
  void subtitlesOfATrackThatBeginsLaterAreShownLater() {
    ByteBuilder edits =
        edits(
            bytes()
                .u32be(0)
                .u32be(2)
                .u32be(500)
                .u32be(0xffffffffL) // half a second of nothing
                .u32be(0x10000)
                .u32be(2000)
                .u32be(0)
                .u32be(0x10000));

    assertThat(subtitles(read("tx3g", "sbtl", edits, words("夜鷹が"), words("飛ぶ"))))
        .extracting(TextFragment::text, TextFragment::cue)
        .containsExactly(tuple("夜鷹が", cue(500, 1500)), tuple("飛ぶ", cue(1500, 2500)));
  }

  @Test
  void subtitlesAreCutWhereTheirEditIs() {
    // From 1.5 s of the media on, half a second: version 1, wide numbers.
    ByteBuilder edits =
        edits(bytes().u32be(1 << 24).u32be(1).u64be(500).u64be(1500).u32be(0x10000));

    assertThat(subtitles(read("tx3g", "sbtl", edits, words("一"), words("二"), words("三"))))
        .extracting(TextFragment::text, TextFragment::cue)
        .containsExactly(
            tuple("一", Optional.empty()), tuple("二", cue(0, 500)), tuple("三", Optional.empty()));
  }

  @Test
  void anEditOfNoLengthShowsAllThatFollows() {
    ByteBuilder edits = edits(bytes().u32be(0).u32be(1).u32be(0).u32be(250).u32be(0x10000));

    assertThat(subtitles(read("tx3g", "sbtl", edits, words("一"), words("二"))))
        .extracting(TextFragment::cue)
        .containsExactly(cue(0, 750), cue(750, 1750));
  }

  @Test
  void wordsAreReadThoughTheEditsAreCut() {
    FileRecord record = read("tx3g", "sbtl", edits(bytes().u8(0)), words("夜鷹"));

    assertThat(subtitles(record)).extracting(TextFragment::cue).containsExactly(cue(0, 1000));
    assertThat(record.problems())
        .extracting(Problem::message)
        .containsExactly("3 bytes were to come but 0 are there");
  }

  @Test
  void captionsOfBothFieldsAreRead() {
    ByteBuilder first = bytes().box("cdat", bytes().hex("1429").ascii("Fly!").hex("142c"));
    ByteBuilder second = bytes().box("cdt2", bytes().hex("1529").ascii("Vole"));

    FileRecord record = read("c608", "clcp", bytes(), first.raw(second));

    assertThat(subtitles(record))
        .extracting(TextFragment::text, text -> text.origin().path(), TextFragment::language)
        .containsExactly(
            tuple("Fly!", "moov/trak[1]/sample[1]/CC1", Optional.of("ja")),
            tuple("Vole", "moov/trak[1]/sample[1]/CC3", Optional.of("ja")));
  }

  @Test
  void captionDistributionPacketsAreRead() {
    // Timecode, then four pairs: one of field 1, one that is not valid, one of field 2, one of 708.
    ByteBuilder body =
        bytes()
            .hex("71c00000 00")
            .hex("72e6")
            .hex("fc1429 fc4869 f84e6f fd1529 fd4f75 fe2121".replace(" ", ""))
            .hex("740000 00".replace(" ", ""));
    ByteBuilder packet = bytes().hex("9669").u8(7 + body.size()).hex("4f430001").raw(body);

    FileRecord record = read("c608", "clcp", bytes(), bytes().box("ccdp", packet));

    assertThat(subtitles(record)).extracting(TextFragment::text).containsExactly("Hi", "Ou");
    assertThat(record.problems()).isEmpty();
  }

  @Test
  void captionPacketOfAnotherMagicIsSaidAndWhatCameBeforeStays() {
    FileRecord record =
        read(
            "c608",
            "clcp",
            bytes(),
            bytes().box("cdat", bytes().hex("1429").ascii("Fly!")),
            bytes().box("ccdp", bytes().hex("00112233445566")));

    assertThat(subtitles(record)).extracting(TextFragment::text).containsExactly("Fly!");
    assertThat(record.problems())
        .extracting(Problem::message)
        .containsExactly("A caption distribution packet does not begin with 9669");
  }

  @Test
  void digitalCaptionsOfDistributionPacketsAreRead() {
    // A packet of service 1: define window 0, U+D64D, an exclamation mark.
    String pairs = "ff072b fe9820 fe0000 fe0100 fe0018 fed64d fe2100";
    ByteBuilder body = bytes().hex("72e7").hex(pairs.replace(" ", ""));
    ByteBuilder packet = bytes().hex("9669").u8(7 + body.size()).hex("4f430001").raw(body);

    FileRecord record = read("c708", "clcp", bytes(), bytes().box("ccdp", packet));

    assertThat(subtitles(record))
        .extracting(TextFragment::text, text -> text.origin().path())
        .containsExactly(tuple("홍!", "moov/trak[1]/sample[1]/S1"));
    assertThat(record.problems()).isEmpty();
  }
}
