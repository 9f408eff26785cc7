package dev.celscope.video.clip;

import static org.assertj.core.api.Assertions.assertThat;

import dev.celscope.record.Rational;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FrameRatesTest {

  /** Times of frames at a rate, rounded down to milliseconds. */
  private static List<Long> times(Rational rate, long frames) {
    return LongStream.range(0, frames)
        .map(frame -> 3000 + frame * 1000 * rate.denominator() / rate.numerator())
        .boxed()
        .toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"24000/1001", "24", "25", "30000/1001", "30", "12", "50", "60000/1001"})
  void aSecondOrTwoOfMillisecondsTellTheRate(String text) {
    Rational rate = Rational.parse(text);

    assertThat(FrameRates.ofMillis(times(rate, 60))).contains(rate);
  }

  @Test
  void aFrameThatIsMissingIsNoOtherRate() {
    List<Long> times = List.of(0L, 40L, 80L, 120L, 200L, 240L, 280L, 320L, 360L);

    assertThat(FrameRates.ofMillis(times)).contains(new Rational(25, 1));
  }

  @Test
  void unevenTimesAreNoRate() {
    assertThat(FrameRates.ofMillis(List.of(0L, 33L, 90L, 101L, 170L, 260L))).isEmpty();
  }

  @Test
  void numbersThatRatesAreRoundedToAreTheRates() {
    assertThat(FrameRates.ofNumber(23.976)).contains(new Rational(24_000, 1001));
    assertThat(FrameRates.ofNumber(17.5)).contains(new Rational(35, 2));
    assertThat(FrameRates.ofNumber(0)).isEmpty();
    assertThat(FrameRates.ofNumber(Double.NaN)).isEmpty();
    assertThat(FrameRates.ofFrameNanos(40_000_000)).contains(new Rational(25, 1));
  }
}
