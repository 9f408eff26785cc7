package dev.celscope.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MomentTest {
  private static final LocalDateTime MORNING = LocalDateTime.of(2023, 12, 2, 8, 0, 0, 120_000_000);

  @ParameterizedTest
  @CsvSource({
    "MINUTE,2023-12-02T08:00",
    "SECOND,2023-12-02T08:00:00",
    "DECISECOND,2023-12-02T08:00:00.1",
    "CENTISECOND,2023-12-02T08:00:00.12",
    "MILLISECOND,2023-12-02T08:00:00.120",
    "DECIMICROSECOND,2023-12-02T08:00:00.1200000",
    "NANOSECOND,2023-12-02T08:00:00.120000000",
  })
  void aTimeIsWrittenAsFinelyAsItWasRead(Precision precision, String iso) {
    assertThat(new Moment.Local(MORNING, precision)).hasToString(iso);
    OffsetDateTime stated = OffsetDateTime.of(MORNING, java.time.ZoneOffset.ofHoursMinutes(8, 30));
    Moment absolute = new Moment.Absolute(stated, Moment.Basis.STATED_OFFSET, precision);
    assertThat(absolute.iso()).isEqualTo(iso + "+08:30");
    assertThat(absolute).hasToString(iso + "+08:30");
  }

  @Test
  void utcIsWrittenAsZ() {
    Moment moment =
        new Moment.Absolute(
            OffsetDateTime.parse("2023-12-02T00:00:00Z"),
            Moment.Basis.UTC_BY_DEFINITION,
            Precision.SECOND);
    assertThat(moment.iso()).isEqualTo("2023-12-02T00:00:00Z");
    assertThat(moment.kind()).isEqualTo(Moment.Kind.ABSOLUTE);
    assertThat(moment.day()).contains(LocalDate.of(2023, 12, 2));
  }

  @Test
  void yearsBeyondFourDigitsCarryTheirSign() {
    LocalDateTime far = LocalDateTime.of(12023, 1, 1, 0, 0);
    assertThat(new Moment.Local(far, Precision.MINUTE).iso()).isEqualTo("+12023-01-01T00:00");
    LocalDateTime before = LocalDateTime.of(-5, 1, 1, 0, 0);
    assertThat(new Moment.Local(before, Precision.MINUTE).iso()).isEqualTo("-0005-01-01T00:00");
  }

  @Test
  void onlyTheCallerTurnsLocalIntoAbsolute() {
    Moment.Local local = new Moment.Local(MORNING, Precision.SECOND);
    assertThat(local.in(ZoneId.of("Asia/Seoul")).toInstant()).isEqualTo("2023-12-01T23:00:00Z");
    assertThat(local.kind()).isEqualTo(Moment.Kind.LOCAL);
    assertThat(local.day()).contains(LocalDate.of(2023, 12, 2));
  }

  @Test
  void datesAreWholeOrInPart() {
    assertThat(Moment.Date.of(LocalDate.of(2023, 12, 4))).hasToString("2023-12-04");
    assertThat(Moment.Date.of(YearMonth.of(2023, 12))).hasToString("2023-12");
    assertThat(Moment.Date.ofYear(2023)).hasToString("2023");
    assertThat(Moment.Date.ofYear(79)).hasToString("0079");
    assertThat(Moment.Date.of(MonthDay.of(2, 29))).hasToString("--02-29");
    assertThat(Moment.Date.of(LocalDate.of(2023, 12, 4)).day()).contains(LocalDate.of(2023, 12, 4));
    assertThat(Moment.Date.of(YearMonth.of(2023, 12)).day()).isEmpty();
    assertThat(Moment.Date.of(MonthDay.of(12, 4)).day()).isEmpty();
    assertThat(Moment.Date.ofYear(2023).kind()).isEqualTo(Moment.Kind.DATE);
  }

  @Test
  void partsThatMakeNoDateAreRefused() {
    OptionalInt none = OptionalInt.empty();
    int[][] impossible = {
      {-1, -1, -1},
      {-1, 4, -1},
      {-1, -1, 4},
      {2023, -1, 4},
      {2023, 4, 31},
      {2023, 2, 29},
      {10000, 1, 1},
      {2023, 13, 1}
    };
    for (int[] parts : impossible) {
      assertThatExceptionOfType(DateTimeException.class)
          .isThrownBy(
              () ->
                  new Moment.Date(
                      parts[0] < 0 ? none : OptionalInt.of(parts[0]),
                      parts[1] < 0 ? none : OptionalInt.of(parts[1]),
                      parts[2] < 0 ? none : OptionalInt.of(parts[2])));
    }
    assertThatExceptionOfType(DateTimeException.class).isThrownBy(() -> Moment.Date.ofYear(-3));
  }

  @Test
  void precisionCountsDecimals() {
    assertThat(Precision.ofFractionDigits(0)).isEqualTo(Precision.SECOND);
    assertThat(Precision.ofFractionDigits(7)).isEqualTo(Precision.DECIMICROSECOND);
    assertThat(Precision.ofFractionDigits(20)).isEqualTo(Precision.NANOSECOND);
    assertThat(Precision.MINUTE.fractionDigits()).isZero();
    assertThatIllegalArgumentException().isThrownBy(() -> Precision.ofFractionDigits(-1));
  }
}
