package dev.celscope.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommonFormTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2023-12-02T08:00:00+08:00",
        "2023:12:02 08:00:00",
        "2023:12:02 08:00:00.25-03:30",
        "2024-02-29T23:59:59.123456789Z",
        "2023-12-02T08:00:00-00:00",
        "0001-12-31 00:00:01",
        "1970-01-01T09:00:00+09:00"
      })
  void whatItReadsIsWhatTheFormsRead(String text) {
    assertThat(CommonForm.read(text)).isEqualTo(DateText.byForm(text).moment().orElseThrow());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "2023-12-02",
        "2023-12-02T08:00",
        "2023-12:02 08:00:00",
        "2023-02-29T08:00:00",
        "2023-13-02T08:00:00",
        "0000-12-02T08:00:00",
        "2023-12-02T24:00:00",
        "2023-12-02T08:00:60",
        "2023-12-02T08:00:00.",
        "2023-12-02T08:00:00.1234567890",
        "2023-12-02T08:00:00+0800",
        "2023-12-02T08:00:00+18:00",
        "2023-12-02T08:00:00+08:60",
        "2023-12-02T08:00:00 JST",
        "2023-12-02T08:00:00+08:00 ",
        "２０２３-12-02T08:00:00"
      })
  void whatDeviatesIsLeftToTheForms(String text) {
    assertThat(CommonForm.read(text)).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1970-01-01T09:00:00+09:00", "1904:01:01 00:00:00"})
  void theZeroOfAClockIsStillNoDate(String text) {
    assertThat(DateText.isZero(text)).isTrue();
  }
}
