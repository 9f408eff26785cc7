package dev.celscope.name;

import static org.assertj.core.api.Assertions.assertThat;

import dev.celscope.record.NameParse;
import dev.celscope.record.TokenKind;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Names that other parsers are known to misread. */
class PeerFailuresTest {
  private final NameParser parser = NameParser.standard();

  /** guessit 3 reads the eight digits as a CRC-32. */
  @Test
  void aDateIsNoChecksum() {
    NameParse parse = parser.parse("S03E05_C012_LO_20231204.png");

    assertThat(parse.find(TokenKind.DATE)).hasValue("2023-12-04");
    assertThat(parse.find(TokenKind.CHECKSUM)).isEmpty();
  }

  @Test
  void aChecksumStandsInBrackets() {
    NameParse parse = parser.parse("[Group] Lumen - S01E05 (1080p) [0FA3B21C].mkv");

    assertThat(parse.find(TokenKind.CHECKSUM)).hasValue("0FA3B21C");
    assertThat(parse.find(TokenKind.EPISODE)).hasValue("5");
  }

  /** guessit 3 reads the frame as episode 101, or episode 1 of season 1. */
  @Test
  void aFrameIsNoEpisode() {
    NameParse parse = parser.parse("ep001_sh001_anim_0101.exr");

    assertThat(parse.find(TokenKind.FRAME)).hasValue("101");
    assertThat(NameTables.claims(parse)).containsOnlyOnce("episode=1");
  }

  /** fileseq reads the days of a month as a range of frames. */
  @Test
  void datesAreNoFrames() {
    List<String> names =
        List.of("LMN_LO_20231204.png", "LMN_LO_20231205.png", "LMN_LO_20231206.png");

    assertThat(Sequences.of(names)).isEqualTo(new Sequences(List.of(), names));
  }

  /** fileseq reads the versions of a file as a range of frames. */
  @Test
  void versionsAreNoFrames() {
    List<String> names = List.of("LMN_LO_v001.psd", "LMN_LO_v002.psd", "LMN_LO_v003.psd");

    assertThat(Sequences.of(names)).isEqualTo(new Sequences(List.of(), names));
  }

  @Test
  void shotsAreNoFrames() {
    List<String> names = List.of("C001.psd", "C002.psd", "C003.psd");

    assertThat(Sequences.of(names)).isEqualTo(new Sequences(List.of(), names));
  }

  @Test
  void copiesAreNoFrames() {
    List<String> names = List.of("C012 (1).psd", "C012 (2).psd", "C012 (3).psd");

    assertThat(Sequences.of(names)).isEqualTo(new Sequences(List.of(), names));
  }
}
