package dev.celscope.name;

import dev.celscope.record.Moment;
import dev.celscope.record.TokenKind;

/** Numbers with no word beside them, by their place: shot, drawing, date, frame. */
final class BareNumberRule implements Rule {
  private static final int FRAME_DIGITS = 4;
  private static final int MOST_FRAME_DIGITS = 7;

  @Override
  public void apply(Draft draft) {
    shotAfterEpisode(draft);
    int last = draft.lastFree();
    if (!draft.freeNumber(last) || draft.glued(last) || draft.part(last).number() < 0) {
      return;
    }
    boolean atEnd = isAtEnd(draft, last);
    drawing(draft, atEnd && couldBeDate(draft, last) ? -1 : last);
    if (draft.free(last) && atEnd && !monthDay(draft, last)) {
      frame(draft, last);
    }
  }

  /** Whether nothing but a copy counter and a status stands after a number. */
  private static boolean isAtEnd(Draft draft, int last) {
    for (int i = last + 1; i < draft.size(); i++) {
      Claim claim = draft.endingWith(i);
      boolean trails =
          claim != null && (claim.kind() == TokenKind.COPY || claim.kind() == TokenKind.STATUS);
      if (!trails && !draft.is(i, LexemeType.MARK) && !isInCopy(draft, i)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isInCopy(Draft draft, int i) {
    Claim copy = draft.find(TokenKind.COPY);
    return copy != null && copy.start() <= draft.part(i).start();
  }

  /** {@code 5회_012_레이아웃}, {@code S03E05_012_LO}. */
  private static void shotAfterEpisode(Draft draft) {
    if (draft.says(TokenKind.SHOT)) {
      return;
    }
    for (int i = 1; i < draft.size(); i++) {
      boolean counts = draft.freeNumber(i) && draft.gap(i - 1) == 1 && !draft.glued(i);
      Claim before = counts ? draft.endingWith(i - 1) : null;
      if (before == null || !holdsShots(before.kind())) {
        continue;
      }
      int digits = draft.part(i).length();
      if (digits == 3 || (digits == 4 && draft.startingWith(i + 1) != null)) {
        String value = Long.toString(draft.part(i).number());
        draft.claim(TokenKind.SHOT, value, i, i, "shot-after-episode", Mark.POSSIBLE);
        return;
      }
    }
  }

  private static boolean holdsShots(TokenKind kind) {
    return kind == TokenKind.EPISODE
        || kind == TokenKind.SCENE
        || kind == TokenKind.SEQUENCE
        || kind == TokenKind.PART;
  }

  /** {@code c_001_g_0001}: the number after what is drawn. */
  private static void drawing(Draft draft, int i) {
    Claim before = i > 0 ? draft.endingWith(i - 1) : null;
    boolean drawn = before != null && before.kind() == TokenKind.PROCESS && isDrawn(before.value());
    boolean wide = i > 0 && draft.part(i).length() >= 3 && draft.part(i).length() <= 5;
    if (drawn && wide && draft.gap(i - 1) <= 1 && draft.medium().isPicture()) {
      String value = Long.toString(draft.part(i).number());
      draft.claim(TokenKind.DRAWING, value, i, i, "drawing-after-process", Mark.POSSIBLE);
    }
  }

  private static boolean isDrawn(String process) {
    return switch (process) {
      case "key-animation", "second-key-animation", "in-between", "cleanup", "paint" -> true;
      default -> false;
    };
  }

  private static boolean couldBeDate(Draft draft, int i) {
    long number = draft.part(i).number();
    return draft.part(i).length() == 4
        && draft.medium() != Medium.SEQUENCE
        && Calendar.monthDay(number / 100, number % 100) != null;
  }

  /** {@code _1204} at the end: a day of an unknown year, if something else says production. */
  private static boolean monthDay(Draft draft, int i) {
    if (!couldBeDate(draft, i) || i == 0 || draft.gap(i - 1) != 1 || draft.joint(i - 1) == '.') {
      return false;
    }
    Claim before = draft.endingWith(i - 1);
    boolean counted =
        before != null && (before.kind() == TokenKind.CEL || before.kind() == TokenKind.SHOT);
    if (counted && draft.medium().isPicture()) {
      return false;
    }
    long number = draft.part(i).number();
    Moment.Date date = Calendar.monthDay(number / 100, number % 100);
    if (date == null || !speaks(draft)) {
      return false;
    }
    Claim claim =
        draft.claim(TokenKind.DATE, date.iso(), i, i, "month-day", Mark.POSSIBLE).at(date);
    if (draft.medium().isPicture()) {
      claim.or(TokenKind.FRAME, Long.toString(number), 0.3);
    }
    return true;
  }

  private static boolean speaks(Draft draft) {
    return !draft.claims().isEmpty() || !draft.around().claims().isEmpty();
  }

  /** {@code _0001} before the extension of a picture. */
  private static void frame(Draft draft, int i) {
    int digits = draft.part(i).length();
    boolean zero = draft.name().at(draft.part(i).start()) == '0';
    boolean own = i == 0 || (draft.gap(i - 1) > 0 && (zero || draft.joint(i - 1) != '-'));
    if (!draft.medium().isPicture()
        || digits < FRAME_DIGITS
        || digits > MOST_FRAME_DIGITS
        || !own) {
      return;
    }
    boolean alone = i == 0 || isDottedVersion(draft, i);
    boolean sure = draft.medium() == Medium.SEQUENCE && !alone;
    String value = Long.toString(draft.part(i).number());
    draft.claim(
        TokenKind.FRAME, value, i, i, "frame-before-extension", sure ? Mark.SURE : Mark.POSSIBLE);
  }

  private static boolean isDottedVersion(Draft draft, int i) {
    return draft.joint(i - 1) == '.' && draft.freeNumber(i - 1);
  }
}
