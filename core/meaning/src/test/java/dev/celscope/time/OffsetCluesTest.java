package dev.celscope.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.celscope.record.OffsetEvidence;
import dev.celscope.record.OffsetEvidence.Basis;
import dev.celscope.record.Origin;
import dev.celscope.record.TimestampRole;
import java.util.List;
import org.junit.jupiter.api.Test;

class OffsetCluesTest {
  private static final Origin ENTRY = Origin.of("a.psd");
  private static final Origin XMP = Origin.of("xmp", "XMP-xmp:CreateDate");
  private static final Origin EXIF = Origin.of("exif", "ExifIFD:DateTimeOriginal");
  private static final Origin GPS = Origin.of("gps", "GPS:GPSDateTime");

  @Test
  void aStatedOffsetNamesTheZonesThatHadItThen() {
    var record =
        new Records().date(TimestampRole.CREATED, "2016-05-01T10:00:00+08:30", XMP).build();
    assertThat(OffsetClues.find(record))
        .singleElement()
        .satisfies(
            evidence -> {
              assertThat(evidence.offset()).isEqualTo("+08:30");
              assertThat(evidence.basis()).isEqualTo(Basis.STATED);
              assertThat(evidence.rule()).isEqualTo("stated-beside-time");
              assertThat(evidence.zones()).containsExactly("Asia/Pyongyang");
              assertThat(evidence.origins()).containsExactly(XMP);
            });
  }

  @Test
  void pyongyangHadNineHoursBeforeAndAfter() {
    var before =
        new Records().date(TimestampRole.CREATED, "2015-08-14T10:00:00+09:00", XMP).build();
    var within =
        new Records().date(TimestampRole.CREATED, "2016-08-14T10:00:00+09:00", XMP).build();
    var after = new Records().date(TimestampRole.CREATED, "2018-05-05T10:00:00+09:00", XMP).build();
    assertThat(OffsetClues.find(before).get(0).zones())
        .contains("Asia/Pyongyang", "Asia/Seoul", "Asia/Tokyo");
    assertThat(OffsetClues.find(within).get(0).zones())
        .contains("Asia/Seoul", "Asia/Tokyo")
        .doesNotContain("Asia/Pyongyang", "Japan", "ROK");
    assertThat(OffsetClues.find(after).get(0).zones()).contains("Asia/Pyongyang");
  }

  @Test
  void anOffsetThatNoZoneHadHasNone() {
    var record =
        new Records().date(TimestampRole.CREATED, "2019-05-01T10:00:00+08:30", XMP).build();
    assertThat(OffsetClues.find(record).get(0).zones()).isEmpty();
  }

  @Test
  void utcTellsOfNoClock() {
    var record = new Records().date(TimestampRole.CREATED, "2023-12-04T10:00:00Z", XMP).build();
    assertThat(OffsetClues.find(record)).isEmpty();
  }

  @Test
  void twoClocksOfOneZipEntryTellTheOffset() {
    var record =
        new Records()
            .date(TimestampRole.ENTRY, "2023-12-04 17:00:04", ENTRY)
            .date(TimestampRole.ENTRY, "2023-12-04T08:00:05Z", ENTRY)
            .build();
    assertThat(OffsetClues.find(record))
        .singleElement()
        .satisfies(
            evidence -> {
              assertThat(evidence.offset()).isEqualTo("+09:00");
              assertThat(evidence.basis()).isEqualTo(Basis.INFERRED);
              assertThat(evidence.rule()).isEqualTo("local-beside-utc");
              assertThat(evidence.zones()).contains("Asia/Pyongyang", "Asia/Seoul", "Asia/Tokyo");
            });
  }

  @Test
  void entriesOfOneArchiveAreOneObservation() {
    Records records = new Records();
    for (int i = 1; i <= 40; i++) {
      Origin entry = Origin.of("cut" + i + ".psd");
      records
          .date(TimestampRole.ENTRY, "2023-12-04 17:00:0" + i % 10, entry)
          .date(TimestampRole.ENTRY, "2023-12-04T08:00:0" + i % 10 + "Z", entry);
    }
    List<OffsetEvidence> found = OffsetClues.find(records.build());
    assertThat(found).singleElement().satisfies(one -> assertThat(one.origins()).hasSize(16));
  }

  @Test
  void entriesOfTwoNamesAreNotOneEvent() {
    var record =
        new Records()
            .date(TimestampRole.ENTRY, "2023-12-04 17:00:04", ENTRY)
            .date(TimestampRole.ENTRY, "2023-12-04T08:00:04Z", Origin.of("b.psd"))
            .build();
    assertThat(OffsetClues.find(record)).isEmpty();
  }

  @Test
  void aCameraBesideASatelliteTellsItsOffset() {
    var record =
        new Records()
            .date(TimestampRole.CAPTURED, "2023:12:04 16:00:40", EXIF)
            .date(TimestampRole.POSITIONED, "2023-12-04T08:00:00Z", GPS)
            .build();
    assertThat(OffsetClues.find(record))
        .singleElement()
        .satisfies(
            evidence -> {
              assertThat(evidence.offset()).isEqualTo("+08:00");
              assertThat(evidence.rule()).isEqualTo("camera-clock-beside-satellite");
            });
  }

  @Test
  void aCameraThatIsWrongByMinutesTellsNothing() {
    var record =
        new Records()
            .date(TimestampRole.CAPTURED, "2023:12:04 16:05:40", EXIF)
            .date(TimestampRole.POSITIONED, "2023-12-04T08:00:00Z", GPS)
            .build();
    assertThat(OffsetClues.find(record)).isEmpty();
  }

  @Test
  void oneEventInTwoBlocksTellsTheOffset() {
    var record =
        new Records()
            .date(TimestampRole.CREATED, "2023:12:04 17:00:07", EXIF)
            .date(TimestampRole.CREATED, "2023-12-04T08:00:07Z", XMP)
            .build();
    assertThat(OffsetClues.find(record))
        .extracting(OffsetEvidence::rule, OffsetEvidence::offset)
        .containsExactly(tuple("same-event-twice", "+09:00"));
  }

  @Test
  void aNameBesideContentTellsTheOffset() {
    var record =
        new Records()
            .date(TimestampRole.NAMED, "2023-12-04 17:00:07", Origin.of("name"))
            .date(TimestampRole.CREATED, "2023-12-04T08:00:06Z", Origin.of("moov/mvhd"))
            .build();
    assertThat(OffsetClues.find(record))
        .singleElement()
        .satisfies(evidence -> assertThat(evidence.rule()).isEqualTo("name-beside-content"));
  }

  @Test
  void theFileSystemIsNoSecondBlock() {
    var record =
        new Records()
            .date(TimestampRole.MODIFIED, "2023-12-04 17:00:07", XMP)
            .date(TimestampRole.MODIFIED, "2023-12-04T08:00:07Z", Origin.FILESYSTEM)
            .build();
    assertThat(OffsetClues.find(record)).isEmpty();
  }

  @Test
  void whatNoZoneSpansIsNoOffset() {
    var record =
        new Records()
            .date(TimestampRole.CREATED, "2023-12-05 17:00:07", XMP)
            .date(TimestampRole.CREATED, "2023-12-04T08:00:07Z", XMP)
            .date(TimestampRole.CREATED, "2023-12-03T08:00:07", XMP)
            .date(TimestampRole.CREATED, "2023-12-04T08:00", XMP)
            .date(TimestampRole.CREATED, "2023-12-04T08:00:07", XMP)
            .build();
    assertThat(OffsetClues.find(record)).isEmpty();
  }
}
