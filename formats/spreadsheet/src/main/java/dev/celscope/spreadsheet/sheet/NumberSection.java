package dev.celscope.spreadsheet.sheet;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * One section of a number format that holds digits and literals alone: {@code "第"0"話"}, {@code
 * #,##0.00}, {@code 0%}.
 *
 * @param isPlain whether it can be shown that way
 * @param prefix literals before the digits
 * @param suffix literals after them
 * @param integers least number of digits before the point
 * @param leastDecimals least number after it
 * @param mostDecimals most number after it
 * @param grouped whether thousands are set apart by commas
 * @param shift power of ten that the number is multiplied by: 2 for percent, −3 for thousands
 * @param sign whether a minus is shown; a section of its own for negative numbers has its own sign
 */
record NumberSection(
    boolean isPlain,
    String prefix,
    String suffix,
    int integers,
    int leastDecimals,
    int mostDecimals,
    boolean grouped,
    int shift,
    boolean sign) {

  NumberSection withSign(boolean shown) {
    return shown == sign
        ? this
        : new NumberSection(
            isPlain, prefix, suffix, integers, leastDecimals, mostDecimals, grouped, shift, shown);
  }

  static NumberSection of(String section) {
    return new SectionParser(section).parse();
  }

  String show(double value) {
    BigDecimal number =
        new BigDecimal(Double.toString(value))
            .scaleByPowerOfTen(shift)
            .setScale(mostDecimals, RoundingMode.HALF_UP);
    String digits = number.abs().toPlainString();
    int point = digits.indexOf('.');
    String whole = point < 0 ? digits : digits.substring(0, point);
    String part = point < 0 ? "" : digits.substring(point + 1);
    while (part.length() > leastDecimals && part.endsWith("0")) {
      part = part.substring(0, part.length() - 1);
    }
    whole = whole.equals("0") && integers == 0 && !part.isEmpty() ? "" : whole;
    whole = "0".repeat(Math.max(0, integers - whole.length())) + whole;
    String minus = sign && number.signum() < 0 ? "-" : "";
    return minus
        + prefix
        + (grouped ? groups(whole) : whole)
        + (part.isEmpty() ? "" : "." + part)
        + suffix;
  }

  private static String groups(String digits) {
    StringBuilder grouped = new StringBuilder(digits);
    for (int i = digits.length() - 3; i > 0; i -= 3) {
      grouped.insert(i, ',');
    }
    return grouped.toString();
  }

  /** Reads a section from left to right: literals, digits, literals. */
  private static final class SectionParser {
    private final String section;
    private final StringBuilder prefix = new StringBuilder();
    private final StringBuilder suffix = new StringBuilder();
    private boolean plain = true;
    private boolean digits;
    private boolean point;
    private boolean grouped;
    private int integers;
    private int leastDecimals;
    private int mostDecimals;
    private int shift;
    private int commas;

    SectionParser(String section) {
      this.section = section;
    }

    NumberSection parse() {
      for (int i = 0; i < section.length(); i++) {
        i = take(i);
      }
      shift -= 3 * commas;
      return new NumberSection(
          plain && digits,
          prefix.toString(),
          suffix.toString(),
          integers,
          leastDecimals,
          mostDecimals,
          grouped,
          shift,
          true);
    }

    /** Takes what stands at an index; gives the last index taken. */
    private int take(int i) {
      char c = section.charAt(i);
      switch (c) {
        case '0', '#', '?' -> digit(c);
        case '.' -> point = true;
        case ',' -> commas++;
        case '%' -> {
          shift += 2;
          literal("%");
        }
        case '"' -> {
          int end = section.indexOf('"', i + 1);
          literal(section.substring(i + 1, end < 0 ? section.length() : end));
          return end < 0 ? section.length() : end;
        }
        case '\\' -> {
          literal(
              section.substring(
                  Math.min(i + 1, section.length()), Math.min(i + 2, section.length())));
          return i + 1;
        }
        case '_', '*' -> {
          return i + 1; // space as wide as the next character; the next character repeated
        }
        case '[' -> {
          return bracket(i);
        }
        default -> other(c);
      }
      return i;
    }

    private void digit(char c) {
      if (suffix.length() > 0) {
        plain = false; // literals among the digits: telephone numbers and the like
      }
      grouped |= commas > 0 && digits;
      commas = 0;
      digits = true;
      if (point) {
        mostDecimals++;
        leastDecimals += c == '0' ? 1 : 0;
      } else {
        integers += c == '0' ? 1 : 0;
      }
    }

    /** A currency is shown ({@code [$¥-411]}), a colour is not; a condition chooses: not plain. */
    private int bracket(int i) {
      int end = section.indexOf(']', i);
      if (end < 0) {
        plain = false;
        return section.length();
      }
      String inside = section.substring(i + 1, end);
      if (inside.startsWith("$")) {
        int dash = inside.indexOf('-');
        literal(inside.substring(1, dash < 0 ? inside.length() : dash));
      } else if (!inside.isEmpty() && "<>=".indexOf(inside.charAt(0)) >= 0) {
        plain = false;
      }
      return end;
    }

    private void other(char c) {
      if ((c == '/' && digits) || (Character.isLetter(c) && c < 0x80) || c == '@') {
        plain = false; // fractions, exponents, General, text
      }
      literal(String.valueOf(c));
    }

    private void literal(String text) {
      (digits ? suffix : prefix).append(text);
    }
  }
}
