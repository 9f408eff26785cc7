package dev.celscope.name;

import dev.celscope.record.TokenKind;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Numbers with a word that says what they count: {@code EP05}, 第5話, {@code c012}, 5회. */
final class MarkerRule implements Rule {
  private static final int MOST_DIGITS = 5;

  @Override
  public void apply(Draft draft) {
    for (int i = 0; i < draft.size(); i++) {
      if (draft.free(i)) {
        int last = read(draft, i);
        i = Math.max(i, last);
      }
    }
  }

  /** Index of the last part claimed; −1 where none was. */
  private static int read(Draft draft, int i) {
    Lexeme part = draft.part(i);
    if (part.has(Role.ORDINAL) && draft.freeNumber(i + 1)) {
      return after(draft, i, i + 1, true);
    }
    if (part.is(LexemeType.NUMBER)) {
      return after(draft, i, i, false);
    }
    if (draft.letter(i) != 0 && isPartWord(draft, i + 1)) {
      return letteredPart(draft, i, i + 1, i);
    }
    return part.has(Role.BEFORE) ? before(draft, i) : -1;
  }

  // A number and its word after it.

  private static int after(Draft draft, int from, int number, boolean ordinal) {
    int word = number + 1;
    Sense sense = draft.free(word) ? draft.part(word).sense(Role.AFTER) : null;
    if (sense == null || draft.gap(number) > 1 || draft.part(number).number() < 0) {
      return -1;
    }
    boolean apart = draft.gap(number) == 1 && draft.joint(number) != ' ';
    boolean latin = FoldedName.isLatin(draft.name().at(draft.part(word).start()));
    // "C012_cut" has no number for its "cut", and "05_part" none for its "part".
    if (apart || (latin && !ordinal) || draft.part(number).length() > MOST_DIGITS) {
      return -1;
    }
    Mark mark = ordinal ? Mark.SURE : loose(draft, word, sense.mark());
    String value = Long.toString(draft.part(number).number());
    draft.claim(
        sense.kind(),
        value,
        from,
        word,
        sense.kind() == TokenKind.PART ? "part-marker" : rule(sense.kind()),
        mark);
    return word;
  }

  /** A marker of one character that other letters go on from may be a part of a word: 2回目. */
  private static Mark loose(Draft draft, int word, Mark mark) {
    boolean goesOn =
        draft.part(word).length() == 1 && draft.glued(word) && draft.is(word + 1, LexemeType.OTHER);
    return goesOn && mark == Mark.SURE ? Mark.LIKELY : mark;
  }

  private static boolean isPartWord(Draft draft, int i) {
    return draft.free(i)
        && draft.gap(i - 1) <= 1
        && draft.part(i).sense(Role.AFTER, TokenKind.PART) != null;
  }

  private static int letteredPart(Draft draft, int from, int to, int letter) {
    boolean latin =
        FoldedName.isLatin(draft.name().at(draft.part(letter == from ? to : from).start()));
    String value = String.valueOf(Character.toUpperCase(draft.letter(letter)));
    draft.claim(TokenKind.PART, value, from, to, "part-marker", latin ? Mark.LIKELY : Mark.SURE);
    return to;
  }

  // A word and its number after it.

  private static int before(Draft draft, int i) {
    Sense sense = draft.part(i).sense(Role.BEFORE);
    if (sense == null) {
      return -1;
    }
    if (sense.kind() == TokenKind.PART
        && draft.letter(i + 1) != 0
        && draft.free(i + 1)
        && draft.gap(i) <= 1
        && !draft.glued(i + 1)) {
      return letteredPart(draft, i, i + 1, i + 1);
    }
    int number = number(draft, i);
    if (number < 0) {
      return -1;
    }
    boolean single = draft.letter(i) != 0;
    TokenKind kind = single ? letterKind(draft, i, number, sense.kind()) : sense.kind();
    if (kind == null || !fits(draft, kind, number, single)) {
      return -1;
    }
    if (kind == TokenKind.SHOT) {
      return Shots.claim(draft, i, number, sense);
    }
    return claim(draft, i, number, kind, sense);
  }

  private static int claim(Draft draft, int i, int number, TokenKind kind, Sense sense) {
    int suffix = suffix(draft, number, kind);
    String value = Long.toString(draft.part(number).number());
    if (suffix > number) {
      value += Character.toUpperCase(draft.letter(suffix));
    }
    Claim claim =
        draft.claim(kind, value, i, suffix, rule(kind), Strength.of(draft, i, number, kind, sense));
    if (kind == TokenKind.EPISODE) {
      SeasonEpisode.offerSplit(draft, claim, number);
      return "e".equalsIgnoreCase(draft.text(i)) ? number : partLetter(draft, number);
    }
    return suffix;
  }

  /** {@code #01A} is the first part of episode 1. */
  static int partLetter(Draft draft, int number) {
    int letter = suffix(draft, number, TokenKind.SHOT);
    char part = letter == number ? 0 : Character.toUpperCase(draft.letter(letter));
    if (part < 'A' || part > 'E') {
      return number;
    }
    draft.claim(TokenKind.PART, String.valueOf(part), letter, letter, "part-letter", Mark.LIKELY);
    return letter;
  }

