package dev.celscope.name;

import dev.celscope.record.Discrepancy;
import dev.celscope.record.FileRecord;
import dev.celscope.record.Media;
import dev.celscope.record.NameParse;
import dev.celscope.record.NameToken;
import dev.celscope.record.Severity;
import dev.celscope.record.TokenKind;
import dev.celscope.record.WorkCell;
import dev.celscope.record.WorkField;
import dev.celscope.record.WorkTable;
import dev.celscope.record.WorkbookInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where a file's name says another place in the series than its folders, or than the tables of work
 * in it. A file in the wrong folder, or a sheet copied from another episode, shows so.
 */
public final class NameContradictions {
  private static final List<TokenKind> PLACES =
      List.of(TokenKind.SEASON, TokenKind.EPISODE, TokenKind.SCENE, TokenKind.SHOT);

  private NameContradictions() {}

  /**
   * What does not fit together. A name with alternatives contradicts only what none of them says.
   *
   * @param record a record with the parse of its name
   * @return code {@code name-against-folder} or {@code name-against-content}, with the value of the
   *     name first; empty where all fits, or one side says nothing
   */
  public static List<Discrepancy> find(FileRecord record) {
    List<Discrepancy> found = new ArrayList<>();
    record
        .name()
        .ifPresent(
            name -> {
              if (name.tokens().stream().anyMatch(token -> token.folder().isPresent())) {
                PLACES.forEach(kind -> againstFolders(name, kind, found));
              }
              record.media().ifPresent(media -> againstTables(name, media, found));
            });
    return found;
  }

  private static void againstFolders(NameParse name, TokenKind kind, List<Discrepancy> found) {
    List<NameToken> inName = tokens(name, kind, token -> token.folder().isEmpty());
    List<NameToken> inFolders = tokens(name, kind, token -> token.folder().isPresent());
    if (!inName.isEmpty()
        && !inFolders.isEmpty()
        && inName.stream()
            .flatMap(NameContradictions::readings)
            .noneMatch(readings(inFolders)::contains)) {
      found.add(
          report(
              "name-against-folder",
              kind,
              inName.get(0).value(),
              inFolders.get(0).value(),
              "folder"));
    }
  }

  private static void againstTables(NameParse name, Media media, List<Discrepancy> found) {
    Set<String> worked = episodes(media);
    if (worked.isEmpty()) {
      return;
    }
    List<NameToken> episodes = tokens(name, TokenKind.EPISODE, token -> token.folder().isEmpty());
    if (!episodes.isEmpty() && readings(episodes).stream().noneMatch(worked::contains)) {
      String values = String.join(", ", worked);
      found.add(
          report(
              "name-against-content", TokenKind.EPISODE, episodes.get(0).value(), values, "table"));
    }
  }

  private static List<NameToken> tokens(
      NameParse name, TokenKind kind, Predicate<NameToken> where) {
    List<NameToken> tokens = new ArrayList<>();
    for (NameToken token : name.tokens()) {
      if (token.kind() == kind && !token.value().isEmpty() && where.test(token)) {
        tokens.add(token);
      }
    }
    return tokens;
  }

  private static Set<String> readings(List<NameToken> tokens) {
    return tokens.stream().flatMap(NameContradictions::readings).collect(Collectors.toSet());
  }

  private static Stream<String> readings(NameToken token) {
    return Stream.concat(
        Stream.of(token.value()),
        token.alternatives().stream()
            .filter(other -> other.kind() == token.kind())
            .map(NameToken.Alternative::value));
  }

  /** The episodes that tables of work name, by their number alone. */
  private static Set<String> episodes(Media media) {
    Set<String> episodes = new TreeSet<>();
    if (media instanceof WorkbookInfo workbook) {
      for (WorkTable table : workbook.tables()) {
        table.rows().stream()
            .flatMap(row -> row.cells().stream())
            .filter(cell -> cell.field() == WorkField.EPISODE)
            .forEach(cell -> number(cell).ifPresent(episodes::add));
      }
    }
    return episodes;
  }

  private static Optional<String> number(WorkCell cell) {
    String digits =
        cell.value()
            .codePoints()
            .filter(Character::isDigit)
            .mapToObj(digit -> Integer.toString(Character.digit(digit, 10)))
            .collect(Collectors.joining());
    String number = digits.replaceFirst("^0++(?=.)", "");
    return number.isEmpty() ? Optional.empty() : Optional.of(number);
  }

  private static Discrepancy report(
      String code, TokenKind kind, String named, String other, String where) {
    String word = kind.name().toLowerCase(Locale.ROOT);
    return new Discrepancy(
        code,
        Severity.WARNING,
        List.of(),
        List.of(named, other),
        "The name says " + word + " " + named + ", the " + where + " " + word + " " + other);
  }
}
