package dev.celscope.name;

import dev.celscope.record.NameParse;
import dev.celscope.record.NameToken;
import dev.celscope.record.TokenKind;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** The tables of names beside these tests. */
final class NameTables {
  private NameTables() {}

  static Stream<String> lines(String table) {
    try (InputStream in = NameTables.class.getResourceAsStream(table)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines().filter(line -> !line.startsWith("# ")).toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Stream<String> names() {
    return Stream.concat(
        lines("production-names.tsv").map(line -> line.substring(0, line.indexOf('\t'))),
        lines("meaningless-names.txt"));
  }

  /** Tokens that say something, as the table writes them. */
  static List<String> claims(NameParse parse) {
    return parse.tokens().stream()
        .filter(token -> token.kind() != TokenKind.TEXT && token.kind() != TokenKind.EXTENSION)
        .map(NameTables::claim)
        .toList();
  }

  private static String claim(NameToken token) {
    String kind = token.kind().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    return kind + "=" + token.value().replace(" ", "%20");
  }
}
