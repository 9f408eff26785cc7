package dev.celscope.name;

import dev.celscope.record.TokenKind;
import java.util.List;

/** What only the name of a folder says: {@code 02_LO} is a step of production, {@code A} a cel. */
final class FolderRule implements Rule {
  private static final int MOST_DIGITS = 3;

  @Override
  public void apply(Draft draft) {
    if (draft.around().claims().isEmpty()) {
      forgetPossible(draft);
    }
    if (draft.size() == 2
        && draft.is(0, LexemeType.NUMBER)
        && draft.part(0).length() <= MOST_DIGITS) {
      numberedStep(draft);
    } else if (draft.size() == 1 && draft.freeNumber(0)) {
      number(draft);
    } else if (draft.size() == 1 && FoldedName.isUpper(draft.letter(0)) && draft.free(0)) {
      boolean drawn = draft.around().says(TokenKind.SHOT) || draft.around().says(TokenKind.PROCESS);
      if (drawn && draft.name().length() == 1) {
        draft.claim(TokenKind.CEL, draft.text(0), 0, 0, "cel-folder", Mark.LIKELY);
      }
    }
  }

  /** Folders named "notes" or "render" say nothing where no folder above speaks of production. */
  private static void forgetPossible(Draft draft) {
    for (Claim claim : List.copyOf(draft.claims())) {
      if (claim.mark() == Mark.POSSIBLE) {
        draft.drop(claim);
      }
    }
  }

  /** A number inside the folder of a season is an episode, inside that of an episode a shot. */
  private static void number(Draft draft) {
    int digits = draft.part(0).length();
    boolean counts = digits == 2 || digits == 3;
    if (counts && draft.around().says(TokenKind.SEASON) && !draft.knows(TokenKind.EPISODE)) {
      SeasonEpisode.claim(draft, 0, Mark.POSSIBLE);
    } else if (digits == 3 && draft.around().says(TokenKind.EPISODE)) {
      String value = Long.toString(draft.part(0).number());
      draft.claim(TokenKind.SHOT, value, 0, 0, "shot-folder", Mark.POSSIBLE);
    }
  }

  private static void numberedStep(Draft draft) {
    Claim step = draft.startingWith(1);
    if (step != null && step.kind() == TokenKind.PROCESS && step.mark() == Mark.LIKELY) {
      step.mark(Mark.SURE);
    }
  }
}
