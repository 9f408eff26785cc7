package dev.celscope.name;

import dev.celscope.record.TokenKind;

/** Letters that say who corrected, after what they corrected: {@code LO-1-e}, {@code B-2-+}. */
final class RevisionRule implements Rule {
  @Override
  public void apply(Draft draft) {
    for (int i = 1; i < draft.size(); i++) {
      if (!draft.free(i) || !draft.isField(i) || !follows(draft, i)) {
        continue;
      }
      Sense sense = draft.part(i).sense(Role.ALONE, TokenKind.REVISION);
      if (draft.is(i, LexemeType.WORD) && sense != null) {
        draft.claim(TokenKind.REVISION, sense.value(), i, i, "revision-letters", Mark.POSSIBLE);
      } else if (draft.freeMark(i, '+')) {
        draft.claim(TokenKind.REVISION, "correction", i, i, "revision-plus", Mark.POSSIBLE);
      }
    }
  }

  /** Whether a part stands after a drawing or a process, or the number of one. */
  private static boolean follows(Draft draft, int i) {
    int before = i - 1;
    if (draft.freeNumber(before)) {
      before--;
    }
    Claim claim = draft.endingWith(before);
    if (claim == null) {
      return false;
    }
    return switch (claim.kind()) {
      case PROCESS, CEL, DRAWING, REVISION -> true;
      case SHOT -> i == draft.size() - 1;
      default -> false;
    };
  }
}
