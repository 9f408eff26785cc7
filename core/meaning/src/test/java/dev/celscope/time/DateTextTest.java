package dev.celscope.time;

import static org.assertj.core.api.Assertions.assertThat;

import dev.celscope.record.Moment;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DateTextTest {

  /** A text, how it should be read, and every moment that it may be. */
  record Row(String text, String outcome, String moments) {}

  static List<Row> rows() {
    var in = Objects.requireNonNull(DateTextTest.class.getResourceAsStream("date-texts.tsv"));
    try (var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .map(row -> new Row(unescaped(row[0]), row[1], row[2]))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String unescaped(String text) {
    return text.replace("\\n", "\n").replace("\\0", "\0").replace("\\u202f", "\u202f");
  }

  @Test
  void theTableHoldsThreeHundredTexts() {
    assertThat(rows()).hasSizeGreaterThanOrEqualTo(300);
  }

  @ParameterizedTest
  @MethodSource("rows")
  void eachTextIsReadAsItsRowSays(Row row) {
    DateReading reading = DateText.read(row.text());
    assertThat(reading.outcome().name().toLowerCase(Locale.ROOT)).isEqualTo(row.outcome());
    assertThat(
            Stream.concat(reading.moment().stream(), reading.alternatives().stream())
                .map(Moment::iso)
                .collect(Collectors.joining("|")))
        .isEqualTo(row.moments());
  }

  @ParameterizedTest
  @MethodSource("rows")
  void whatIsNotReadHasAReason(Row row) {
    DateReading reading = DateText.read(row.text());
    assertThat(reading.reason().isEmpty()).isEqualTo(row.outcome().equals("read"));
  }

  @Test
  void aZoneIsNeverInvented() {
    assertThat(DateText.parse("2023:12:02 08:00:00").orElseThrow().kind())
        .isEqualTo(Moment.Kind.LOCAL);
    assertThat(DateText.parse("Mon Dec  4 15:42:17 CST 2023").orElseThrow().kind())
        .isEqualTo(Moment.Kind.LOCAL);
  }

  @Test
  void aStatedOffsetIsKept() {
    assertThat(DateText.parse("2015-08-20T10:00:00+08:30"))
        .hasValueSatisfying(
            moment -> {
              assertThat(moment).isInstanceOf(Moment.Absolute.class);
              assertThat(((Moment.Absolute) moment).basis()).isEqualTo(Moment.Basis.STATED_OFFSET);
            });
  }

  @Test
  void anOpenOrderIsNoMoment() {
    assertThat(DateText.parse("12-04-23")).isEmpty();
    assertThat(DateText.isZero("12-04-23")).isFalse();
  }

  @Test
  void zeroesAreTold() {
    assertThat(DateText.isZero("0000:00:00 00:00:00")).isTrue();
    assertThat(DateText.isZero("2023:12:02 08:00:00")).isFalse();
    assertThat(DateText.parse("")).isEqualTo(Optional.empty());
  }
}
