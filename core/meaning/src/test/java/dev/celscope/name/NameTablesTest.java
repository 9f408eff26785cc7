package dev.celscope.name;

import static org.assertj.core.api.Assertions.assertThat;

import dev.celscope.record.NameParse;
import dev.celscope.record.NameToken;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NameTablesTest {
  static List<String> productionNames() {
    return NameTables.lines("production-names.tsv").toList();
  }

  static List<String> meaninglessNames() {
    return NameTables.lines("meaningless-names.txt").toList();
  }

  @ParameterizedTest
  @MethodSource("productionNames")
  void aProductionNameGivesItsTokensAndNoOthers(String line) {
    String[] cells = line.split("\t", 2);
    List<String> expected = Arrays.asList(cells[1].split(" ", -1));

    NameParse parse = NameParser.standard().parse(cells[0]);

    assertThat(NameTables.claims(parse))
        .containsExactlyInAnyOrderElementsOf(
            expected.stream().map(token -> token.replaceAll("\\|.*", "")).toList());
    expected.stream()
        .flatMap(token -> Arrays.stream(token.split("\\|", -1)).skip(1))
        .forEach(other -> assertThat(offers(parse, other)).as("offers %s", other).isTrue());
  }

  private static boolean offers(NameParse parse, String value) {
    return parse.tokens().stream()
        .map(NameToken::alternatives)
        .flatMap(List::stream)
        .anyMatch(alternative -> alternative.value().equals(value));
  }

  @ParameterizedTest
  @MethodSource("meaninglessNames")
  void aNameThatMeansNothingClaimsNothing(String name) {
    assertThat(NameTables.claims(NameParser.standard().parse(name))).isEmpty();
  }
}
