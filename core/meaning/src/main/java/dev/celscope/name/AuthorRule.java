package dev.celscope.name;

import dev.celscope.record.TokenKind;

/** A name of a person in the last field, after the date or the version. */
final class AuthorRule implements Rule {
  @Override
  public void apply(Draft draft) {
    int last = draft.size() - 1;
    boolean word =
        !draft.says(TokenKind.SOURCE_APP)
            && last > 0
            && draft.free(last)
            && draft.startingWith(last) == null;
    if (!word || !draft.isField(last) || !draft.is(last, LexemeType.LETTERS)) {
      return;
    }
    Claim before = draft.endingWith(last - 1);
    boolean dated =
        before != null && (before.kind() == TokenKind.DATE || before.kind() == TokenKind.VERSION);
    char first = draft.name().at(draft.part(last).start());
    boolean capitalised =
        FoldedName.isUpper(first)
            && draft.part(last).length() > 2
            && FoldedName.isLower(draft.name().at(draft.part(last).end() - 1));
    if (dated && capitalised) {
      draft
          .claim(TokenKind.AUTHOR, draft.text(last), last, last, "name-last", Mark.POSSIBLE)
          .confidence(0.5);
    }
  }
}
