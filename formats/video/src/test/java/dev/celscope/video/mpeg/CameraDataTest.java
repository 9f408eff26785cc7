package dev.celscope.video.mpeg;

import static dev.celscope.testing.ByteBuilder.bytes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.celscope.Celscope;
import dev.celscope.record.Attribution;
import dev.celscope.record.AttributionRole;
import dev.celscope.record.FileRecord;
import dev.celscope.record.Moment;
import dev.celscope.record.TimestampRole;
import dev.celscope.source.ByteSource;
import dev.celscope.source.Limits;
import dev.celscope.testing.ByteBuilder;
import org.junit.jupiter.api.Test;

class CameraDataTest {

  /** A stream of H.264 whose first message is a camera's, of so many entries. */
  private static FileRecord read(int count, ByteBuilder entries) {
    ByteBuilder pack =
        bytes().hex("17ee8c60f84d11d98cd60800200c9a66").ascii("MDPM").u8(count).raw(entries);
    ByteBuilder stream =
        bytes()
            .hex("0000000109f0")
            .hex("0000000106 05")
            .u8(pack.size())
            .raw(pack)
            .hex("80 00000001 65 88840000");
    return Celscope.builder()
        .reader(new EsReader())
        .fileSystemTimes(false)
        .build()
        .readAs("video/h264", ByteSource.of(stream.build(), Limits.standard()), "NHT_0315.h264");
  }

  @Test
  void dateHasTheZoneOfTheCamera() {
    FileRecord record = read(2, bytes().hex("18 12 202403").hex("19 15182653"));

    assertThat(record.timestamps())
        .extracting(time -> time.role(), time -> time.moment().iso(), time -> time.raw())
        .containsExactly(
            tuple(TimestampRole.CAPTURED, "2024-03-15T18:26:53+09:00", "2024:03:15 18:26:53"));
  }

  @Test
  void zonesLieWestOfGreenwichAndAtHalfHoursToo() {
    assertThat(read(2, bytes().hex("18 27 202403").hex("19 15182653")).timestamps())
        .extracting(time -> time.moment().iso())
        .containsExactly("2024-03-15T18:26:53-03:30");
  }

  @Test
  void aZoneThatWasNeverSetLeavesTheWallClock() {
    assertThat(read(2, bytes().hex("18 ff 202403").hex("19 15182653")).timestamps())
        .singleElement()
        .satisfies(time -> assertThat(time.moment()).isInstanceOf(Moment.Local.class));
  }

  @Test
  void aDateOfZerosIsAbsent() {
    assertThat(read(2, bytes().hex("18 80 808000").hex("19 80808080")).timestamps()).isEmpty();
  }

  @Test
  void makeAndModelAreTold() {
    ByteBuilder entries =
        bytes().hex("e0 01080000").hex("e4").ascii("HDR-").hex("e5").ascii("CX9 ");

    assertThat(read(3, entries).attributions())
        .extracting(Attribution::role, Attribution::value)
        .containsExactly(
            tuple(AttributionRole.DEVICE, "Sony"), tuple(AttributionRole.DEVICE, "HDR-CX9"));
  }

  @Test
  void moreEntriesThanThereAreAreReadAsFarAsTheyGo() {
    assertThat(read(255, bytes().hex("18 12 202403").hex("19 15182653")).timestamps()).hasSize(1);
  }
}