  /** Index of the number that a marker counts; −1 where it counts none. */
  private static int number(Draft draft, int i) {
    int number = i + 1;
    boolean numbered = draft.free(number) && isNumberSign(draft, number) && draft.gap(i) <= 1;
    if (numbered) {
      number++;
    }
    if (!draft.freeNumber(number) || draft.part(number).number() < 0) {
      return -1;
    }
    int gap = draft.gap(number - 1);
    if (gap == 0) {
      return number;
    }
    boolean joined = gap == 1 && FoldedName.joins(draft.joint(number - 1));
    joined |= gap == 2 && isAbbreviated(draft, number - 1);
    boolean single = draft.letter(i) != 0;
    if (!joined || (single && !isApartCut(draft, i, number)) || isSign(draft, i)) {
      return -1;
    }
    return number;
  }

  /** {@code Ep. 05}. */
  private static boolean isAbbreviated(Draft draft, int i) {
    int end = draft.part(i).end();
    return draft.name().peek(end) == '.' && draft.name().peek(end + 1) == ' ';
  }

  private static boolean isNumberSign(Draft draft, int i) {
    return draft.freeMark(i, '#')
        || (draft.part(i).has(Role.BEFORE) && "#".equals(draft.text(i)))
        || "no".equalsIgnoreCase(draft.text(i));
  }

  private static boolean isSign(Draft draft, int i) {
    return "#".equals(draft.text(i));
  }

  /** {@code c_001} is a cut; {@code C-32} is the drawing of a cel where cels lie. */
  private static boolean isApartCut(Draft draft, int i, int number) {
    return Character.toLowerCase(draft.letter(i)) == 'c'
        && draft.part(number).length() == 3
        && draft.joint(i) != '.'
        && !draft.around().says(TokenKind.SHOT);
  }

  private static boolean fits(Draft draft, TokenKind kind, int number, boolean single) {
    int digits = draft.part(number).length();
    return switch (kind) {
      case SEASON -> digits <= 2;
      case EPISODE, VERSION, TAKE, RETAKE, PART -> digits <= 4 && !isDotted(draft, number);
      case FRAME -> digits >= 3 && digits <= 8;
      case SHOT -> digits <= (single ? MOST_DIGITS - 1 : MOST_DIGITS);
      default -> digits <= MOST_DIGITS;
    };
  }

  /** Whether the number is the first of a dotted version: {@code v1.2.3}. */
  private static boolean isDotted(Draft draft, int number) {
    return draft.joint(number) == '.'
        && draft.freeNumber(number + 1)
        && draft.part(number + 1).length() <= 2;
  }

  /** What a single letter marks, by what stands around it; null where it marks nothing. */
  private static @Nullable TokenKind letterKind(
      Draft draft, int i, int number, TokenKind otherwise) {
    char letter = Character.toLowerCase(draft.letter(i));
    boolean inside = draft.glued(i - 1) && draft.is(i - 1, LexemeType.LETTERS);
    if (inside || isCelDrawing(draft, i, number)) {
      return null;
    }
    if (letter != 's') {
      return otherwise;
    }
    int next = suffix(draft, number, TokenKind.SCENE) + 1;
    if (marks(draft, next, TokenKind.EPISODE)) {
      return TokenKind.SEASON;
    }
    if (marks(draft, next, TokenKind.SHOT)) {
      boolean season = draft.letter(i) == 'S' && draft.part(number).length() <= 2;
      boolean apart = draft.gap(next - 1) > 0;
      return season && apart && !draft.knows(TokenKind.EPISODE)
          ? TokenKind.SEASON
          : TokenKind.SCENE;
    }
    return draft.part(number).length() <= 2 ? TokenKind.SEASON : TokenKind.SCENE;
  }

  /** {@code C0003} after the cut is named is the third drawing of cel C. */
  private static boolean isCelDrawing(Draft draft, int i, int number) {
    if (!draft.knows(TokenKind.SHOT) || !draft.medium().isPicture() || !draft.glued(i)) {
      return false;
    }
    return draft.part(number).length() == 4 && !draft.says(TokenKind.DRAWING);
  }

  private static boolean marks(Draft draft, int i, TokenKind kind) {
    if (!draft.free(i)) {
      return false;
    }
    Lexeme part = draft.part(i);
    if (part.has(Role.ORDINAL) || part.is(LexemeType.NUMBER)) {
      int word = part.is(LexemeType.NUMBER) ? i + 1 : i + 2;
      return draft.free(word) && draft.part(word).sense(Role.AFTER, kind) != null;
    }
    return part.sense(Role.BEFORE, kind) != null && draft.freeNumber(i + 1);
  }

  /**
   * Index of the letter that belongs to a number, {@code 012A}; the number's own where none does.
   */
  static int suffix(Draft draft, int number, TokenKind kind) {
    boolean lettered =
        kind == TokenKind.SHOT || kind == TokenKind.SCENE || kind == TokenKind.SEQUENCE;
    int letter = number + 1;
    if (!lettered || !draft.glued(number) || !draft.free(letter) || draft.letter(letter) == 0) {
      return number;
    }
    char next = draft.name().peek(draft.part(letter).end());
    return FoldedName.isDigit(next) || FoldedName.isLatin(next) ? number : letter;
  }

  static String rule(TokenKind kind) {
    return switch (kind) {
      case SEASON -> "season-marker";
      case EPISODE -> "episode-marker";
      case SEQUENCE -> "sequence-marker";
      case SCENE -> "scene-marker";
      case SHOT -> "shot-marker";
      case TAKE -> "take-marker";
      case VERSION -> "version-marker";
      case RETAKE -> "retake-marker";
      default -> kind.name().toLowerCase(Locale.ROOT) + "-marker";
    };
  }
}
