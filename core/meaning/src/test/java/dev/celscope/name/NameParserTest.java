package dev.celscope.name;

import static org.assertj.core.api.Assertions.assertThat;

import dev.celscope.record.NameParse;
import dev.celscope.record.NameToken;
import dev.celscope.record.TokenKind;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class NameParserTest {
  private final NameParser parser = NameParser.standard();

  @Test
  void readsTheFieldsOfAProductionName() {
    NameParse parse = parser.parse("LMN_S03E05_SC012_LO_v03.psd");

    assertThat(parse.tokens())
        .filteredOn(token -> token.kind() != TokenKind.TEXT)
        .extracting(token -> token.kind() + "=" + token.value() + "@" + token.start())
        .containsExactly(
            "SHOW=LMN@0",
            "SEASON=3@4",
            "EPISODE=5@7",
            "SCENE=12@11",
            "PROCESS=layout@17",
            "VERSION=3@20",
            "EXTENSION=psd@24");
  }

  @Test
  void foldersCountAndSaySo() {
    NameParse parse = parser.parse(Path.of("EP05", "C012", "LO", "A0001.tga"));

    assertThat(parse.find(TokenKind.EPISODE)).hasValue("5");
    assertThat(parse.find(TokenKind.SHOT)).hasValue("12");
    assertThat(parse.tokens())
        .filteredOn(token -> token.kind() == TokenKind.PROCESS)
        .singleElement()
        .extracting(NameToken::folder)
        .isEqualTo(java.util.Optional.of("LO"));
  }

  @Test
  void aNameThatMeansNothingClaimsNothing() {
    assertThat(parser.parse("IMG_1234.jpg").tokens())
        .extracting(NameToken::kind)
        .containsOnly(TokenKind.TEXT, TokenKind.EXTENSION);
  }

  @Test
  void theCallersShowWinsOverWhatItsDigitsMayMean() {
    NameParser knowing = NameParser.with(NameHints.none().withShows("H0le305"));

    NameParse parse = knowing.parse("H0le305_EP02_C012.psd");

    assertThat(parse.find(TokenKind.SHOW)).hasValue("H0le305");
    assertThat(parse.find(TokenKind.EPISODE)).hasValue("2");
  }
}
