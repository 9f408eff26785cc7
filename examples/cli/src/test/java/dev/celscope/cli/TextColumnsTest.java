package dev.celscope.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextColumnsTest {
  @ParameterizedTest
  @CsvSource({"layout, 6", "原画, 4", "밤매, 4", "ｱﾆﾒ, 3", "カット, 6", "Ａ, 2", "é, 1", "😀, 2", "第１話, 6"})
  void anIdeographIsAsWideAsTwoLetters(String text, int width) {
    assertThat(TextColumns.width(text)).isEqualTo(width);
  }

  @Test
  void aCombiningMarkHasNoWidth() {
    assertThat(TextColumns.width("e\u0301")).isEqualTo(1);
  }

  @Test
  void cellsAreFilledUpOrCutToTheirColumn() {
    var columns = new TextColumns(6, -4);

    assertThat(columns.line("原画", "12")).isEqualTo("原画      12");
    assertThat(columns.line("layouts", "12345")).isEqualTo("layou…  123…");
    assertThat(columns.line("原画修正", "")).isEqualTo("原画…       ");
  }

  @Test
  void ofAPathTheEndIsKept() {
    assertThat(TextColumns.end("delivery/day1/原画.psd", 9)).isEqualTo("…原画.psd");
    assertThat(TextColumns.end("a.psd", 9)).isEqualTo("a.psd");
  }

  @Test
  void whatSteersATerminalIsShownAsUnreadable() {
    assertThat(TextColumns.printable("a\u001B[31mb\tc\nd\u202Ee\u009Bf"))
        .isEqualTo("a\uFFFD[31mb c d\uFFFDe\uFFFDf");
  }
}
