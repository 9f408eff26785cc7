package dev.celscope.spreadsheet.ooxml;

import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Numbers in attributes; what is none is absent. */
final class Numbers {
  private static final int MOST_PLAIN_DIGITS = 9;

  private Numbers() {}

  static OptionalInt integer(@Nullable String text) {
    if (text == null) {
      return OptionalInt.empty();
    }
    int plain = plain(text);
    if (plain >= 0) {
      return OptionalInt.of(plain);
    }
    try {
      return OptionalInt.of(Integer.parseInt(text.strip()));
    } catch (NumberFormatException e) {
      return OptionalInt.empty();
    }
  }

  /** The value of a few digits, as nearly all numbers of a workbook are; −1 for anything else. */
  private static int plain(String text) {
    int value = text.isEmpty() || text.length() > MOST_PLAIN_DIGITS ? -1 : 0;
    for (int i = 0; value >= 0 && i < text.length(); i++) {
      int digit = text.charAt(i) - '0';
      value = digit >= 0 && digit <= 9 ? value * 10 + digit : -1;
    }
    return value;
  }

  static OptionalDouble decimal(String text) {
    try {
      return OptionalDouble.of(Double.parseDouble(text));
    } catch (NumberFormatException e) {
      return OptionalDouble.empty();
    }
  }
}
