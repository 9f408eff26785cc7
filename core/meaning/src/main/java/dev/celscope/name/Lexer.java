package dev.celscope.name;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cuts a name into lexemes, in one pass and with no way back. What separates them is left out. */
final class Lexer {
  private static final int MAX_DIGITS = 18;

  private final FoldedName name;
  private final @Nullable Trie shows;
  private final Trie words = Vocabulary.standard().words();
  private final Trie.Match match = new Trie.Match();
  private final List<Lexeme> lexemes;
  private int at;

  private Lexer(FoldedName name, @Nullable Trie shows) {
    this.name = name;
    this.shows = shows;
    this.lexemes = new ArrayList<>(16);
  }

  /**
   * All lexemes of a name.
   *
   * @param name to cut
   * @param shows shows that the caller knows; they win over all else
   */
  static List<Lexeme> lexemes(FoldedName name, @Nullable Trie shows) {
    var lexer = new Lexer(name, shows);
    while (lexer.at < name.length()) {
      lexer.next();
    }
    return lexer.lexemes;
  }

  private void next() {
    char c = name.at(at);
    if (FoldedName.separates(c)) {
      at++;
    } else if (word()) {
      add(Lexeme.word(match.word(), at, match.end()));
    } else if (FoldedName.isDigit(c)) {
      digits();
    } else if (FoldedName.isLatin(c)) {
      add(Lexeme.of(LexemeType.LETTERS, at, lettersEnd()));
    } else if (Numerals.isNumeral(c) && numerals()) {
      return;
    } else if (Character.isLetter(c) || Character.isSurrogate(c)) {
      add(Lexeme.of(LexemeType.OTHER, at, otherEnd()));
    } else {
      add(Lexeme.of(LexemeType.MARK, at, markEnd(c)));
    }
  }

  private void add(Lexeme lexeme) {
    lexemes.add(lexeme);
    at = lexeme.end();
  }

  private boolean word() {
    if (!name.startsWord(at)) {
      return false;
    }
    if (shows != null && shows.longest(name, at, match)) {
      return true;
    }
    return words.longest(name, at, match) && (match.end() - at > 1 || accepts(match.word()));
  }

  /** Whether a word of one character is one here, and not a letter of something else. */
  private boolean accepts(Word word) {
    char next = name.peek(at + 1);
    boolean counts = FoldedName.isDigit(next) || next == '#' || Numerals.isNumeral(next);
    if (word.has(Role.BEFORE) || word.has(Role.ORDINAL)) {
      boolean apart =
          FoldedName.joins(next)
              && FoldedName.isDigit(name.peek(at + 2))
              && !FoldedName.isLatin(name.peek(at - 1));
      if (counts || apart) {
        return true;
      }
    }
    Lexeme before = lexemes.isEmpty() ? null : lexemes.get(lexemes.size() - 1);
    if ((word.has(Role.AFTER) || word.has(Role.CALENDAR)) && before != null) {
      if (before.is(LexemeType.NUMBER) || (before.is(LexemeType.LETTERS) && before.length() == 1)) {
        return true;
      }
    }
    boolean known =
        before == null || (!before.is(LexemeType.OTHER) && !before.is(LexemeType.LETTERS));
    return word.has(Role.ALONE) && known && standsAlone(next);
  }

  private boolean standsAlone(char next) {
    if (FoldedName.isLatin(name.at(at))) {
      boolean startsField = at == 0 || !Character.isLetterOrDigit(name.at(at - 1));
      return startsField && !Character.isLetterOrDigit(next);
    }
    return !Character.isLetter(next) || FoldedName.isLatin(next);
  }

  private void digits() {
    int end = at;
    long value = 0;
    while (end < name.length() && FoldedName.isDigit(name.at(end))) {
      value = end - at < MAX_DIGITS ? value * 10 + (name.at(end) - '0') : -1;
      end++;
    }
    add(Lexeme.number(value, at, end));
  }

  /** Chinese numerals count after 第, after a marker and before one; else they are text. */
  private boolean numerals() {
    int end = at + 1;
    while (end < name.length() && Numerals.isNumeral(name.at(end))) {
      end++;
    }
    Lexeme before = lexemes.isEmpty() ? null : lexemes.get(lexemes.size() - 1);
    boolean counted =
        before != null
            && before.end() == at
            && (before.has(Role.ORDINAL) || before.has(Role.BEFORE));
    if (!counted) {
      Trie.Match after = new Trie.Match();
      counted =
          end < name.length() && words.longest(name, end, after) && after.word().has(Role.AFTER);
    }
    if (counted) {
      add(Lexeme.number(Numerals.value(name, at, end), at, end));
    }
    return counted;
  }

  private int lettersEnd() {
    int end = at + 1;
    while (end < name.length() && FoldedName.isLatin(name.at(end)) && !name.startsWord(end)) {
      end++;
    }
    return end;
  }

  private int otherEnd() {
    if (FoldedName.isKatakana(name.at(at))) {
      int end = at + 1;
      while (end < name.length() && FoldedName.isKatakana(name.at(end))) {
        end++;
      }
      return end;
    }
    return at + (Character.isHighSurrogate(name.at(at)) && at + 1 < name.length() ? 2 : 1);
  }

  private int markEnd(char c) {
    int end = at + 1;
    // "####" is one thing; "((" is two.
    while (end < name.length() && name.at(end) == c && (c == '#' || c == '@')) {
      end++;
    }
    return end;
  }
}
