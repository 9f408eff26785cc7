package dev.celscope.name;

import dev.celscope.record.NameParse;
import dev.celscope.record.NameToken;
import dev.celscope.record.TokenKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** What the names of one folder say of each other: a number that runs is a frame. */
final class Siblings {
  private static final int LEAST = 3;

  private final List<String> names;
  private final List<NameParse> parses;

  private Siblings(List<String> names, List<NameParse> parses) {
    this.names = names;
    this.parses = new ArrayList<>(parses);
  }

  static List<NameParse> decide(List<String> names, List<NameParse> parses) {
    var siblings = new Siblings(names, parses);
    siblings.number();
    return siblings.parses;
  }

  private void number() {
    Map<SequenceKey, List<Integer>> groups = new HashMap<>();
    for (int i = 0; i < names.size(); i++) {
      int at = candidate(parses.get(i));
      if (at >= 0) {
        NameToken token = parses.get(i).tokens().get(at);
        groups
            .computeIfAbsent(SequenceKey.of(names.get(i), token), key -> new ArrayList<>())
            .add(i);
      }
    }
    for (List<Integer> group : groups.values()) {
      if (runs(group)) {
        group.forEach(this::frame);
      }
    }
  }

  /** Index of the last token that may be a frame though it is not read as one; −1 for none. */
  private static int candidate(NameParse parse) {
    if (parse.repair().isPresent()) {
      return -1;
    }
    List<NameToken> tokens = parse.tokens();
    boolean picture = false;
    for (int i = tokens.size() - 1; i >= 0; i--) {
      NameToken token = tokens.get(i);
      if (token.kind() == TokenKind.EXTENSION) {
        picture = Medium.ofExtension(lower(token.value())).isPicture();
      } else if (!"separator".equals(token.rule())) {
        boolean number = digits(token.text()) && token.folder().isEmpty();
        boolean open = token.kind() == TokenKind.TEXT || token.kind() == TokenKind.DATE;
        return picture && number && open && !isCounter(tokens, i) ? i : -1;
      }
    }
    return -1;
  }

  private static String lower(String text) {
    return text.toLowerCase(java.util.Locale.ROOT);
  }

  /** The counter of a camera runs too, and is no frame. */
  private static boolean isCounter(List<NameToken> tokens, int i) {
    if (i < 2) {
      return false;
    }
    var match = new Trie.Match();
    FoldedName before = FoldedName.of(tokens.get(i - 2).text());
    return tokens.get(i - 2).kind() == TokenKind.SOURCE_APP
        || (Vocabulary.standard().words().longest(before, 0, match)
            && match.end() == before.length()
            && match.word().has(Role.APP));
  }

  private static boolean digits(String text) {
    return text.length() <= 8 && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private boolean runs(List<Integer> group) {
    TreeSet<Long> numbers = new TreeSet<>();
    boolean allDates = true;
    boolean longDates = true;
    for (int i : group) {
      NameToken token = token(i);
      numbers.add(Long.parseLong(token.text()));
      allDates &= token.kind() == TokenKind.DATE;
      longDates &= token.text().length() > 4;
    }
    // Dates of a year that follow each other are dates: one file a day.
    if (numbers.size() < LEAST || (allDates && longDates)) {
      return false;
    }
    long steps = 0;
    for (Long number : numbers) {
      steps += numbers.contains(number + 1) ? 1 : 0;
    }
    return steps * 2 >= numbers.size();
  }

  private NameToken token(int i) {
    return parses.get(i).tokens().get(candidate(parses.get(i)));
  }

  private void frame(int i) {
    List<NameToken> tokens = new ArrayList<>(parses.get(i).tokens());
    int at = candidate(parses.get(i));
    NameToken old = tokens.get(at);
    List<NameToken.Alternative> others =
        old.kind() == TokenKind.TEXT
            ? List.of()
            : List.of(new NameToken.Alternative(old.kind(), old.value(), 0.2));
    tokens.set(
        at,
        new NameToken(
            TokenKind.FRAME,
            Long.toString(Long.parseLong(old.text())),
            old.text(),
            old.start(),
            old.end(),
            "runs-among-siblings",
            0.9,
            others,
            Optional.empty(),
            old.folder()));
    parses.set(i, new NameParse(tokens, parses.get(i).repair()));
  }
}
