package dev.celscope.name;

import dev.celscope.record.TokenKind;

/** Words that mean something by themselves: 原画, {@code LO}, {@code FINAL}, 予告. */
final class WordRule implements Rule {
  @Override
  public void apply(Draft draft) {
    for (int i = 0; i < draft.size(); i++) {
      boolean word = draft.free(i) && draft.is(i, LexemeType.WORD);
      if (!word || (isShort(draft, i) && !isDrawnLetter(draft, i))) {
        continue;
      }
      Sense sense = draft.part(i).sense(Role.ALONE);
      if (sense == null || TechnicalRule.isTechnical(sense)) {
        continue;
      }
      String value = sense.value();
      draft.claim(sense.kind(), value, i, i, rule(sense.kind()), mark(draft, i, sense));
      takeCounter(draft, i);
    }
  }

  /** A word that hangs on others of its script may be a part of them: 原画 in 原画展. */
  private static Mark mark(Draft draft, int i, Sense sense) {
    boolean inside =
        (draft.glued(i - 1) && draft.is(i - 1, LexemeType.OTHER))
            || (draft.glued(i) && draft.is(i + 1, LexemeType.OTHER));
    return inside && sense.mark() == Mark.SURE ? Mark.LIKELY : sense.mark();
  }

  /**
   * The letters {@code e}, {@code s}, {@code g} and their like mean something after others only.
   */
  private static boolean isShort(Draft draft, int i) {
    if (draft.letter(i) != 0) {
      return true;
    }
    return draft.part(i).length() == 2
        && FoldedName.isLatin(draft.name().at(draft.part(i).start()))
        && draft.part(i).sense(Role.ALONE, TokenKind.REVISION) != null;
  }

  /** {@code c_001_g_0001}: a process by its letter, between a shot and the number of a drawing. */
  private static boolean isDrawnLetter(Draft draft, int i) {
    return draft.knows(TokenKind.SHOT)
        && draft.part(i).sense(Role.ALONE, TokenKind.PROCESS) != null
        && draft.isField(i)
        && draft.freeNumber(i + 1);
  }

  /** The number of {@code PV2} or {@code BG01} counts the word and is nothing else. */
  private static void takeCounter(Draft draft, int i) {
    boolean latin = FoldedName.isLatin(draft.name().at(draft.part(i).start()));
    if (latin && draft.glued(i) && draft.freeNumber(i + 1) && draft.part(i + 1).length() <= 3) {
      draft.part(i + 1).take();
    }
  }

  private static String rule(TokenKind kind) {
    return switch (kind) {
      case PROCESS -> "process-word";
      case REVISION -> "revision-word";
      case STATUS -> "status-word";
      case UNIT -> "unit-word";
      case RETAKE -> "retake-word";
      default -> "word";
    };
  }
}
