package dev.celscope.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class ZonesTest {
  private static final ZoneOffset TWO = ZoneOffset.ofHours(2);

  @Test
  void clockThatMovesAtAnInstantHasTheNewOffsetFromThatInstantOn() {
    Instant summer = Instant.parse("2023-03-26T01:00:00Z");

    assertThat(Zones.having(TWO, summer)).contains("Europe/Berlin");
    assertThat(Zones.having(TWO, summer.minusNanos(1))).doesNotContain("Europe/Berlin");
    assertThat(Zones.having(TWO, summer.plusNanos(1))).contains("Europe/Berlin");
  }

  @Test
  void everyDayOfAYearHasTheZonesThatAskingEachOneGives() {
    for (int day = 1; day <= 365; day++) {
      Instant at = LocalDate.ofYearDay(2016, day).atStartOfDay().toInstant(ZoneOffset.UTC);

      assertThat(Zones.having(TWO, at))
          .as(at.toString())
          .contains("Africa/Johannesburg")
          .allMatch(zone -> ZoneId.of(zone).getRules().getOffset(at).equals(TWO));
    }
  }

  @Test
  void offsetThatNoClockStoodAtHasNoZones() {
    assertThat(Zones.having(ZoneOffset.ofHours(17), Instant.parse("2023-12-04T10:00:00Z")))
        .isEmpty();
  }

  @Test
  void moreErasThanAreKeptGiveTheSameZones() {
    for (int year = 1952; year < 2200; year++) {
      for (int month = 1; month <= 12; month++) {
        Instant at = LocalDate.of(year, month, 15).atStartOfDay().toInstant(ZoneOffset.UTC);

        assertThat(Zones.having(ZoneOffset.ofHours(9), at)).contains("Asia/Tokyo");
      }
    }
  }
}
