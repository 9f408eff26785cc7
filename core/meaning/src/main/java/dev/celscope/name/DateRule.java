package dev.celscope.name;

import dev.celscope.record.TokenKind;

/** Dates with a year, wherever they stand. Month and day alone are for {@link BareNumberRule}. */
final class DateRule implements Rule {
  @Override
  public void apply(Draft draft) {
    for (int i = 0; i < draft.size(); i++) {
      if (!draft.free(i) || isInsideWord(draft, i)) {
        continue;
      }
      DateReading date = DateReader.at(draft, i);
      if (date != null && !isInsideWord(draft, date.last() + 1, date)) {
        claim(draft, i, date, "date");
        i = date.last();
      }
    }
  }

  static Claim claim(Draft draft, int from, DateReading date, String rule) {
    Claim claim =
        draft
            .claim(TokenKind.DATE, date.value(), from, date.last(), rule, date.mark())
            .at(date.moment());
    for (String other : date.others()) {
      claim.or(TokenKind.DATE, other, claim.confidence() / 2);
    }
    return claim;
  }

  /** Whether a number hangs on letters that mean nothing, or on a marker that counts it. */
  private static boolean isInsideWord(Draft draft, int i) {
    if (!draft.is(i, LexemeType.NUMBER) || !draft.glued(i - 1)) {
      return false;
    }
    Lexeme before = draft.part(i - 1);
    if (before.is(LexemeType.LETTERS)) {
      return true;
    }
    boolean counts = before.has(Role.BEFORE) && draft.letter(i - 1) != 0;
    return counts && draft.part(i).length() < 8;
  }

  private static boolean isInsideWord(Draft draft, int after, DateReading date) {
    return after < draft.size()
        && draft.glued(date.last())
        && draft.is(after, LexemeType.LETTERS)
        && draft.is(date.last(), LexemeType.NUMBER);
  }
}
