package dev.celscope.name;

import dev.celscope.record.TokenKind;

/** What a design, a background or a shot shows, in a field right after it: {@code BOOK_窓}. */
final class ElementRule implements Rule {
  @Override
  public void apply(Draft draft) {
    for (int i = 1; i < draft.size(); i++) {
      if (!isWord(draft, i) || !shows(draft.endingWith(i - 1)) || draft.gap(i - 1) != 1) {
        continue;
      }
      int to = i;
      while (isWord(draft, to + 1) && draft.glued(to)) {
        to++;
      }
      int start = draft.part(i).start();
      int end = draft.part(to).end();
      draft.take(i, to);
      draft
          .claimText(
              TokenKind.ELEMENT,
              draft.name().text(start, end),
              start,
              end,
              "element-after-process",
              Mark.POSSIBLE)
          .confidence(0.4);
      i = to;
    }
  }

  private static boolean isWord(Draft draft, int i) {
    return draft.free(i)
        && draft.startingWith(i) == null
        && (draft.is(i, LexemeType.OTHER)
            || (draft.is(i, LexemeType.LETTERS) && draft.part(i).length() > 2));
  }

  private static boolean shows(@org.jspecify.annotations.Nullable Claim claim) {
    if (claim == null) {
      return false;
    }
    return switch (claim.kind()) {
      case SHOT -> true;
      case PROCESS ->
          switch (claim.value()) {
            case "design", "background", "color-design", "paint" -> true;
            default -> false;
          };
      default -> false;
    };
  }
}
