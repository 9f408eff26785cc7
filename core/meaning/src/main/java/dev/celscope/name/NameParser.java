package dev.celscope.name;

import dev.celscope.record.NameParse;
import dev.celscope.record.TokenKind;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads the names of production files: season, episode, shot, process, version and whatever else
 * people write into them in English, Chinese, Japanese and Korean.
 *
 * <pre>{@code
 * NameParse parse = NameParser.standard().parse("LMN_S03E05_SC012_LO_v03.psd");
 * parse.find(TokenKind.EPISODE); // Optional[5]
 * }</pre>
 *
 * <p>The tokens of a parse cover the file name from its first character to its last, in order: what
 * is not understood, and what separates, is {@link TokenKind#TEXT}. A name that means nothing
 * claims nothing. A parser is immutable and may be used by many threads.
 */
public final class NameParser {
  private static final NameParser STANDARD = with(NameHints.none());

  private final Surroundings nothing;

  private NameParser(NameHints hints) {
    this.nothing =
        new Surroundings(
            hints, trie(hints.shows()), hints.dateOrder().orElse(null), true, List.of());
  }

  private static @Nullable Trie trie(List<String> shows) {
    if (shows.isEmpty()) {
      return null;
    }
    var trie = new Trie();
    for (String show : shows) {
      String text = FoldedName.of(show).text().toLowerCase(Locale.ROOT);
      trie.add(
          new Word(text, List.of(new Sense(Role.ALONE, TokenKind.SHOW, show, Mark.SURE, "und"))));
    }
    return trie;
  }

  /**
   * A parser that knows nothing of the caller's shows.
   *
   * @return the parser
   */
  public static NameParser standard() {
    return STANDARD;
  }

  /**
   * A parser with the caller's knowledge, which wins over its guesses.
   *
   * @param hints what the caller knows
   * @return the parser
   */
  public static NameParser with(NameHints hints) {
    return new NameParser(hints);
  }

  /**
   * Reads a name, or a path with {@code /} or {@code \} between its folders.
   *
   * @param name file name or path; may be empty
   * @return what it means; tokens of folders say which folder they are from
   */
  public NameParse parse(String name) {
    return Reading.parse(name, nothing);
  }

  /**
   * Reads a path: its last element is the name, the others are folders.
   *
   * @param path relative or absolute
   * @return what it means; tokens of folders say which folder they are from
   */
  public NameParse parse(Path path) {
    var text = new StringBuilder();
    for (Path element : path) {
      text.append(text.isEmpty() ? "" : "/").append(element);
    }
    return parse(text.toString());
  }

  /**
   * Reads the names of one folder together: what is ambiguous in one is decided by the others. The
   * order of the names changes nothing.
   *
   * @param names file names or paths
   * @return a parse for each name, in the order given
   */
  public List<NameParse> parseAll(List<String> names) {
    List<NameParse> parses = parseEach(names, nothing);
    Optional<Surroundings> agreed = Agreement.of(parses, nothing);
    if (agreed.isPresent()) {
      parses = parseEach(names, agreed.get());
    }
    return Siblings.decide(names, parses);
  }

  private static List<NameParse> parseEach(List<String> names, Surroundings around) {
    List<NameParse> parses = new ArrayList<>(names.size());
    for (String name : names) {
      parses.add(Reading.parse(name, around));
    }
    return parses;
  }
}
