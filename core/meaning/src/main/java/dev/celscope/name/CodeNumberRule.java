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
    Claim next = draft.startingWith(lettered(draft, number) + 1);
    if (next == null) {
      return;
    }
    if (isEpisodeAndShot(draft, number) && !isPlace(next.kind())) {
      String shot = Long.toString(draft.part(number).number());
      Mark mark = strength(draft, number - 1);
      draft.claim(TokenKind.SHOT, shot, number, number, "shot-after-code", mark);
      SeasonEpisode.claim(draft, number - 1, mark);
    } else if (isEpisode(draft, number, next)) {
      // "DPI72" beside what looks like a shot is no episode; "LMN_72" is.
      Mark mark = draft.glued(number - 1) ? Mark.POSSIBLE : strength(draft, number);
      SeasonEpisode.claim(draft, number, mark);
      MarkerRule.partLetter(draft, number);
    }
  }

  private static boolean isEpisode(Draft draft, int number, Claim next) {
    int digits = draft.part(number).length();
    boolean shot = isPlace(next.kind());
    if (number == 0) {
      return shot && digits == 2;
    }
    boolean fits = digits == 2 || digits == 3 || (digits == 4 && isPadded(draft, number));
    return startsWithCode(draft, number) && (fits || (digits == 1 && shot));
  }

  /** {@code LMN_05_012_LO}, {@code 05_012_原画}: the number of an episode, then that of a shot. */
  private static boolean isEpisodeAndShot(Draft draft, int number) {
    int episode = number - 1;
    if (draft.part(number).length() != 3 || !draft.freeNumber(episode) || draft.gap(episode) != 1) {
      return false;
    }
    int digits = draft.part(episode).length();
    boolean first = episode == 0;
    return (digits == 2 || (digits == 3 && !first)) && (first || startsWithCode(draft, episode));
  }

  /** The code of a show is two to four capital letters; other words need more to go with them. */
  private static Mark strength(Draft draft, int number) {
    String code = draft.text(number - 1);
    boolean upper = code.chars().allMatch(c -> FoldedName.isUpper((char) c));
    return upper && code.length() > 1 && code.length() <= 4 ? Mark.LIKELY : Mark.POSSIBLE;
  }

  /** Index of the letter that hangs on a number, or the number's own. */
  private static int lettered(Draft draft, int number) {
    return MarkerRule.suffix(draft, number, TokenKind.SHOT);
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
        int number = draft.letter(i - 1) != 0 && draft.free(i - 1) ? i - 2 : i - 1;
        return draft.freeNumber(number) ? number : -1;
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
    boolean letters = !before.is(LexemeType.MARK);
    if (before.is(LexemeType.NUMBER)) {
      letters = draft.glued(number - 2);
    }
    boolean code = before.length() > 1 || !draft.glued(number - 1);
    return letters && code && !before.taken();
  }
}
