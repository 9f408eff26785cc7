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

  /**
   * Weighs what the folders of a path and the name in the last of them say.
   *
   * @param drafts the folders from the outermost, then the name
   */
  static void weigh(List<Draft> drafts) {
    Draft name = drafts.get(drafts.size() - 1);
    List<Claim> all = new ArrayList<>();
    for (Draft draft : drafts) {
      all.addAll(draft.claims());
    }
    boolean foreign = name.medium() == Medium.OTHER;
    boolean sure = has(all, PRODUCTION, Mark.SURE);
    boolean likely = sure || (!foreign && (has(all, ORDINARY, Mark.SURE) || agree(all)));
    boolean production = sure || (likely && has(all, PRODUCTION, Mark.LIKELY));
    for (Claim claim : all) {
      boolean stays =
          switch (claim.mark()) {
            case SURE -> !foreign || sure || PRODUCTION.contains(claim.kind());
            case LIKELY -> likely;
            case POSSIBLE -> production || (claim.kind() == TokenKind.STATUS && likely);
          };
      if (!stays) {
        drafts.forEach(draft -> draft.drop(claim));
      }
    }
  }

  private static boolean has(List<Claim> claims, Set<TokenKind> kinds, Mark mark) {
    for (Claim claim : claims) {
      if (claim.mark() == mark && kinds.contains(claim.kind())) {
        return true;
      }
    }
    return false;
  }

  /** Whether two likely claims of two kinds, one of them with a number, bear each other out. */
  private static boolean agree(List<Claim> all) {
    TokenKind first = null;
    boolean two = false;
    boolean numbered = false;
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
