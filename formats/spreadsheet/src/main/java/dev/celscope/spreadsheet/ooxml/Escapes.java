package dev.celscope.spreadsheet.ooxml;

/** Characters that XML cannot hold, written as {@code _x000D_} (ECMA-376 part 1, 22.4.2.4). */
final class Escapes {
  private static final int LENGTH = 7;

  private Escapes() {}

  static String decoded(String text) {
    if (!text.contains("_x")) {
      return text;
    }
    StringBuilder decoded = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      if (isEscape(text, i)) {
        char value = (char) Integer.parseInt(text, i + 2, i + 6, 16);
        // A carriage return stands before a line feed that is there anyway.
        if (value != '\r') {
          decoded.append(value);
        }
        i += LENGTH - 1;
      } else {
        decoded.append(text.charAt(i));
      }
    }
    return decoded.toString();
  }

  private static boolean isEscape(String text, int at) {
    if (!text.startsWith("_x", at) || text.length() < at + LENGTH || text.charAt(at + 6) != '_') {
      return false;
    }
    for (int i = at + 2; i < at + 6; i++) {
      if (Character.digit(text.charAt(i), 16) < 0) {
        return false;
      }
    }
    return true;
  }
}
