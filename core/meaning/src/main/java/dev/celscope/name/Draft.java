package dev.celscope.name;

import dev.celscope.record.TokenKind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One name while the rules read it: its parts, and what has been claimed of them. */
final class Draft {
  private final FoldedName name;
  private final List<Lexeme> parts;
  private final Medium medium;
  private final Surroundings around;
  private final List<Claim> claims = new ArrayList<>(12);
  private final Set<TokenKind> claimed = EnumSet.noneOf(TokenKind.class);

  Draft(FoldedName name, Medium medium, Surroundings around) {
    this(name, medium, around, Lexer.lexemes(name, around.shows()));
  }

  private Draft(FoldedName name, Medium medium, Surroundings around, List<Lexeme> parts) {
    this.name = name;
    this.medium = medium;
    this.around = around;
    this.parts = parts;
  }

  /** A draft whose parts can be taken and whose claims can be dropped without touching this one. */
  Draft copy() {
    List<Lexeme> own = new ArrayList<>(parts.size());
    for (Lexeme part : parts) {
      own.add(part.copy());
    }
    var copy = new Draft(name, medium, around, own);
    copy.claims.addAll(claims);
    copy.claimed.addAll(claimed);
    return copy;
  }

  FoldedName name() {
    return name;
  }

  Medium medium() {
    return medium;
  }

  Surroundings around() {
    return around;
  }

  List<Claim> claims() {
    return claims;
  }

  // Parts.

  int size() {
    return parts.size();
  }

  Lexeme part(int index) {
    return parts.get(index);
  }

  boolean is(int index, LexemeType type) {
    return index >= 0 && index < parts.size() && parts.get(index).type() == type;
  }

  /** Whether there is such a part and no rule has it yet. */
  boolean free(int index) {
    return index >= 0 && index < parts.size() && !parts.get(index).taken();
  }

  boolean freeNumber(int index) {
    return free(index) && parts.get(index).type() == LexemeType.NUMBER;
  }

  boolean freeMark(int index, char mark) {
    return free(index)
        && parts.get(index).type() == LexemeType.MARK
        && name.at(parts.get(index).start()) == mark;
  }

  /** Number of characters between a part and the next. */
  int gap(int index) {
    return index + 1 < parts.size() ? parts.get(index + 1).start() - parts.get(index).end() : -1;
  }

  /** The separator between a part and the next; 0 where there is none or more than one. */
  char joint(int index) {
    return gap(index) == 1 ? name.at(parts.get(index).end()) : 0;
  }

  boolean glued(int index) {
    return index >= 0 && gap(index) == 0;
  }

  /** Whether a part is all that stands between two separators. */
  boolean isField(int index) {
    return !glued(index - 1) && !glued(index);
  }

  /** The characters of a part; empty where there is none. */
  String text(int index) {
    return index < 0 || index >= parts.size()
        ? ""
        : name.text(parts.get(index).start(), parts.get(index).end());
  }

  /** A single Latin letter, word of the vocabulary or not; 0 for all else. */
  char letter(int index) {
    if (index < 0 || index >= parts.size() || parts.get(index).length() != 1) {
      return 0;
    }
    char c = name.at(parts.get(index).start());
    return FoldedName.isUpper(c) || FoldedName.isLower(c) ? c : 0;
  }

  /** Index of the last part that no rule has; −1 where there is none. */
  int lastFree() {
    for (int i = parts.size() - 1; i >= 0; i--) {
      if (!parts.get(i).taken()) {
        return i;
      }
    }
    return -1;
  }

  // Claims.

  /** Takes the parts from one to another and says what they mean. */
  Claim claim(TokenKind kind, String value, int from, int to, String rule, Mark mark) {
    take(from, to);
    return claimText(kind, value, parts.get(from).start(), parts.get(to).end(), rule, mark);
  }

  /** Says what characters mean, be they parts or not. */
  Claim claimText(TokenKind kind, String value, int start, int end, String rule, Mark mark) {
    var claim = new Claim(kind, value, start, end, rule, mark);
    claims.add(claim);
    claimed.add(kind);
    return claim;
  }

  void take(int from, int to) {
    for (int i = from; i <= to; i++) {
      parts.get(i).take();
    }
  }

  /** Whether this name says something of a kind. */
  boolean says(TokenKind kind) {
    return claimed.contains(kind);
  }

  /** Whether this name or a folder above it says something of a kind. */
  boolean knows(TokenKind kind) {
    return says(kind) || around.says(kind);
  }

  @Nullable Claim find(TokenKind kind) {
    if (!says(kind)) {
      return null;
    }
    for (Claim claim : claims) {
      if (claim.kind() == kind) {
        return claim;
      }
    }
    return null;
  }

  /** The claim whose last character is the last of a part. */
  @Nullable Claim endingWith(int index) {
    if (index < 0) {
      return null;
    }
    int end = parts.get(index).end();
    for (Claim claim : claims) {
      if (claim.end() == end) {
        return claim;
      }
    }
    return null;
  }

  /** The claim whose first character is the first of a part. */
  @Nullable Claim startingWith(int index) {
    if (index < 0 || index >= parts.size()) {
      return null;
    }
    int start = parts.get(index).start();
    for (Claim claim : claims) {
      if (claim.start() == start) {
        return claim;
      }
    }
    return null;
  }

  void drop(Claim claim) {
    if (!claims.remove(claim)) {
      return;
    }
    claimed.clear();
    for (Claim other : claims) {
      claimed.add(other.kind());
    }
  }
}
