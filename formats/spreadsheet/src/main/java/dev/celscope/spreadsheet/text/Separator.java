package dev.celscope.spreadsheet.text;

/** What stands between values: the character that splits the first lines most evenly. */
final class Separator {
  /** Characters that are looked at, and one more. */
  static final int HEAD = 1 << 14;

  private static final char[] CANDIDATES = {',', '\t', ';', '|'};
  private static final int LINES = 50;

  private Separator() {}

  static char find(String head) {
    if (head.startsWith("sep=") && head.length() > 4) {
      return head.charAt(4); // Excel's own declaration
    }
    char best = ',';
    int bestScore = 0;
    for (char candidate : CANDIDATES) {
      int score = score(head, candidate);
      if (score > bestScore) {
        bestScore = score;
        best = candidate;
      }
    }
    return best;
  }

  /** Number of lines with as many separators as the most frequent count, weighed by that count. */
  private static int score(String head, char separator) {
    int[] counts = new int[LINES];
    int line = 0;
    boolean quoted = false;
    for (int i = 0; i < head.length() && line < LINES; i++) {
      char c = head.charAt(i);
      if (c == '"') {
        quoted = !quoted;
      } else if (!quoted && c == separator) {
        counts[line]++;
      } else if (!quoted && c == '\n') {
        line++;
      }
    }
    int best = 0;
    for (int i = 0; i <= Math.min(line, LINES - 1); i++) {
      int same = 0;
      for (int j = 0; j <= Math.min(line, LINES - 1); j++) {
        same += counts[i] > 0 && counts[j] == counts[i] ? 1 : 0;
      }
      best = Math.max(best, same * 4 + Math.min(counts[i], 3));
    }
    return best;
  }
}
