package dev.celscope.name;

import dev.celscope.record.TokenKind;

/** Shots, alone, in ranges and in lists: {@code C012-015}, {@code C012・013}, {@code c012_034}. */
final class Shots {
  private static final int SHARED_DIGITS = 3;

  private Shots() {}

  static int claim(Draft draft, int marker, int number, Sense sense) {
    var value = new StringBuilder();
    int last = append(draft, value, number);
    String rule = "shot-marker";
    boolean range = false;
    while (!range) {
      int next = draft.free(last + 1) ? next(draft, last, sense) : -1;
      if (next < 0) {
        break;
      }
      range = isRange(draft, last, number, next);
      if (!range && !isShared(draft, last, number, next, marker)) {
        break;
      }
      rule = range ? "shot-range" : "shared-shots";
      value.append(range ? '-' : ',');
      last = append(draft, value, next);
    }
    while (draft.free(last + 1) && draft.part(last + 1).has(Role.SHARED)) {
      last++;
    }
    Mark mark = Strength.of(draft, marker, number, TokenKind.SHOT, sense);
    draft.claim(TokenKind.SHOT, value.toString(), marker, last, rule, mark);
    return last;
  }

  private static int append(Draft draft, StringBuilder value, int number) {
    value.append(draft.part(number).number());
    int suffix = MarkerRule.suffix(draft, number, TokenKind.SHOT);
    if (suffix > number) {
      value.append(Character.toUpperCase(draft.letter(suffix)));
    }
    return suffix;
  }

  /** Index of the number that may go on with the shots; −1 where none does. */
  private static int next(Draft draft, int last, Sense sense) {
    int next = last + 1;
    if (draft.freeMark(next, '+')) {
      next++;
    }
    if (draft.free(next) && draft.is(next, LexemeType.WORD)) {
      Sense other = draft.part(next).sense(Role.BEFORE, TokenKind.SHOT);
      if (other == null || !draft.glued(next)) {
        return -1;
      }
      next++;
    }
    boolean number = draft.freeNumber(next) && draft.part(next).number() >= 0;
    return number && sense.kind() == TokenKind.SHOT ? next : -1;
  }

  private static boolean isRange(Draft draft, int last, int first, int next) {
    char joint = draft.joint(last);
    boolean dash = joint == '-' || joint == '~' || joint == '〜' || joint == '–';
    return dash
        && draft.part(next).number() > draft.part(first).number()
        && draft.part(next).length() > 1
        && (draft.part(next).length() <= draft.part(first).length()
            || (isPlain(draft, first) && isPlain(draft, next)));
  }

  /** Whether a number has no leading zeros, and is too short for a frame. */
  private static boolean isPlain(Draft draft, int number) {
    return draft.name().at(draft.part(number).start()) != '0'
        && draft.part(number).length() <= SHARED_DIGITS;
  }

  private static boolean isShared(Draft draft, int last, int first, int next, int marker) {
    int digits = draft.part(next).length();
    if (digits > draft.part(first).length()) {
      return false;
    }
    boolean marked = next > last + 1 && draft.is(next - 1, LexemeType.WORD);
    char joint = draft.joint(last);
    if (draft.freeMark(last + 1, '+') && draft.glued(last) && draft.glued(last + 1)) {
      return true;
    }
    return switch (joint) {
      case '・', '·', '、', ',', '&' -> true;
      case '-' -> marked;
      case '_' -> marked || (isThree(draft, next) && isThree(draft, first) && isCut(draft, marker));
      default -> false;
    };
  }

  private static boolean isThree(Draft draft, int number) {
    return draft.part(number).length() == SHARED_DIGITS;
  }

  /** Cuts share drawings; the shots of {@code sh012_034} are of other pipelines. */
  private static boolean isCut(Draft draft, int marker) {
    String word = draft.text(marker);
    return !"sh".equalsIgnoreCase(word) && !"shot".equalsIgnoreCase(word);
  }
}
