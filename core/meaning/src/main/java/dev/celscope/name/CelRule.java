package dev.celscope.name;

import dev.celscope.record.TokenKind;

/** Cels and their drawings: {@code A0003}, {@code B-1a}, {@code A_en_0001}, {@code C-32end}. */
final class CelRule implements Rule {
  private static final int SURE_DIGITS = 4;

  @Override
  public void apply(Draft draft) {
    boolean among = amongDrawings(draft);
    for (int i = 0; i < draft.size(); i++) {
      if (isCel(draft, i) && startsField(draft, i) && !isBeforeShot(draft, i)) {
        cel(draft, i, among);
      } else if (draft.free(i) && draft.part(i).sense(Role.BEFORE, TokenKind.CEL) != null) {
        marked(draft, i);
      }
    }
    if (draft.around().says(TokenKind.CEL) && draft.medium().isPicture()) {
      numberInCelFolder(draft);
    }
  }

  /** {@code cel_A}, セルA. */
  private static void marked(Draft draft, int i) {
    int letter = i + 1;
    if (isCel(draft, letter) && draft.gap(i) <= 1 && !draft.glued(letter)) {
      draft.claim(TokenKind.CEL, upper(draft, letter), i, letter, "cel-marker", Mark.LIKELY);
    }
  }

  private static boolean isBeforeShot(Draft draft, int i) {
    Claim shot = draft.find(TokenKind.SHOT);
    return shot != null && shot.start() > draft.part(i).start();
  }

  /** Whether something else says that this is where drawings lie. */
  private static boolean amongDrawings(Draft draft) {
    return draft.knows(TokenKind.SHOT) || draft.knows(TokenKind.PROCESS);
  }

  /** One letter, or two of a kind. */
  private static boolean isCel(Draft draft, int i) {
    if (!draft.free(i)) {
      return false;
    }
    if (draft.letter(i) != 0) {
      return true;
    }
    String text =
        draft.is(i, LexemeType.LETTERS) && draft.part(i).length() == 2 ? draft.text(i) : "";
    return !text.isEmpty()
        && FoldedName.isUpper(text.charAt(0))
        && text.charAt(0) == text.charAt(1);
  }

  private static boolean startsField(Draft draft, int i) {
    int start = draft.part(i).start();
    return start == 0 || !FoldedName.isLatin(draft.name().at(start - 1));
  }

  private static void cel(Draft draft, int i, boolean among) {
    int number = i + 1;
    if (draft.free(number) && isRevision(draft, number) && draft.freeNumber(number + 1)) {
      number++;
    }
    if (!draft.freeNumber(number) || draft.gap(i) > 1 || draft.gap(number - 1) > 1) {
      celAlone(draft, i, among);
      return;
    }
    int digits = draft.part(number).length();
    boolean first = i == 0 && draft.medium().isPicture();
    boolean padded = draft.name().at(draft.part(number).start()) == '0';
    boolean sure = first && digits == SURE_DIGITS && padded && draft.part(number).number() > 0;
    if (digits > 5 || (!sure && !among) || !endsField(draft, number) || isDecimal(draft, i)) {
      return;
    }
    Mark mark = sure ? Mark.SURE : Mark.POSSIBLE;
    String letters = upper(draft, i);
    draft.claim(TokenKind.CEL, letters, i, i, "cel-letter", mark).confidence(0.9);
    int last = drawingEnd(draft, number);
    String drawing = Long.toString(draft.part(number).number());
    if (last > number && draft.letter(last) != 0) {
      drawing += draft.text(last);
    }
    draft.claim(TokenKind.DRAWING, drawing, number, last, "drawing-number", mark).confidence(0.9);
  }

  private static String upper(Draft draft, int i) {
    char first = Character.toUpperCase(draft.name().at(draft.part(i).start()));
    return String.valueOf(first).repeat(draft.part(i).length());
  }

  private static boolean isRevision(Draft draft, int i) {
    return draft.part(i).sense(Role.ALONE, TokenKind.REVISION) != null;
  }

  /** {@code A1.5} is no drawing. */
  private static boolean isDecimal(Draft draft, int i) {
    return draft.joint(i) == '.';
  }

  private static boolean endsField(Draft draft, int number) {
    if (!draft.glued(number)) {
      return true;
    }
    return drawingEnd(draft, number) > number
        || !FoldedName.isLatin(draft.name().peek(draft.part(number).end()));
  }

  /** The letter of an inserted drawing, {@code 1a}, or {@code end}, goes with its number. */
  private static int drawingEnd(Draft draft, int number) {
    int next = number + 1;
    if (!draft.glued(number) || (!draft.free(next) && !isEnd(draft, next))) {
      return number;
    }
    char after = next < draft.size() ? draft.name().peek(draft.part(next).end()) : 0;
    boolean closes = !FoldedName.isDigit(after) && !FoldedName.isLatin(after);
    return closes && (draft.letter(next) != 0 || isEnd(draft, next)) ? next : number;
  }

  private static boolean isEnd(Draft draft, int i) {
    return i < draft.size() && "end".equalsIgnoreCase(draft.text(i));
  }

  /** A letter in a field of its own, right after the process that drew it: {@code 原画_A}. */
  private static void celAlone(Draft draft, int i, boolean among) {
    boolean letter = draft.is(i, LexemeType.LETTERS) && FoldedName.isUpper(draft.letter(i));
    if (!among || !letter || !draft.isField(i) || i == 0 || !draft.knows(TokenKind.SHOT)) {
      return;
    }
    Claim before = draft.endingWith(i - 1);
    boolean drawn =
        before != null
            && (before.kind() == TokenKind.PROCESS || before.kind() == TokenKind.REVISION);
    if (drawn && draft.medium().isPicture()) {
      draft.claim(TokenKind.CEL, upper(draft, i), i, i, "cel-letter", Mark.POSSIBLE);
    }
  }

  private static void numberInCelFolder(Draft draft) {
    boolean bare = draft.size() > 0 && draft.freeNumber(0) && !draft.says(TokenKind.DRAWING);
    if (bare && drawingEnd(draft, 0) == draft.size() - 1 && draft.part(0).length() <= 5) {
      String value = Long.toString(draft.part(0).number());
      if (draft.size() > 1 && draft.letter(1) != 0) {
        value += draft.text(1);
      }
      draft.claim(
          TokenKind.DRAWING, value, 0, draft.size() - 1, "drawing-in-cel-folder", Mark.LIKELY);
    }
  }
}
