package dev.celscope.name;

import static org.assertj.core.api.Assertions.assertThat;

import dev.celscope.record.NameParse;
import dev.celscope.record.TokenKind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A parser keeps the folders it read last; that must never show. */
class ReadFoldersTest {
  private static final List<String> NAMES =
      List.of("SC012_LO_v03.psd", "readme.txt", "IMG_0012.jpg", "原画_第3话.clip", "a", "C013.png");

  @ParameterizedTest
  @ValueSource(strings = {"LMN_S03/E05", "notes/render", "NHT/02_LO/A", "/", "", "../E05/./LO"})
  void namesOfOneFolderReadAsIfEachWereAlone(String folder) {
    NameParser parser = NameParser.with(NameHints.none());
    for (int round = 0; round < 2; round++) {
      for (String name : NAMES) {
        String path = folder + "/" + name;
        NameParse fresh = NameParser.with(NameHints.none()).parse(path);
        assertThat(parser.parse(path)).as(path).isEqualTo(fresh);
      }
    }
  }

  @Test
  void anotherFolderSaysSomethingElse() {
    NameParser parser = NameParser.with(NameHints.none());
    assertThat(parser.parse("LMN_S03E05/SC012.psd").find(TokenKind.EPISODE)).contains("5");
    assertThat(parser.parse("LMN_S03E06/SC012.psd").find(TokenKind.EPISODE)).contains("6");
    assertThat(parser.parse("SC012.psd").find(TokenKind.EPISODE)).isEmpty();
    assertThat(parser.parse("LMN_S03E05/SC012.psd").find(TokenKind.EPISODE)).contains("5");
  }
}
