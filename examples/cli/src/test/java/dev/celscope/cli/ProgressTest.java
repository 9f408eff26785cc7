package dev.celscope.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgressTest {
  private static final long SECOND = 1_000_000_000L;
  private static final String ERASE = "\r\u001B[K";

  private final StringWriter shown = new StringWriter();
  private final AtomicLong now = new AtomicLong();

  private Progress progress(OptionalLong total) {
    return new Progress(new PrintWriter(shown), () -> total, now::get);
  }

  @Test
  void countAndRateAreShownUntilTheTotalIsKnown() {
    try (Progress progress = progress(OptionalLong.empty())) {
      now.set(SECOND / 2);
      progress.advance();
    }
    assertThat(shown).hasToString(ERASE + "1 files, 2 a second" + ERASE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "9 | 1 of 9 files, 1 a second, 8 s left",
        "66 | 1 of 66 files, 1 a second, 1 min 05 s left",
        "7262 | 1 of 7,262 files, 1 a second, 2 h 01 min left",
        "0 | 1 of 0 files, 1 a second, 0 s left",
      })
  void timeLeftFollowsFromRateAndTotal(long total, String line) {
    try (Progress progress = progress(OptionalLong.of(total))) {
      now.set(SECOND);
      progress.advance();
    }
    assertThat(shown).hasToString(ERASE + line + ERASE);
  }

  @Test
  void aTerminalIsWrittenToAFewTimesASecondAtMost() {
    try (Progress progress = progress(OptionalLong.empty())) {
      for (int i = 1; i <= 100; i++) {
        now.set(SECOND * i / 100);
        progress.advance();
      }
    }
    assertThat(shown.toString().split(ERASE.replace("[", "\\["))).hasSize(6);
  }
}
