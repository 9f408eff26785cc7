package dev.celscope.name;

import dev.celscope.record.TokenKind;
import java.util.List;

/** What the folders of a path say together. */
final class Folders {
  private static final int LONGEST_CODE = 5;

  private Folders() {}

  /** The show of a path whose file name has none: the words before a folder's first token. */
  static void show(List<Draft> folders, Draft name) {
    if (name.says(TokenKind.SHOW)) {
      return;
    }
    for (Draft folder : folders) {
      new ShowRule().apply(folder);
      if (folder.says(TokenKind.SHOW)) {
        return;
      }
    }
    for (int i = 0; i + 1 < folders.size(); i++) {
      if (Evidence.isProduction(folders.get(i + 1)) && isCode(folders.get(i))) {
        Draft folder = folders.get(i);
        folder
            .claim(TokenKind.SHOW, folder.text(0), 0, 0, "show-folder", Mark.POSSIBLE)
            .confidence(0.5);
        return;
      }
    }
  }

  /** Capital letters alone, as a show's code is written. */
  private static boolean isCode(Draft folder) {
    if (folder.size() != 1 || !folder.free(0) || folder.part(0).length() > LONGEST_CODE) {
      return false;
    }
    String text = folder.text(0);
    return text.length() > 1 && text.chars().allMatch(c -> FoldedName.isUpper((char) c));
  }
}
