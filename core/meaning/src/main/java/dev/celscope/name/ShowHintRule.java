package dev.celscope.name;

import dev.celscope.record.TokenKind;

/** Shows that the caller knows. */
final class ShowHintRule implements Rule {
  @Override
  public void apply(Draft draft) {
    if (draft.around().shows() == null) {
      return;
    }
    for (int i = 0; i < draft.size(); i++) {
      if (draft.free(i) && draft.part(i).sense(Role.ALONE, TokenKind.SHOW) != null) {
        draft.claim(TokenKind.SHOW, draft.text(i), i, i, "known-show", Mark.SURE).confidence(1);
      }
    }
  }
}
