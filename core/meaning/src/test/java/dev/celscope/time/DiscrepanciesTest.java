package dev.celscope.time;

import static dev.celscope.record.TimestampRole.CAPTURED;
import static dev.celscope.record.TimestampRole.CREATED;
import static dev.celscope.record.TimestampRole.DUE;
import static dev.celscope.record.TimestampRole.ENTRY;
import static dev.celscope.record.TimestampRole.METADATA_MODIFIED;
import static dev.celscope.record.TimestampRole.MODIFIED;
import static dev.celscope.record.TimestampRole.NAMED;
import static org.assertj.core.api.Assertions.assertThat;

import dev.celscope.record.Discrepancy;
import dev.celscope.record.Origin;
import dev.celscope.record.Severity;
import dev.celscope.record.TimestampRole;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiscrepanciesTest {
  private static final Instant NOW = Instant.parse("2024-03-01T12:00:00Z");
  private static final Origin CORE = Origin.of("docProps/core.xml");
  private static final Origin XMP = Origin.of("xmp");
  private static final Origin NAME = Origin.of("name");

  private static List<String> codes(Records records) {
    return Discrepancies.check(records.build(), NOW).stream().map(Discrepancy::code).toList();
  }

  @Test
  void anOrdinaryFileHasNone() {
    assertThat(
            codes(
                new Records()
                    .type("image/png")
                    .software("Adobe Photoshop 2023")
                    .date(CREATED, "2023-12-01T10:00:00+09:00", XMP)
                    .date(MODIFIED, "2023-12-04T10:00:00+09:00", XMP)
                    .date(NAMED, "2023-12-04", NAME)
                    .date(MODIFIED, "2023-12-04T01:00:02Z", Origin.FILESYSTEM)))
        .isEmpty();
  }

  @Test
  void modifiedBeforeCreatedComparesOneStructure() {
    var record =
        new Records()
            .date(CREATED, "2023-12-04T10:00:00Z", CORE)
            .date(MODIFIED, "2023-12-01T09:07:00Z", CORE)
            .build();
    assertThat(Discrepancies.check(record, NOW))
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.code()).isEqualTo("modified-before-created");
              assertThat(found.severity()).isEqualTo(Severity.WARNING);
              assertThat(found.timestamps()).containsExactly(0, 1);
              assertThat(found.values())
                  .containsExactly("2023-12-04T10:00:00Z", "2023-12-01T09:07:00Z");
              assertThat(found.message()).contains("2023-12-01T09:07:00Z");
            });
  }

  @ParameterizedTest
  @CsvSource({
    // Written one after the other.
    "2023-12-04T10:00:30Z, 2023-12-04T10:00:00Z",
    // A zone apart.
    "2023-12-04T10:00:00Z, 2023-12-04T01:00:00Z",
    // Summer time.
    "2023-12-04T10:00:00, 2023-12-04T09:00:00",
    // One with a zone and one without may be one moment.
    "2023-12-04T10:07:00, 2023-12-03T20:00:00Z",
    "2023-12-04, 2023-12-04T10:00:00"
  })
  void whatZonesExplainIsNoDiscrepancy(String created, String modified) {
    assertThat(codes(new Records().date(CREATED, created, CORE).date(MODIFIED, modified, CORE)))
        .isEmpty();
  }

  @Test
  void aLocalTimeDaysBeforeIsOne() {
    assertThat(
            codes(
                new Records()
                    .date(CREATED, "2023-12-04T10:07:00", CORE)
                    .date(MODIFIED, "2023-12-01T20:00:00Z", CORE)))
        .containsExactly("modified-before-created");
  }

  @Test
  void otherStructuresAreNotCompared() {
    assertThat(
            codes(
                new Records()
                    .date(CREATED, "2023-12-04T10:07:00Z", CORE)
                    .date(MODIFIED, "2023-12-01T20:00:00Z", XMP)
                    .date(MODIFIED, "2023-12-01T20:00:00Z", Origin.FILESYSTEM)))
        .isEmpty();
  }

  @Test
  void theFutureBeginsADayAfterTheReading() {
    assertThat(codes(new Records().date(CREATED, "2024-03-05T00:00:00Z", CORE)))
        .containsExactly("in-the-future");
    assertThat(codes(new Records().date(CREATED, "2024-03-02T11:00:00Z", CORE))).isEmpty();
    assertThat(codes(new Records().date(CREATED, "2024-03-03T13:00:00", CORE))).isEmpty();
    assertThat(codes(new Records().date(CREATED, "2024-03-09", CORE)))
        .containsExactly("in-the-future");
    assertThat(codes(new Records().date(DUE, "2025-01-01T00:00:01Z", CORE))).isEmpty();
    assertThat(codes(new Records().date(CREATED, "2099", CORE))).isEmpty();
  }

  @Test
  void noFileIsOlderThanItsFormat() {
    assertThat(codes(new Records().type("image/avif").date(MODIFIED, "2011-05-05T10:10:10", CORE)))
        .containsExactly("before-its-format");
    assertThat(codes(new Records().type("image/avif").date(CREATED, "2011-05-05T10:10:10", CORE)))
        .isEmpty();
    assertThat(codes(new Records().type("image/avif").date(MODIFIED, "2021-05-05T10:10:10", CORE)))
        .isEmpty();
    assertThat(codes(new Records().type("image/x-odd").date(MODIFIED, "1975-05-05T10:10:10", CORE)))
        .isEmpty();
  }

  @Test
  void blocksThatAConverterCarriedOverMayBeOlderThanTheFormat() {
    Origin exif = Origin.of("EXIF", "IFD0:ModifyDate");
    assertThat(codes(new Records().type("image/webp").date(MODIFIED, "2003-08-06T18:04:34", exif)))
        .isEmpty();
  }

  @Test
  void aClockThatWasNeverSetIsToldOnce() {
    assertThat(
            codes(
                new Records()
                    .software("x264 - core 83 - Copyleft 2003-2009")
                    .date(CREATED, "2007-06-23T02:22:09Z", CORE)
                    .date(MODIFIED, "1970-01-01T00:00:01Z", CORE)))
        .containsExactly("sentinel-date");
    assertThat(codes(new Records().date(MODIFIED, "2038-01-19T03:14:10Z", CORE)))
        .containsExactly("sentinel-date");
  }

  @Test
  void midnightInABlockOfDaysIsNoTime() {
    assertThat(
            codes(
                new Records()
                    .date(
                        CAPTURED,
                        "2002-08-01T15:32:56",
                        Origin.of("EXIF", "ExifIFD:DateTimeOriginal"))
                    .date(
                        CREATED,
                        "2002-08-01T00:00:00+02:00",
                        Origin.of("XMP", "XMP-photoshop:DateCreated"))))
        .isEmpty();
  }

  @Test
  void noFileIsOlderThanItsProgram() {
    Records records =
        new Records()
            .software("Adobe Photoshop CC 2019 (Windows)")
            .date(MODIFIED, "2016-05-05T10:10:10", XMP)
            .date(METADATA_MODIFIED, "2016-05-06T10:10:10", XMP);
    var found = Discrepancies.check(records.build(), NOW);
    assertThat(found)
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.code()).isEqualTo("before-its-program");
              assertThat(one.timestamps()).containsExactly(1);
              assertThat(one.values()).contains("Adobe Photoshop CC 2019 (Windows)");
            });
  }

  @ParameterizedTest
  @CsvSource({
    "Adobe Photoshop CC 2019, 2018-10-16T10:00:00",
    "Adobe Photoshop CC 2019, 2021-01-01T10:00:00",
    "Editor 3.2019.1, 2011-01-01T10:00:00",
    "GIMP 2.10, 2011-01-01T10:00:00"
  })
  void programsAreSoldAheadOfTheirYear(String program, String modified) {
    assertThat(codes(new Records().software(program).date(MODIFIED, modified, XMP))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "CREATED, 1970-01-01T09:00:00",
    "CREATED, 1969-12-31T19:00:00",
    "MODIFIED, 1904-01-01T08:00:00+08:00x",
    "CAPTURED, 1980-01-01T00:00:33",
    "MODIFIED, 2036-02-07T06:28:15Z"
  })
  void datesOfUnsetClocksAreTold(TimestampRole role, String text) {
    String date = text.replace("x", "").replace("08:00:00+08:00", "09:30:00");
    assertThat(codes(new Records().date(role, date, XMP))).contains("sentinel-date");
  }

  @Test
  void archivesAreWrittenWithTheSameBytesOnPurpose() {
    assertThat(codes(new Records().date(ENTRY, "1980-01-01T00:00:02", Origin.of("a")))).isEmpty();
    assertThat(codes(new Records().date(CREATED, "1980", XMP))).isEmpty();
    assertThat(codes(new Records().date(MODIFIED, "1980-01-01T00:00:33", Origin.FILESYSTEM)))
        .isEmpty();
  }

  @Test
  void exifAndXmpMustSayTheSame() {
    Origin exif = Origin.of("exif", "ExifIFD:DateTimeOriginal");
    Origin photoshop = Origin.of("xmp", "XMP-photoshop:DateCreated");
    Origin iptc = Origin.of("iptc", "IPTC:DateCreated");
    assertThat(
            codes(
                new Records()
                    .date(CAPTURED, "2023:12:04 10:00:00", exif)
                    .date(CAPTURED, "2023-12-08T11:22:33", photoshop)))
        .containsExactly("metadata-blocks-disagree");
    assertThat(
            codes(
                new Records()
                    .date(CAPTURED, "2023:12:04 10:00:00", exif)
                    .date(CAPTURED, "2023-12-04T10:00:00+09:00", photoshop)
                    .date(CAPTURED, "2023-12-04", iptc)))
        .isEmpty();
    assertThat(
            codes(
                new Records()
                    .date(CAPTURED, "2023:12:04 10:00:00", exif)
                    .date(CAPTURED, "2023-12-04T11:00:00", photoshop)))
        .isEmpty();
    assertThat(
            codes(
                new Records()
                    .date(CAPTURED, "2023:12:04 10:00:00", exif)
                    .date(CAPTURED, "2023-12-14", iptc)))
        .containsExactly("metadata-blocks-disagree");
    assertThat(
            codes(
                new Records()
                    .date(CAPTURED, "2023:12:04 10:00:00", exif)
                    .date(CAPTURED, "2023:12:14 10:00:01", exif)))
        .isEmpty();
  }

  @Test
  void aNameIsNotLaterThanTheLastChange() {
    assertThat(
            codes(
                new Records()
                    .date(MODIFIED, "2023-12-04T10:00:00", XMP)
                    .date(NAMED, "2023-12-24", NAME)))
        .containsExactly("name-after-content");
    assertThat(
            codes(
                new Records()
                    .date(MODIFIED, "2023-12-04T10:00:00", XMP)
                    .date(NAMED, "2023-12-05", NAME)))
        .isEmpty();
    assertThat(
            codes(
                new Records()
                    .date(MODIFIED, "2023-12-04T10:00:00", XMP)
                    .date(NAMED, "2023-12-24", Origin.of("path/20231224"))))
        .isEmpty();
    assertThat(codes(new Records().date(NAMED, "2023-12-24", NAME))).isEmpty();
  }

  private static Records picture(Records preview) {
    return new Records()
        .date(CAPTURED, "2023-12-04T10:00:00+08:00", XMP)
        .device("Flatbed 12")
        .child(preview.build());
  }

  @Test
  void aPreviewIsOfThePictureThatItStandsIn() {
    String exif = "LMN_SC012.jpg!APP1/Exif/IFD1/Preview";
    assertThat(codes(picture(new Records().path(exif).date(CAPTURED, "2023-11-01T10:00:00", XMP))))
        .containsExactly("preview-disagrees");
    assertThat(codes(picture(new Records().path("LMN.psd!resources/1036").device("Drum 7"))))
        .containsExactly("preview-disagrees");
  }

  @Test
  void aPreviewMayHaveItsTimeFromAClockOfAnotherZone() {
    String exif = "LMN_SC012.jpg!APP1/Exif/IFD1/Preview";
    Records preview = new Records().path(exif).date(CAPTURED, "2023-12-04T02:00:00", XMP);
    assertThat(codes(picture(preview.device("Flatbed 12")))).isEmpty();
    assertThat(codes(picture(new Records().path(exif)))).isEmpty();
  }

  @Test
  void aPlacedPictureIsAnother() {
    Records placed = new Records().path("LMN.psd!layers/lnk2[1]");
    assertThat(codes(picture(placed.date(CAPTURED, "2020-01-01T10:00:00", XMP)))).isEmpty();
  }

  @Test
  void whatIsInsideIsNotLaterThanWhatIsAround() {
    var inner = new Records().date(MODIFIED, "2023-12-20T10:00:00", XMP).build();
    assertThat(codes(new Records().date(MODIFIED, "2023-12-04T10:00:00Z", CORE).child(inner)))
        .containsExactly("inner-after-outer");
    assertThat(codes(new Records().date(MODIFIED, "2023-12-19T10:00:00Z", CORE).child(inner)))
        .isEmpty();
    assertThat(codes(new Records().child(inner))).isEmpty();
  }

  @Test
  void theFileSystemIsNotOlderThanTheContent() {
    assertThat(
            codes(
                new Records()
                    .date(MODIFIED, "2023-12-04T10:00:00Z", Origin.FILESYSTEM)
                    .date(MODIFIED, "2023-12-20T10:00:00Z", XMP)))
        .containsExactly("file-system-older");
    assertThat(
            codes(
                new Records()
                    .date(MODIFIED, "2023-12-04T10:00:00Z", Origin.FILESYSTEM)
                    .date(MODIFIED, "2023-12-05T09:00:00Z", XMP)))
        .isEmpty();
  }
}
