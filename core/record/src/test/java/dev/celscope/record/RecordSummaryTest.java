package dev.celscope.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class RecordSummaryTest {
  private static final FileInfo FILE =
      new FileInfo(
          Optional.of("delivery/LMN_S03E05.psd"),
          "LMN_S03E05.psd",
          OptionalLong.of(48213),
          "image/vnd.adobe.photoshop",
          Family.IMAGE,
          "magic 8BPS at 0",
          Optional.empty());

  private static FileRecord record(
      Optional<Media> media, List<TextFragment> texts, List<BilingualPair> pairs) {
    Moment moment = new Moment.Local(LocalDateTime.of(2023, 12, 2, 8, 0), Precision.SECOND);
    NameToken season =
        new NameToken(
            TokenKind.SEASON,
            "3",
            "S03",
            4,
            7,
            "season-marker",
            0.99,
            List.of(),
            Optional.empty(),
            Optional.empty());
    return new FileRecord(
        FILE,
        media,
        List.of(
            new Timestamp(TimestampRole.CREATED, moment, Origin.of("a", "XMP-xmp:CreateDate"), ""),
            new Timestamp(TimestampRole.CREATED, moment, Origin.of("b", "IFD0:ModifyDate"), "")),
        List.of(),
        List.of(
            Attribution.of(AttributionRole.SOFTWARE, "Adobe Photoshop 25.0", Origin.of("a")),
            Attribution.of(AttributionRole.SOFTWARE, "Adobe Photoshop 25.0", Origin.of("b")),
            Attribution.of(AttributionRole.SOFTWARE, "ImageMagick", Origin.of("c"))),
        texts,
        List.of(),
        pairs,
        Optional.of(new NameParse(List.of(season))),
        List.of(
            new Discrepancy(
                "modified-before-created", Severity.WARNING, List.of(0), List.of(), "Odd.")),
        List.of(),
        List.of(
            new Problem(
                Severity.WARNING, ProblemCode.TRUNCATED, "8 bytes missing", Optional.empty())));
  }

  @Test
  void aRecordPrintsAFewAlignedLines() {
    TextFragment note =
        TextFragment.of(TextKind.NOTE, "头再大一点\n머리를 더 크게", Origin.of("n"))
            .withLanguage("zh-Hans")
            .withScript("Hani");
    BilingualPair pair =
        new BilingualPair(
            0, 0, "adjacent line", 0.9, Optional.of(new Span(0, 5)), Optional.of(new Span(6, 14)));
    assertThat(
            record(Optional.of(ImageInfo.ofSize(1920, 1080)), List.of(note), List.of(pair))
                .toString())
        .isEqualTo(
            """
            delivery/LMN_S03E05.psd
              type          image/vnd.adobe.photoshop, 48213 bytes, by magic 8BPS at 0
              media         1920 × 1080, 1 frame
              dates         created 2023-12-02T08:00:00  XMP-xmp:CreateDate and 1 more
              people, tools software  Adobe Photoshop 25.0; ImageMagick
              texts         note [zh-Hans]  头再大一点 머리를 더 크게
              pairs         头再大一点 ↔ 머리를 더 크게
              name          season 3
              discrepancies Odd.
              problems      warning truncated: 8 bytes missing""");
  }

  @Test
  void longListsAndLongTextsAreCut() {
    List<TextFragment> texts =
        Collections.nCopies(9, TextFragment.of(TextKind.CELL, "x".repeat(500), Origin.of("c")));
    assertThat(record(Optional.empty(), texts, List.of()).toString().lines())
        .contains("                … and 4 more")
        .allMatch(line -> line.length() <= 16 + 144);
  }

  @Test
  void valuesAndDatesAreFoundByTheirRole() {
    FileRecord record = record(Optional.empty(), List.of(), List.of());
    assertThat(record.attributed(AttributionRole.SOFTWARE))
        .containsExactly("Adobe Photoshop 25.0", "ImageMagick");
    assertThat(record.attributed(AttributionRole.AUTHOR)).isEmpty();
    assertThat(record.timestamps(TimestampRole.CREATED))
        .extracting(timestamp -> timestamp.origin().path())
        .containsExactly("a", "b");
    assertThat(record.timestamps(TimestampRole.MODIFIED)).isEmpty();
  }

  @Test
  void eachFamilyOfMediaHasItsLine() {
    Optional<String> none = Optional.empty();
    VideoInfo video =
        VideoInfo.builder()
            .size(1280, 720)
            .duration(Duration.ofMillis(62_500))
            .frameRate(new Rational(24000, 1001))
            .tracks(
                List.of(
                    new Track("video", none, none, none, none),
                    new Track("audio", none, none, none, none)))
            .build();
    AnimationInfo animation =
        new AnimationInfo(
            OptionalLong.empty(),
            OptionalLong.empty(),
            Optional.empty(),
            OptionalLong.of(72),
            Optional.empty(),
            List.of(new Layer("A", "A", "cel", true)));
    Sheet sheet = new Sheet("작업", Sheet.State.VISIBLE, 4);
    assertThat(line(video)).isEqualTo("1280 × 720, PT1M2.5S, 24000/1001 fps, 2 tracks");
    assertThat(line(new WorkbookInfo(List.of(sheet)))).isEqualTo("workbook, 1 sheet");
    assertThat(line(animation)).isEqualTo("size not known, 72 frames, 1 layer");
    assertThat(line(new ArchiveInfo(2))).isEqualTo("archive, 2 entries");
    assertThat(line(new OtherInfo("thumbnail cache"))).isEqualTo("thumbnail cache");
  }

  @Test
  void whatIsNotKnownIsLeftOut() {
    FileInfo unnamed =
        new FileInfo(
            Optional.empty(),
            "",
            OptionalLong.empty(),
            "application/octet-stream",
            Family.OTHER,
            "nothing known",
            Optional.empty());
    assertThat(bare(unnamed, List.of(), Optional.empty()))
        .hasToString(
            """
            (no name)
              type          application/octet-stream, by nothing known""");
    NameToken word =
        new NameToken(
            TokenKind.TEXT,
            "final",
            "final",
            0,
            5,
            "rest",
            0.1,
            List.of(),
            Optional.empty(),
            Optional.empty());
    FileRecord child = bare(FILE, List.of(), Optional.empty());
    FileRecord parent = bare(FILE, List.of(child), Optional.of(new NameParse(List.of(word))));
    assertThat(parent.toString().lines())
        .noneMatch(line -> line.startsWith("  name"))
        .contains("  children      LMN_S03E05.psd  image/vnd.adobe.photoshop, 48213 bytes");
    assertThat(line(VideoInfo.builder().size(64, 48).build())).isEqualTo("64 × 48");
  }

  @Test
  void aPairThatPointsNowhereStillPrints() {
    TextFragment note = TextFragment.of(TextKind.NOTE, "再大", Origin.of("n"));
    BilingualPair pair =
        new BilingualPair(
            0, 7, "same row", 0.9, Optional.of(new Span(0, 50)), Optional.of(new Span(0, 1)));
    assertThat(record(Optional.empty(), List.of(note), List.of(pair)).toString())
        .contains("pairs         再大 ↔ ?");
  }

  private static FileRecord bare(
      FileInfo file, List<FileRecord> children, Optional<NameParse> name) {
    return new FileRecord(
        file,
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        name,
        List.of(),
        children,
        List.of());
  }

  private static String line(Media media) {
    return record(Optional.of(media), List.of(), List.of())
        .toString()
        .lines()
        .filter(line -> line.startsWith("  media"))
        .findFirst()
        .orElseThrow()
        .substring(16);
  }
}
