package dev.celscope.name;

import dev.celscope.record.TokenKind;

/**
 * Frame numbers and their notations where only they can stand: before the extension, after a point.
 */
final class SequenceRule implements Rule {
  private static final int USUAL_PADDING = 4;
  private static final int LEAST_DIGITS = 3;

  @Override
  public void apply(Draft draft) {
    if (!draft.says(TokenKind.SIDECAR) && !notation(draft)) {
      point(draft);
    }
  }

  /** {@code ####}, {@code %04d}, {@code $F4}, {@code 1001-1096x2#}. */
  private static boolean notation(Draft draft) {
    FoldedName name = draft.name();
    int end = name.length();
    int start = end;
    while (start > 0 && (name.at(start - 1) == '#' || name.at(start - 1) == '@')) {
      start--;
    }
    String padding;
    if (start < end) {
      boolean usual = end - start == 1 && name.at(start) == '#';
      padding = Integer.toString(usual ? USUAL_PADDING : end - start);
    } else {
      start = FrameNotation.start(name);
      if (start < 0) {
        return range(draft, end, 4);
      }
      padding = FrameNotation.padding(name, start);
    }
    claim(draft, TokenKind.PADDING, padding, start, end, "padding");
    range(draft, start, 1);
    return true;
  }

  /** The range that ends at a place, as fileseq writes it before the padding. */
  private static boolean range(Draft draft, int end, int leastDigits) {
    FoldedName name = draft.name();
    int start = end;
    while (start > 0 && FrameNotation.isRangeCharacter(name.at(start - 1))) {
      start--;
    }
    String text = name.text(start, end);
    boolean own = start == 0 || FoldedName.joins(name.at(start - 1));
    boolean loose = leastDigits > 1 && (start == 0 || name.at(start - 1) != '.');
    if (!own || loose || !FrameNotation.isRange(text, leastDigits)) {
      return false;
    }
    if (leastDigits > 1 && !draft.medium().isPicture()) {
      return false;
    }
    claim(draft, TokenKind.FRAMERANGE, text, start, end, "frame-range");
    return true;
  }

  /** {@code .0101} and {@code .-0005} before the extension of a picture. */
  private static void point(Draft draft) {
    int last = draft.lastFree();
    if (!draft.medium().isPicture() || !draft.freeNumber(last) || last == 0) {
      return;
    }
    FoldedName name = draft.name();
    int start = draft.part(last).start();
    boolean negative = name.at(start - 1) == '-' && name.peek(start - 2) == '.';
    int digits = draft.part(last).length();
    boolean pointed = negative || name.at(start - 1) == '.';
    if (!pointed || draft.part(last).end() != name.length() || digits > 8) {
      return;
    }
    boolean dotted = draft.freeNumber(last - 1) && !draft.glued(last - 2);
    boolean counted = digits >= LEAST_DIGITS || negative;
    if (dotted || !counted || isDate(draft, last)) {
      return;
    }
    String value = Long.toString(draft.part(last).number());
    claim(
            draft,
            TokenKind.FRAME,
            negative ? "-" + value : value,
            negative ? start - 1 : start,
            draft.part(last).end(),
            "frame-after-point")
        .mark(digits > LEAST_DIGITS || draft.medium() == Medium.SEQUENCE ? Mark.SURE : Mark.LIKELY);
  }

  private static boolean isDate(Draft draft, int i) {
    int digits = draft.part(i).length();
    boolean could = digits == 8 || (digits == 6 && draft.medium() != Medium.SEQUENCE);
    return could && DateReader.at(draft, i) != null;
  }

  private static Claim claim(
      Draft draft, TokenKind kind, String value, int start, int end, String rule) {
    for (int i = 0; i < draft.size(); i++) {
      Lexeme part = draft.part(i);
      if (part.start() < end && part.end() > start) {
        part.take();
      }
    }
    return draft.claimText(kind, value, start, end, rule, Mark.SURE);
  }
}
