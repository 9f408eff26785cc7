package dev.celscope.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrecisionTest {
  @ParameterizedTest
  @CsvSource({
    "MINUTE, 2023-12-02T08:05",
    "SECOND, 2023-12-02T08:05:09",
    "DECISECOND, 2023-12-02T08:05:09.9",
    "MILLISECOND, 2023-12-02T08:05:09.987",
    "DECIMICROSECOND, 2023-12-02T08:05:09.9876543",
    "NANOSECOND, 2023-12-02T08:05:09.987654321",
  })
  void aMomentHoldsNothingBeyondItsPrecision(Precision precision, String iso) {
    var time = LocalDateTime.parse("2023-12-02T08:05:09.987654321");

    var local = new Moment.Local(time, precision);
    var absolute =
        new Moment.Absolute(
            OffsetDateTime.parse(time + "+09:00"), Moment.Basis.STATED_OFFSET, precision);

    assertThat(local.iso()).isEqualTo(iso);
    assertThat(local.value()).isEqualTo(LocalDateTime.parse(iso));
    assertThat(absolute.iso()).isEqualTo(iso + "+09:00");
    assertThat(absolute.value()).isEqualTo(OffsetDateTime.parse(iso + "+09:00"));
  }
}
