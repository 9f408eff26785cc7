package dev.celscope.name;

import dev.celscope.record.TokenKind;

/** Resolutions, codecs, frame rates, checksums: digits that mean nothing else. */
final class TechnicalRule implements Rule {
  private static final int CRC32_DIGITS = 8;
  private static final long LEAST_PIXELS = 100;
  private static final long MOST_PIXELS = 32_768;

  @Override
  public void apply(Draft draft) {
    for (int i = 0; i < draft.size(); i++) {
      if (!draft.free(i)) {
        continue;
      }
      if (draft.is(i, LexemeType.NUMBER)) {
        number(draft, i);
      } else if (draft.is(i, LexemeType.WORD)) {
        word(draft, i);
      } else if (draft.freeMark(i, '[')) {
        checksum(draft, i);
      }
    }
  }

  private static void word(Draft draft, int i) {
    Sense sense = draft.part(i).sense(Role.ALONE, TokenKind.RESOLUTION);
    if (sense == null) {
      sense = draft.part(i).sense(Role.ALONE, TokenKind.CODEC);
    }
    if (sense != null && isField(draft, i)) {
      draft.claim(sense.kind(), sense.value(), i, i, "technical-word", sense.mark());
    } else if (draft.part(i).has(Role.NEUTRAL)) {
      draft.part(i).take();
    }
  }

  private static boolean isField(Draft draft, int i) {
    boolean before = !draft.glued(i - 1) || draft.is(i - 1, LexemeType.MARK);
    return before && (!draft.glued(i) || draft.is(i + 1, LexemeType.MARK));
  }

  static boolean isTechnical(Sense sense) {
    return sense.kind() == TokenKind.RESOLUTION || sense.kind() == TokenKind.CODEC;
  }

  private static void number(Draft draft, int i) {
    if (pixels(draft, i)
        && "x".equalsIgnoreCase(draft.text(i + 1))
        && draft.glued(i)
        && draft.glued(i + 1)
        && pixels(draft, i + 2)) {
      String value = draft.part(i).number() + "x" + draft.part(i + 2).number();
      draft.claim(TokenKind.RESOLUTION, value, i, i + 2, "width-by-height", Mark.SURE);
      return;
    }
    if (isFps(draft, i + 1) && draft.gap(i) <= 1) {
      draft.claim(TokenKind.FPS, draft.text(i), i, i + 1, "frames-per-second", Mark.SURE);
    } else if (draft.joint(i) == '.' && draft.freeNumber(i + 1) && isFps(draft, i + 2)) {
      String value = draft.text(i) + "." + draft.text(i + 1);
      draft.claim(TokenKind.FPS, value, i, i + 2, "frames-per-second", Mark.SURE);
    }
  }

  private static boolean pixels(Draft draft, int i) {
    return draft.freeNumber(i)
        && draft.part(i).number() >= LEAST_PIXELS
        && draft.part(i).number() <= MOST_PIXELS
        && i + 1 <= draft.size();
  }

  private static boolean isFps(Draft draft, int i) {
    return draft.free(i) && draft.part(i).sense(Role.AFTER, TokenKind.FPS) != null;
  }

  /** Eight hexadecimal digits in square brackets, as releases carry their CRC-32. */
  private static void checksum(Draft draft, int open) {
    int start = draft.part(open).end();
    int end = start + CRC32_DIGITS;
    if (draft.name().peek(end) != ']') {
      return;
    }
    for (int at = start; at < end; at++) {
      if (Character.digit(draft.name().at(at), 16) < 0) {
        return;
      }
    }
    int close = open;
    while (draft.part(close).start() < end) {
      close++;
    }
    draft.take(open, close);
    String value = draft.name().text(start, end);
    draft.claimText(TokenKind.CHECKSUM, value, start, end, "crc32", Mark.SURE);
  }
}
