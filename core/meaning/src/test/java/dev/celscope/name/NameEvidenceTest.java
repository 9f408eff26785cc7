package dev.celscope.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.celscope.record.Moment;
import dev.celscope.record.NameParse;
import dev.celscope.record.NameToken;
import dev.celscope.record.TokenKind;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What decides between two readings of a name. */
class NameEvidenceTest {
  private final NameParser parser = NameParser.standard();

  private static List<String> values(List<NameParse> parses, TokenKind kind) {
    return parses.stream().map(parse -> parse.find(kind).orElse("")).toList();
  }

  @Test
  void oneOrderOfDatesFitsAFolder() {
    List<NameParse> parses =
        parser.parseAll(List.of("LMN_EP05_edit_04-12-23.mov", "LMN_EP05_edit_25-11-23.mov"));

    assertThat(values(parses, TokenKind.DATE)).containsExactly("2023-12-04", "2023-11-25");
  }

  @Test
  void theCallersOrderOfDatesWins() {
    NameParser knowing = NameParser.with(NameHints.none().withDateOrder(DateOrder.YEAR_MONTH_DAY));

    assertThat(knowing.parse("LMN_EP05_edit_12-04-23.mov").find(TokenKind.DATE))
        .hasValue("2012-04-23");
  }

  @Test
  void episodesThatFitNoSeasonAreCountedThrough() {
    List<NameParse> parses = parser.parseAll(List.of("LMN_198_C001_LO.psd", "LMN_199_C001_LO.psd"));

    assertThat(values(parses, TokenKind.EPISODE)).containsExactly("198", "199");
    assertThat(values(parses, TokenKind.SEASON)).containsExactly("", "");
  }

  @Test
  void theSeasonOfAFolderDecides() {
    assertThat(parser.parse("S03/LMN_305_C001.psd").find(TokenKind.EPISODE)).hasValue("5");
    assertThat(parser.parse("S01/LMN_305_C001.psd").find(TokenKind.EPISODE)).hasValue("305");
    assertThat(parser.parse("S03/EP305_C001.psd").find(TokenKind.EPISODE)).hasValue("5");
  }

  @Test
  void theCallersSeasonsAndEpisodesDecide() {
    NameParser twoSeasons = NameParser.with(NameHints.none().withSeasons(1, 2));
    NameParser longRun = NameParser.with(NameHints.none().withEpisodes(400));
    NameParser shortRun = NameParser.with(NameHints.none().withEpisodes(12));

    assertThat(twoSeasons.parse("LMN_305_C001.psd").find(TokenKind.EPISODE)).hasValue("305");
    assertThat(longRun.parse("LMN_305_C001.psd").find(TokenKind.EPISODE)).hasValue("305");
    assertThat(shortRun.parse("LMN_305_C001.psd").find(TokenKind.EPISODE)).hasValue("5");
    assertThat(shortRun.parse("LMN_325_C001.psd").find(TokenKind.EPISODE)).hasValue("325");
  }

  @Test
  void aNumberThatRunsInAFolderIsAFrame() {
    List<String> names =
        List.of("EP05_LO_1201.png", "EP05_LO_1202.png", "EP05_LO_1203.png", "EP05_LO_1204.png");

    assertThat(values(parser.parseAll(names), TokenKind.FRAME))
        .containsExactly("1201", "1202", "1203", "1204");
    assertThat(parser.parse(names.get(0)).find(TokenKind.DATE)).hasValue("--12-01");
  }

  @ParameterizedTest
  @CsvSource({
    "KakaoTalk_20240115_101112345.jpg, 2024-01-15T10:11:12.345",
    "IMG_20240115_101112.jpg, 2024-01-15T10:11:12",
    "PXL_20240115_101112345.jpg, 2024-01-15T10:11:12.345Z",
    "mmexport1705285872123.jpg, 2024-01-15T02:31:12.123Z",
    "微信图片_20240115101112.jpg, 2024-01-15T10:11:12",
    "Screen Shot 2024-01-15 at 12.05.06 AM.png, 2024-01-15T00:05:06",
    "스크린샷 2024-01-15 오후 1.05.06.png, 2024-01-15T13:05:06",
    "스크린샷 2024-01-15 오후 12.05.png, 2024-01-15T12:05",
    "Screenshot_202401151011.png, 2024-01-15T10:11",
    "LMN_EP05_20240115T101112Z.mov, 2024-01-15T10:11:12Z",
    "LMN_EP05_20240115.mov, 2024-01-15",
    "LMN_EP05_202401.mov, 2024-01",
    "LMN_EP05_2024-01.mov, 2024-01",
    "LMN_EP05_Jan-15-2024.mov, 2024-01-15",
    "EP05_1월15일.xlsx, --01-15",
    "EP05_2024年1月.xlsx, 2024-01",
    "EP05_C012_LO_1204.png, --12-04"
  })
  void aDateCarriesItsMoment(String name, String iso) {
    Optional<Moment> moment =
        parser.parse(name).tokens().stream()
            .map(NameToken::moment)
            .flatMap(Optional::stream)
            .findFirst();

    assertThat(moment).map(Moment::iso).hasValue(iso);
  }

  @ParameterizedTest
  @CsvSource({
    "EP05_20231345.mov",
    "EP05_20230230.mov",
    "EP05_20230229.mov",
    "EP05_99-99-99.mov",
    "EP05_2023-13-01.mov",
    "EP05_1399.mov"
  })
  void whatIsNoDayIsNoDate(String name) {
    assertThat(parser.parse(name).find(TokenKind.DATE)).isEmpty();
  }

  @Test
  void hintsSayWhatTheyRefuse() {
    assertThatIllegalArgumentException().isThrownBy(() -> NameHints.none().withEpisodes(0));
    assertThatIllegalArgumentException().isThrownBy(() -> NameHints.none().withShows(" "));
  }
}
