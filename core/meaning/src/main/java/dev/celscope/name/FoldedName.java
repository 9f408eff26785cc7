package dev.celscope.name;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * A name as the grammar reads it: composed, compatibility forms and full width folded (NFKC), with
 * the place of each character in the original.
 */
final class FoldedName {
  private final String original;
  private char[] text;
  private char[] lower;
  private int[] starts;
  private int[] ends;
  private int length;

  private FoldedName(String original) {
    this.original = original;
    int room = original.length();
    text = new char[room];
    lower = new char[room];
    starts = new int[room];
    ends = new int[room];
  }

  static FoldedName of(String name) {
    var folded = new FoldedName(name);
    int at = 0;
    while (at < name.length()) {
      int next = clusterEnd(name, at);
      folded.append(at, next);
      at = next;
    }
    return folded;
  }

  /** End of the character at a place with all that combines with it. */
  private static int clusterEnd(String name, int from) {
    int at = from + (Character.isSurrogatePair(pairAt(name, from), pairAt(name, from + 1)) ? 2 : 1);
    while (at < name.length() && name.charAt(at) >= 0x300 && combines(name.charAt(at))) {
      at++;
    }
    return at;
  }

  private static char pairAt(String name, int at) {
    return at < name.length() ? name.charAt(at) : 0;
  }

  private static boolean combines(char c) {
    // Hangul vowels and finals, and the half-width voicing marks, combine but are no marks.
    if (within(c, 0x1160, 0x11ff) || c == 0xff9e || c == 0xff9f) {
      return true;
    }
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
  }

  private void append(int from, int to) {
    char first = original.charAt(from);
    if (to == from + 1 && keepsNfkc(first)) {
      put(first, from, to);
      return;
    }
    String cluster = Normalizer.normalize(original.substring(from, to), Normalizer.Form.NFKC);
    for (int i = 0; i < cluster.length(); i++) {
      put(cluster.charAt(i), from, to);
    }
  }

  /** Whether NFKC leaves a character alone: true for all that is common, to spare the lookup. */
  private static boolean keepsNfkc(char c) {
    return within(c, 0x20, 0x9f)
        || within(c, 0x4e00, 0x9fff)
        || within(c, 0xac00, 0xd7a3)
        || within(c, 0x3041, 0x3096)
        || within(c, 0x30a1, 0x30fc);
  }

  private void put(char c, int start, int end) {
    if (length == text.length) {
      int room = length * 2 + 16;
      text = Arrays.copyOf(text, room);
      lower = Arrays.copyOf(lower, room);
      starts = Arrays.copyOf(starts, room);
      ends = Arrays.copyOf(ends, room);
    }
    text[length] = c;
    lower[length] = c < 0x80 ? asciiLower(c) : Character.toLowerCase(c);
    starts[length] = start;
    ends[length++] = end;
  }

  private static char asciiLower(char c) {
    return within(c, 'A', 'Z') ? (char) (c + 32) : c;
  }

  String original() {
    return original;
  }

  int length() {
    return length;
  }

  /** Forgets what stands from a place on. */
  void cut(int end) {
    length = end;
  }

  char at(int index) {
    return text[index];
  }

  char lower(int index) {
    return lower[index];
  }

  /** The folded character, 0 before the first and after the last. */
  char peek(int index) {
    return index >= 0 && index < length ? text[index] : 0;
  }

  /** All of it. */
  String text() {
    return new String(text, 0, length);
  }

  String text(int from, int to) {
    return new String(text, from, to - from);
  }

  int originalStart(int from) {
    return starts[from];
  }

  int originalEnd(int to) {
    return ends[to - 1];
  }

  /** Whether a word may start here: not inside a run of letters or digits. */
  boolean startsWord(int at) {
    if (at == 0) {
      return true;
    }
    char before = text[at - 1];
    char here = text[at];
    if (isDigit(here)) {
      return !isDigit(before);
    }
    if (!isLatin(here)) {
      return true;
    }
    return !isLatin(before) || (isUpper(here) && (!isUpper(before) || isLower(peek(at + 1))));
  }

  /** Whether a word that spans these characters may end there. */
  boolean endsWord(int from, int end) {
    if (end == length) {
      return true;
    }
    char last = text[end - 1];
    char next = text[end];
    if (isLatin(last)) {
      return !isLatin(next) || (isLower(last) && isUpper(next) && end - from > 1);
    }
    if (isDigit(last)) {
      return !isDigit(next);
    }
    // A katakana word does not end inside a katakana run: カット is not in カットイン.
    return !isKatakana(last) || !isKatakana(next);
  }

  private static boolean within(char c, int first, int last) {
    return c >= first && c <= last;
  }

  static boolean isDigit(char c) {
    return within(c, '0', '9');
  }

  static boolean isLatin(char c) {
    return within(c, 'a', 'z') || within(c, 'A', 'Z') || within(c, 0xc0, 0x24f);
  }

  static boolean isUpper(char c) {
    return within(c, 'A', 'Z');
  }

  static boolean isLower(char c) {
    return within(c, 'a', 'z');
  }

  static boolean isKatakana(char c) {
    return within(c, 0x30a1, 0x30fc) && c != '・';
  }

  /** Whether a character joins two words of one name in the vocabulary. */
  static boolean joins(char c) {
    return c == '_' || c == '-' || c == ' ' || c == '.';
  }

  /** Whether a character separates what a name says. */
  static boolean separates(char c) {
    return switch (c) {
      case '_', '-', ' ', '.', ',', '~', '&', '=', ';', ':', '!', '\'', '|', '/', '\t' -> true;
      case '・', '·', '、', '，', '‐', '–', '—', '―', '−', '〜', '　', '։', '…', '。', '：' -> true;
      default -> false;
    };
  }
}
