package dev.celscope.name;

import dev.celscope.record.TokenKind;

/** Files that systems and programs leave beside others. */
final class SidecarRule implements Rule {
  @Override
  public void apply(Draft draft) {
    String name = draft.name().original();
    if (name.startsWith("._") && name.length() > 2) {
      prefix(draft, "appledouble", 2);
    } else if (name.startsWith("~$") && name.length() > 2) {
      prefix(draft, "lock", 2);
    } else if (name.startsWith(".~lock.")) {
      prefix(draft, "lock", 7);
    }
  }

  private static void prefix(Draft draft, String value, int length) {
    draft.claimText(TokenKind.SIDECAR, value, 0, length, "sidecar-prefix", Mark.SURE);
    for (int i = 0; i < draft.size() && draft.part(i).start() < length; i++) {
      draft.part(i).take();
    }
  }

  /** The kind of a name that is a sidecar from end to end; empty for all others. */
  static String whole(String name) {
    return switch (name) {
      case ".DS_Store" -> "dsstore";
      case "Thumbs.db", "thumbs.db", "ehthumbs.db", "ehthumbs_vista.db" -> "thumbs";
      case "desktop.ini", "Desktop.ini" -> "desktop-ini";
      default -> "";
    };
  }
}
