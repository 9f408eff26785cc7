package dev.celscope.time;

import static org.assertj.core.api.Assertions.assertThat;

import dev.celscope.record.Moment;
import dev.celscope.record.Precision;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EpochsTest {

  private static String iso(Optional<Moment> moment) {
    return moment.map(Moment::iso).orElse("");
  }

  @Test
  void filetimeCountsTicksSince1601() {
    assertThat(iso(Epochs.filetime(133_461_216_001_234_567L)))
        .isEqualTo("2023-12-04T00:00:00.1234567Z");
    assertThat(Epochs.filetime(0)).isEmpty();
    assertThat(Epochs.filetime(-1)).isEmpty();
    assertThat(Epochs.filetime(Long.MAX_VALUE)).isEmpty();
  }

  @Test
  void macTimeCountsSecondsSince1904() {
    assertThat(iso(Epochs.mac1904(3_784_492_800L))).isEqualTo("2023-12-04T00:00:00Z");
    assertThat(Epochs.mac1904(0)).isEmpty();
    assertThat(Epochs.mac1904(Long.MAX_VALUE)).isEmpty();
    assertThat(iso(Epochs.mac1904Local(3_784_492_800L))).isEqualTo("2023-12-04T00:00:00");
    assertThat(Epochs.mac1904Local(0)).isEmpty();
  }

  @Test
  void unixTimeKeepsItsPrecision() {
    assertThat(iso(Epochs.unix(1_701_648_000))).isEqualTo("2023-12-04T00:00:00Z");
    assertThat(iso(Epochs.unixMillis(1_701_648_000_120L))).isEqualTo("2023-12-04T00:00:00.120Z");
    assertThat(iso(Epochs.unixMicros(1_701_648_000_000_001L)))
        .isEqualTo("2023-12-04T00:00:00.000001Z");
    assertThat(iso(Epochs.unix(1, 5, Precision.NANOSECOND)))
        .isEqualTo("1970-01-01T00:00:01.000000005Z");
    assertThat(iso(Epochs.unixMillis(-1))).isEqualTo("1969-12-31T23:59:59.999Z");
    assertThat(Epochs.unix(0)).isEmpty();
    assertThat(Epochs.unixMillis(0)).isEmpty();
    assertThat(Epochs.unixMicros(0)).isEmpty();
    assertThat(iso(Epochs.unix(0, 1, Precision.NANOSECOND))).isNotEmpty();
    assertThat(Epochs.unix(Long.MIN_VALUE)).isEmpty();
    assertThat(Epochs.unix(Long.MAX_VALUE)).isEmpty();
  }

  @Test
  void matroskaCountsNanosecondsSince2001() {
    assertThat(iso(Epochs.matroska(723_340_800_000_000_001L)))
        .isEqualTo("2023-12-04T00:00:00.000000001Z");
    assertThat(Epochs.matroska(0)).isEmpty();
  }

  @Test
  void cocoaCountsSecondsSince2001() {
    assertThat(iso(Epochs.cocoa2001(723_340_800))).isEqualTo("2023-12-04T00:00:00Z");
    assertThat(iso(Epochs.cocoa2001(723_340_800.25))).isEqualTo("2023-12-04T00:00:00.250Z");
    assertThat(Epochs.cocoa2001(0)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, 1e13, -1e13})
  void whatIsNoNumberIsNoDate(double number) {
    assertThat(Epochs.cocoa2001(number)).isEmpty();
    assertThat(Epochs.ole(number)).isEmpty();
    assertThat(Epochs.excel1900(number)).isEmpty();
    assertThat(Epochs.excel1904(number)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "45264, 2023-12-04",
    "45264.5, 2023-12-04T12:00:00",
    "45264.123, 2023-12-04T02:57:07.200",
    "-1.25, 1899-12-29T06:00:00",
    "0.25, 1899-12-30T06:00:00",
    "0, ''"
  })
  void oleCountsDaysSince1899(double days, String iso) {
    assertThat(iso(Epochs.ole(days))).isEqualTo(iso);
  }

  @ParameterizedTest
  @CsvSource({
    "1, 1900-01-01",
    "59, 1900-02-28",
    "60, ''",
    "60.5, ''",
    "61, 1900-03-01",
    "45264, 2023-12-04",
    "45264.6278935185, 2023-12-04T15:04:10",
    "45264.99999999, 2023-12-05T00:00:00",
    "0, ''",
    "0.5, ''",
    "-5, ''",
    "2958465, 9999-12-31",
    "2958467, ''"
  })
  void excelHasADayThatNeverWas(double serial, String iso) {
    assertThat(iso(Epochs.excel1900(serial))).isEqualTo(iso);
  }

  @ParameterizedTest
  @CsvSource({
    "43802, 2023-12-04",
    "43802.75, 2023-12-04T18:00:00",
    "0, ''",
    "-1, ''",
    "1, 1904-01-02"
  })
  void excelOf1904HasNone(double serial, String iso) {
    assertThat(iso(Epochs.excel1904(serial))).isEqualTo(iso);
  }
}
