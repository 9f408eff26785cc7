package dev.celscope.name;

import dev.celscope.record.TokenKind;

/** The bare number between a show's code and the first marker: {@code LMN_305_SQ040}. */
final class CodeNumberRule implements Rule {
  @Override
  public void apply(Draft draft) {
    if (draft.says(TokenKind.EPISODE)) {
      return;
    }
    int number = numberBeforeFirstClaim(draft);
    if (number < 0 || draft.part(number).number() < 0) {
      return;
    }
    Claim next = draft.startingWith(number + 1);
    if (next == null) {
      return;
    }
    int digits = draft.part(number).length();
    boolean shot = isPlace(next.kind());
    boolean coded = number > 0 && startsWithCode(draft, number);
    boolean alone = number == 0 && shot && digits == 2;
    boolean fits = digits == 2 || digits == 3 || (digits == 4 && isPadded(draft, number));
    if (alone || (coded && (fits || (digits == 1 && shot)))) {
      SeasonEpisode.claim(draft, number);
    }
  }

  private static boolean isPadded(Draft draft, int number) {
    return draft.name().at(draft.part(number).start()) == '0';
  }

  private static boolean isPlace(TokenKind kind) {
    return kind == TokenKind.SHOT || kind == TokenKind.SCENE || kind == TokenKind.SEQUENCE;
  }

  private static int numberBeforeFirstClaim(Draft draft) {
    for (int i = 0; i < draft.size(); i++) {
      Claim claim = draft.startingWith(i);
      boolean before =
          claim != null
              && claim.kind() != TokenKind.SHOW
              && claim.kind() != TokenKind.SIDECAR
              && claim.kind() != TokenKind.SEASON;
      if (before) {
        return draft.freeNumber(i - 1) ? i - 1 : -1;
      }
    }
    return -1;
  }

  /** Whether letters that say nothing else stand first, and nothing but them. */
  private static boolean startsWithCode(Draft draft, int number) {
    Claim first = draft.claims().isEmpty() ? null : draft.endingWith(number - 1);
    if (first != null && (first.kind() == TokenKind.SHOW || first.kind() == TokenKind.SEASON)) {
      return true;
    }
    Lexeme before = draft.part(number - 1);
    boolean letters =
        before.is(LexemeType.LETTERS)
            || before.is(LexemeType.OTHER)
            || before.is(LexemeType.WORD)
            || before.is(LexemeType.NUMBER);
    boolean code = before.length() > 1 || !draft.glued(number - 1);
    return letters && code && !before.taken();
  }
}
