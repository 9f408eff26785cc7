package dev.celscope.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What a translation keeps of a note, whatever its language.
 *
 * @param numbers without leading zeros, sorted
 * @param codes of cuts, cels and processes, in capitals, sorted
 */
record Marks(List<String> numbers, List<String> codes) {
  private static final Marks NONE = new Marks(List.of(), List.of());
  private static final int LONGEST_CODE = 4;

  /** Those of a text, in whatever width they are written. */
  static Marks of(String text) {
    return mayHaveSome(text) ? in(Normalizer.normalize(text, Normalizer.Form.NFKC)) : NONE;
  }

  private static Marks in(String text) {
    List<String> numbers = new ArrayList<>();
    List<String> codes = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int end = at + 1;
      if (isDigit(text.charAt(at))) {
        end = endOfDigits(text, at);
        numbers.add(withoutLeadingZeros(text.substring(at, end)));
      } else if (isCapital(text.charAt(at))) {
        end = endOfCapitals(text, at);
        // Capitals that small letters follow begin a word.
        if (end == text.length() || !isSmall(text.charAt(end))) {
          codes.add(text.substring(Math.max(at, end - LONGEST_CODE), end));
        }
      }
      at = end;
    }
    numbers.sort(Comparator.naturalOrder());
    codes.sort(Comparator.naturalOrder());
    return new Marks(numbers, codes);
  }

  private static int endOfDigits(String text, int from) {
    int end = from;
    while (end < text.length() && isDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static int endOfCapitals(String text, int from) {
    int end = from;
    while (end < text.length() && isCapital(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static String withoutLeadingZeros(String number) {
    int at = 0;
    while (at < number.length() - 1 && number.charAt(at) == '0') {
      at++;
    }
    return number.substring(at);
  }

  /**
   * Whether a digit or capital stands in a text, or a sign that {@link Normalizer} may make one of:
   * in most notes there is none.
   */
  private static boolean mayHaveSome(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean plain =
          c < 0x80
              ? !isDigit(c) && !isCapital(c)
              : (c >= '\u3000' && c < '\u3100')
                  || (c >= '\u4E00' && c < '\uA000')
                  || (c >= '\uAC00' && c <= '\uD7A3')
                  || c == '\uFF0C' // the full-width comma, in every other note
                  || c == '\uFF01'
                  || c == '\uFF1F';
      if (!plain) {
        return true;
      }
    }
    return false;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isCapital(char c) {
    return c >= 'A' && c <= 'Z';
  }

  private static boolean isSmall(char c) {
    return c >= 'a' && c <= 'z';
  }
}
