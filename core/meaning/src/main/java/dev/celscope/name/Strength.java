package dev.celscope.name;

import dev.celscope.record.TokenKind;

/** How sure a marker with its number is: the fewer letters and digits, the less. */
final class Strength {
  private Strength() {}

  static Mark of(Draft draft, int marker, int number, TokenKind kind, Sense sense) {
    int letters = draft.part(marker).length();
    int digits = draft.part(number).length();
    boolean latin = FoldedName.isLatin(draft.name().at(draft.part(marker).start()));
    boolean padded = draft.name().at(draft.part(number).start()) == '0';
    return switch (kind) {
      case SEASON -> letters == 1 ? season(draft, number) : sense.mark();
      case EPISODE -> letters == 1 ? episode(draft, marker) : sense.mark();
      case SHOT, SCENE, SEQUENCE -> {
        boolean wide =
            digits >= 3
                && (padded || letters > 1)
                && draft.medium() != Medium.PHOTO
                && draft.joint(marker) != '-';
        yield letters > 2 || !latin ? sense.mark() : wide ? Mark.SURE : Mark.LIKELY;
      }
      case VERSION -> {
        boolean field = !draft.glued(marker - 1) && !draft.glued(number) && marker > 0;
        yield letters > 1 && draft.medium() != Medium.NONE
            ? sense.mark()
            : field && draft.medium() != Medium.NONE ? Mark.SURE : Mark.LIKELY;
      }
      default -> sense.mark();
    };
  }

  private static Mark season(Draft draft, int number) {
    int next = number + 1;
    boolean episode =
        draft.free(next) && draft.part(next).sense(Role.BEFORE, TokenKind.EPISODE) != null;
    return episode && draft.freeNumber(next + 1) ? Mark.SURE : Mark.LIKELY;
  }

  private static Mark episode(Draft draft, int marker) {
    Claim before = draft.endingWith(marker - 1);
    return before != null && before.kind() == TokenKind.SEASON ? Mark.SURE : Mark.LIKELY;
  }
}
