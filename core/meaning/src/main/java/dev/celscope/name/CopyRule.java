package dev.celscope.name;

import dev.celscope.record.TokenKind;

/** Copy counters at the end of a name: {@code (1)}, {@code - 副本 (2)}, {@code のコピー}. */
final class CopyRule implements Rule {
  private static final long MOST_COPIES = 999;

  @Override
  public void apply(Draft draft) {
    int last = draft.size() - 1;
    int from = counter(draft, last);
    if (from >= 0) {
      String count = Long.toString(draft.part(from + 1).number());
      int word = isCopyWord(draft, from - 1) ? from - 1 : from;
      draft.claim(TokenKind.COPY, count, word, last, "copy-counter", Mark.SURE);
    } else if (isCopyWord(draft, last)) {
      draft.claim(TokenKind.COPY, "1", last, last, "copy-word", mark(draft, last));
    } else if (draft.freeNumber(last) && isCopyWord(draft, last - 1) && last > 1) {
      String count = Long.toString(draft.part(last).number());
      draft.claim(TokenKind.COPY, count, last - 1, last, "copy-word", Mark.SURE);
    } else if (isCopyWord(draft, 0) && draft.size() > 1 && draft.gap(0) > 0) {
      draft.claim(TokenKind.COPY, "1", 0, 0, "copy-word", mark(draft, 0));
    }
  }

  /** Index of the bracket that opens a counter at the end; −1 where there is none. */
  private static int counter(Draft draft, int last) {
    boolean closed = last >= 2 && draft.freeMark(last, ')') && draft.freeMark(last - 2, '(');
    if (!closed || !draft.freeNumber(last - 1)) {
      return -1;
    }
    long count = draft.part(last - 1).number();
    return count >= 0 && count <= MOST_COPIES ? last - 2 : -1;
  }

  private static boolean isCopyWord(Draft draft, int index) {
    return draft.free(index)
        && draft.is(index, LexemeType.WORD)
        && draft.part(index).has(Role.COPY);
  }

  private static Mark mark(Draft draft, int index) {
    // "hard copy.pdf" is no counter; "X - 副本.psd" is one whatever X is.
    char first = draft.name().at(draft.part(index).start());
    return FoldedName.isLatin(first) ? Mark.LIKELY : Mark.SURE;
  }
}
