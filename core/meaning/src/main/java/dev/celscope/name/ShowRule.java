package dev.celscope.name;

import dev.celscope.record.TokenKind;

/** The words before the first token of production are the show's code or title. */
final class ShowRule implements Rule {
  @Override
  public void apply(Draft draft) {
    if (draft.says(TokenKind.SHOW) || !Evidence.isProduction(draft)) {
      return;
    }
    int from = 0;
    while (from < draft.size() && isClaimed(draft, from, TokenKind.SIDECAR)) {
      from++;
    }
    int to = from;
    while (to < draft.size() && draft.startingWith(to) == null) {
      to++;
    }
    if (to == from || to == draft.size() || !isTitle(draft, from, to)) {
      return;
    }
    if (isCode(draft, from, to)) {
      to = from + 1;
    }
    int start = draft.part(from).start();
    int end = draft.part(to - 1).end();
    draft
        .claimText(
            TokenKind.SHOW, draft.name().text(start, end), start, end, "words-first", Mark.LIKELY)
        .confidence(0.7);
    draft.take(from, to - 1);
  }

  private static boolean isClaimed(Draft draft, int i, TokenKind kind) {
    int start = draft.part(i).start();
    for (Claim claim : draft.claims()) {
      if (claim.kind() == kind && claim.start() <= start && claim.end() > start) {
        return true;
      }
    }
    return false;
  }

  /** Whether capital letters in a field of their own stand before words of other kinds. */
  private static boolean isCode(Draft draft, int from, int to) {
    char joint = draft.joint(from);
    boolean coded = draft.is(from, LexemeType.LETTERS) && isUpper(draft.text(from));
    if (!coded || (joint != '_' && joint != '-')) {
      return false;
    }
    for (int i = from + 1; i < to; i++) {
      if (!isUpper(draft.text(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isUpper(String text) {
    return text.chars().allMatch(c -> FoldedName.isUpper((char) c));
  }

  private static boolean isTitle(Draft draft, int from, int to) {
    boolean letters = false;
    for (int i = from; i < to; i++) {
      if (draft.is(i, LexemeType.MARK)) {
        return false;
      }
      letters |= !draft.is(i, LexemeType.NUMBER);
    }
    return letters
        && (draft.is(from, LexemeType.LETTERS)
            || draft.is(from, LexemeType.OTHER)
            || draft.is(from, LexemeType.WORD)
            || to - from > 1);
  }
}
