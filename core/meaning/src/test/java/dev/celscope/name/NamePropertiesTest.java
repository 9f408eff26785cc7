package dev.celscope.name;

import static org.assertj.core.api.Assertions.assertThat;

import dev.celscope.record.NameParse;
import dev.celscope.record.NameToken;
import dev.celscope.record.TokenKind;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every name, whatever it says. */
class NamePropertiesTest {
  private final NameParser parser = NameParser.standard();

  static Stream<String> names() {
    return NameTables.names();
  }

  static Stream<String> hostileNames() {
    return Stream.of(
        "",
        ".",
        "..",
        "...",
        "/",
        "a//b/",
        "\\\\server\\share\\EP05_C012.psd",
        "#",
        "@@",
        "%",
        "%d",
        "%0d.exr",
        "$F",
        "$",
        "[]",
        "[DEADBEEF",
        "((((",
        "(1)",
        "第",
        "第第第",
        "第五",
        "十",
        "一二三四五六七八九十一二三四五六七八九十話.psd",
        "C",
        "C-",
        "C-C",
        "C012-",
        "C012・",
        "S",
        "S3E",
        "-0005",
        "99999999999999999999999999.exr",
        "EP99999999999999999999.psd",
        "v1.2.3.4.5",
        "1-2-3-4-5.exr",
        "1-99999999999999999999#.exr",
        "a.1-2x#.exr",
        "\uD83D\uDE00_C012.psd",
        "\uD83D",
        "\uDE00",
        "e\u0301\u0301\u0301",
        "①②③話.psd",
        "㍿_㌢.psd",
        "½_C012.psd",
        "\u1161\u1161",
        "ｶﾞｶﾞ.psd",
        "\u0000\u0001",
        "C012\n.psd");
  }

  @ParameterizedTest
  @MethodSource({"names", "hostileNames"})
  void theTokensCoverTheNameExactlyOnce(String name) {
    String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    int at = 0;
    for (NameToken token : parser.parse(name).tokens()) {
      if (token.folder().isEmpty()) {
        assertThat(token.start()).isEqualTo(at);
        assertThat(last.substring(token.start(), token.end())).isEqualTo(token.text());
        at = token.end();
      } else {
        assertThat(token.folder().get().substring(token.start(), token.end()))
            .isEqualTo(token.text());
      }
    }
    assertThat(at).isEqualTo(last.length());
  }

  @ParameterizedTest
  @MethodSource("names")
  void composedAndDecomposedFormsParseAlike(String name) {
    String composed = Normalizer.normalize(name, Normalizer.Form.NFC);
    String decomposed = Normalizer.normalize(name, Normalizer.Form.NFD);

    assertThat(claims(decomposed)).isEqualTo(claims(composed));
  }

  @ParameterizedTest
  @MethodSource("names")
  void fullWidthParsesLikeHalfWidth(String name) {
    // A slash is no part of a name, and ".DS_Store" and its like are what they are to the letter.
    String wide = name.replace('/', '／').equals(name) ? fullWidth(name) : name;

    if (claims(name).stream().noneMatch(claim -> claim.startsWith("SIDECAR"))) {
      assertThat(claims(wide)).isEqualTo(claims(name));
    }
  }

  private static String fullWidth(String name) {
    var wide = new StringBuilder();
    name.chars().forEach(c -> wide.append((char) (c > 0x20 && c < 0x7f ? c + 0xfee0 : c)));
    return wide.toString();
  }

  private List<String> claims(String name) {
    return parser.parse(name).tokens().stream()
        .filter(token -> token.kind() != TokenKind.TEXT)
        .map(
            token ->
                token.kind()
                    + "="
                    + Normalizer.normalize(token.value(), Normalizer.Form.NFKC)
                    + token.alternatives())
        .toList();
  }

  @Test
  void theOrderOfAFolderChangesNothing() {
    List<String> names = new ArrayList<>(names().distinct().toList());
    names.addAll(List.of("LMN_1201.png", "LMN_1202.png", "LMN_1203.png", "LMN_1204.png"));
    List<NameParse> inOrder = parser.parseAll(names);
    List<String> shuffled = new ArrayList<>(names);
    Collections.shuffle(shuffled, new Random(7));

    List<NameParse> parses = parser.parseAll(shuffled);

    for (int i = 0; i < shuffled.size(); i++) {
      assertThat(parses.get(i)).isEqualTo(inOrder.get(names.indexOf(shuffled.get(i))));
    }
    assertThat(Sequences.of(shuffled)).isEqualTo(Sequences.of(names));
  }

  @Test
  void aVeryLongNameIsReadAsFarAsAnyFileSystemAllows() {
    String name = "EP05_C012_" + "原画_".repeat(2500) + ".psd";

    NameParse parse = parser.parse(name);

    assertThat(parse.find(TokenKind.SHOT)).hasValue("12");
    assertThat(parse.tokens())
        .last()
        .satisfies(
            rest -> {
              assertThat(rest.rule()).isEqualTo("too-long");
              assertThat(rest.end()).isEqualTo(name.length());
            });
  }
}
