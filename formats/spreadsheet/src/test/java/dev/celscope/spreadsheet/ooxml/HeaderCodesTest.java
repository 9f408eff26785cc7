package dev.celscope.spreadsheet.ooxml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeaderCodesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "流明 第05集 | 流明 第05集",
        "&L流明&C&A&RPage &P of &N | 流明 &A Page &P of &N",
        "&\"Malgun Gothic,Bold\"&14루멘&B 05&B | 루멘 05",
        "&KFF0000red&K01+049tinted&K02-100 | redtinted",
        "&10005 | 05",
        "Lumen && Co &&Links | Lumen & Co &Links",
        "&Kind | &Kind",
        "&\"open | &\"open",
        "ends in & | ends in &",
      })
  void codesOfSectionsAndStylesGoAndFieldsStay(String header, String plain) {
    assertThat(HeaderCodes.plain(header)).isEqualTo(plain);
  }
}
