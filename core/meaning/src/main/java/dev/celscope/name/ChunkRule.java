package dev.celscope.name;

import dev.celscope.record.TokenKind;
import java.util.ArrayList;
import java.util.List;

/**
 * Letters and digits with nothing between them are understood wholly or not at all: so hashes,
 * product codes and identifiers claim nothing, though they hold what looks like a marker.
 */
final class ChunkRule implements Rule {
  @Override
  public void apply(Draft draft) {
    int from = 0;
    while (from < draft.size()) {
      int to = from;
      while (draft.glued(to) && isPlain(draft, to) && isPlain(draft, to + 1)) {
        to++;
      }
      if (to > from && isPlain(draft, from) && !isUnderstood(draft, from, to)) {
        forget(draft, draft.part(from).start(), draft.part(to).end());
      }
      from = to + 1;
    }
  }

  /** Whether a part is of Latin letters and digits alone. */
  private static boolean isPlain(Draft draft, int i) {
    char first = draft.name().at(draft.part(i).start());
    char last = draft.name().at(draft.part(i).end() - 1);
    return isPlain(first) && isPlain(last);
  }

  private static boolean isPlain(char c) {
    return FoldedName.isDigit(c) || FoldedName.isLatin(c);
  }

  private static boolean isUnderstood(Draft draft, int from, int to) {
    boolean digits = false;
    for (int i = from; i <= to; i++) {
      digits |= draft.is(i, LexemeType.NUMBER);
    }
    if (!digits) {
      return true;
    }
    // The letters that lead a name, or its number, may be the code of a show.
    boolean led = from == 0 && !draft.part(0).taken() && draft.is(0, LexemeType.LETTERS);
    for (int i = led ? from + 1 : from; i <= to; i++) {
      if (!draft.part(i).taken()) {
        return false;
      }
    }
    return true;
  }

  private static void forget(Draft draft, int start, int end) {
    List<Claim> inside = new ArrayList<>();
    for (Claim claim : draft.claims()) {
      boolean kept = claim.kind() == TokenKind.SHOW || claim.kind() == TokenKind.FRAMERANGE;
      if (!kept && claim.start() < end && claim.end() > start) {
        inside.add(claim);
      }
    }
    inside.forEach(draft::drop);
  }
}
