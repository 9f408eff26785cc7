package dev.celscope.spreadsheet.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberFormatTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "General | 0.5 | 0.5",
        "0 | 2.5 | 3",
        "00.0 | 1.25 | 01.3",
        "#,##0.00 | 1234567.891 | 1,234,567.89",
        "#,##0 | -1234 | -1,234",
        "0.0# | 1.50 | 1.5",
        "0.## | 2 | 2",
        "#.00 | 0.25 | .25",
        ".0 | 45.61 | 45.6",
        "0% | 0.256 | 26%",
        "0% | -0.001 | 0%",
        "\"第\"0\"話\" | 5 | 第5話",
        "0\"话\" | 5 | 5话",
        "[$¥-411]#,##0 | 1200 | ¥1,200",
        "#,##0_);(#,##0) | -1200 | (1,200)",
        "0.00_);[Red]\\(0.00\\) | -2 | (2.00)",
        "0;-0;\"-\" | 0 | -",
        "_(* #,##0_);_(* \\(#,##0\\);_(* \"-\"_);_(@_) | 0 | -",
        "_-* \"-\"??_- | 0 | -",
        "00000-00000 | 4227200558 | 42272-00558",
        "000\\-0000 | 12345 | 001-2345",
        "#-# | 123 | 12-3",
        "0,K | 12345 | 12K",
        "0.0,,\"M\" | 12345678 | 12.3M",
        "[>=1000000]0.0,,\"M\";[>=1000]0,\"K\";0 | 2500000 | 2.5M",
        "[>=1000000]0.0,,\"M\";[>=1000]0,\"K\";0 | 2500 | 3K",
        "[>=1000000]0.0,,\"M\";[>=1000]0,\"K\";0 | 25 | 25",
        "[<0]\"minus \"0;0 | -3 | minus 3",
        "[=1]\"yes\";[=0]\"no\";General | 1 | yes",
        "[=1]\"yes\";[=0]\"no\";General | 0 | no",
        "[=1]\"yes\";[=0]\"no\";General | 7 | 7",
        "# ?/? | 1.5 | 1 1/2",
        "# ?/? | 0.5 | 1/2",
        "# ?/? | 0.999 | 1",
        "# ??/?? | 3.14159265 | 3 1/7",
        "# ???/??? | 3.14159265 | 3 16/113",
        "?/? | 2.5 | 5/2",
        "# ?/8 | 0.3 | 2/8",
        "# ?/2 | -1.5 | -1 1/2",
        "# ?/? | 0 | 0",
        "0.00E+00 | 12345 | 1.23E+04",
        "0.00E+00 | 0.00012 | 1.20E-04",
        "0.00E+00 | 9999 | 1.00E+04",
        "0E-0 | 12345 | 1E4",
        "##0.0E+0 | 12345 | 12.3E+3",
        "0.0E+0 | 0 | 0.0E+0",
        "\"¥\"General | 3.25 | ¥3.25",
        "@ | 3.25 | 3.25",
      })
  void showsNumbersAsTheProgramDoes(String code, double value, String shown) {
    assertThat(NumberFormat.of(code).show(value, false)).isEqualTo(shown);
    assertThat(NumberFormat.of(code).hides(value)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"';;;', 5", "'0;;', -5", "'0;-0;;@', 0", "'#', 0", "'\"\"', 1"})
  void saysThatNothingIsShown(String code, double value) {
    NumberFormat format = NumberFormat.of(code);

    assertThat(format.hides(value)).isTrue();
    assertThat(format.show(value, false)).isEqualTo(NumberFormat.general(value));
  }

  @ParameterizedTest
  @CsvSource({
    "';;;', true",
    "'0;0;0;[Red]', true",
    "'0;-0;;@', false",
    "';;', false",
    "'@', false"
  })
  void saysWhetherTextsAreHidden(String code, boolean hidden) {
    assertThat(NumberFormat.of(code).hidesText()).isEqualTo(hidden);
  }

  @Test
  void anEndlessFormatEndsWhereTheTextDoes() {
    assertThat(NumberFormat.of("\"open").show(1, false)).isEqualTo("open");
    assertThat(NumberFormat.of("[open").show(1, false)).isEqualTo("1");
    assertThat(NumberFormat.of("0\\").show(1, false)).isEqualTo("1");
    assertThat(NumberFormat.of("# ?/99999999999999999999").show(0.5, false)).isNotEmpty();
    assertThat(NumberFormat.of("0".repeat(400)).show(1, false)).hasSize(400);
    assertThat(NumberFormat.of("0.00E+00").show(Double.MIN_VALUE, false)).isEqualTo("4.90E-324");
    assertThat(NumberFormat.of("0").show(Double.NaN, false)).isEqualTo("NaN");
  }
}
