package dev.celscope.name;

import dev.celscope.record.TokenKind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Gives up the claims that need company and have none. */
final class Evidence {
  /** What only production says. */
  private static final Set<TokenKind> PRODUCTION =
      EnumSet.of(
          TokenKind.SEASON,
          TokenKind.EPISODE,
          TokenKind.PART,
          TokenKind.UNIT,
          TokenKind.SEQUENCE,
          TokenKind.SCENE,
          TokenKind.SHOT,
          TokenKind.CEL,
          TokenKind.DRAWING,
          TokenKind.TAKE,
          TokenKind.RETAKE,
          TokenKind.PROCESS,
          TokenKind.REVISION);

  /** What speaks for others, though other names say it too. */
  private static final Set<TokenKind> ORDINARY =
      EnumSet.of(TokenKind.VERSION, TokenKind.DATE, TokenKind.FRAME, TokenKind.STATUS);

  private Evidence() {}

  static void weigh(Draft draft) {
    boolean sure = has(draft.around().claims(), PRODUCTION, Mark.SURE);
    sure |= has(draft.claims(), PRODUCTION, Mark.SURE);
    boolean ordinary = has(draft.claims(), ORDINARY, Mark.SURE) || agree(draft);
    boolean foreign = draft.medium() == Medium.OTHER;
    boolean likelyStays = sure || (ordinary && !foreign);
    boolean production = sure || (likelyStays && has(draft, Mark.LIKELY));
    List<Claim> given = new ArrayList<>(0);
    for (Claim claim : draft.claims()) {
      boolean stays =
          switch (claim.mark()) {
            case SURE -> !foreign || sure || PRODUCTION.contains(claim.kind());
            case LIKELY -> likelyStays;
            case POSSIBLE -> production || (claim.kind() == TokenKind.STATUS && likelyStays);
          };
      if (!stays) {
        given.add(claim);
      }
    }
    given.forEach(draft::drop);
  }

  private static boolean has(List<Claim> claims, Set<TokenKind> kinds, Mark mark) {
    for (Claim claim : claims) {
      if (claim.mark() == mark && kinds.contains(claim.kind())) {
        return true;
      }
    }
    return false;
  }

  private static boolean has(Draft draft, Mark mark) {
    return has(draft.claims(), PRODUCTION, mark) || has(draft.around().claims(), PRODUCTION, mark);
  }

  /**
   * Whether two likely claims of different kinds, one of them with a number, bear each other out.
   */
  private static boolean agree(Draft draft) {
    TokenKind first = null;
    boolean two = false;
    boolean numbered = false;
    List<Claim> all = new ArrayList<>(draft.around().claims());
    all.addAll(draft.claims());
    for (Claim claim : all) {
      boolean speaks = PRODUCTION.contains(claim.kind()) || ORDINARY.contains(claim.kind());
      if (claim.mark() != Mark.LIKELY || !speaks) {
        continue;
      }
      numbered |= isNumbered(claim);
      two |= first != null && first != claim.kind();
      first = claim.kind();
    }
    return two && numbered;
  }

  private static boolean isNumbered(Claim claim) {
    return !claim.value().isEmpty() && Character.isDigit(claim.value().charAt(0));
  }

  static boolean isProduction(Draft draft) {
    for (Claim claim : draft.claims()) {
      if (PRODUCTION.contains(claim.kind())) {
        return true;
      }
    }
    return false;
  }
}
