package dev.celscope.spreadsheet.sheet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * Digits with literals before, between and behind them: {@code "第"0"話"}, {@code #,##0.00}, {@code
 * 0%}, {@code 000-0000}.
 *
 * @param whole pieces before the point
 * @param part pieces behind it
 * @param grouped whether thousands are set apart by commas
 * @param shift power of ten that the number is multiplied by: 2 for percent, −3 for thousands
 */
record DecimalSection(List<FormatToken> whole, List<FormatToken> part, boolean grouped, int shift)
    implements NumberSection {

  static DecimalSection of(List<FormatToken> tokens) {
    int point = FormatToken.indexOf(tokens, FormatToken.Kind.POINT);
    List<FormatToken> whole = point < 0 ? tokens : tokens.subList(0, point);
    List<FormatToken> part = point < 0 ? List.of() : tokens.subList(point + 1, tokens.size());
    int percents = 2 * count(tokens, FormatToken.Kind.PERCENT);
    int last = last(whole);
    long behind = commas(whole.subList(last + 1, whole.size())) + commas(part);
    boolean grouped = commas(whole.subList(0, Math.max(0, last))) > 0;
    return new DecimalSection(
        List.copyOf(whole), List.copyOf(part), grouped, percents - (int) (3 * behind));
  }

  private static long commas(List<FormatToken> tokens) {
    return count(tokens, FormatToken.Kind.COMMA);
  }

  private static int count(List<FormatToken> tokens, FormatToken.Kind kind) {
    return (int) tokens.stream().filter(token -> token.kind() == kind).count();
  }

  /** Index of the last digit; −1 where there is none. */
  private static int last(List<FormatToken> tokens) {
    int last = -1;
    for (int i = 0; i < tokens.size(); i++) {
      last = tokens.get(i).kind() == FormatToken.Kind.DIGIT ? i : last;
    }
    return last;
  }

  @Override
  public String show(double amount) {
    BigDecimal number =
        new BigDecimal(Double.toString(amount))
            .scaleByPowerOfTen(shift)
            .setScale(count(part, FormatToken.Kind.DIGIT), RoundingMode.HALF_UP);
    return show(number);
  }

  /** A number that has as many decimals as the section. */
  String show(BigDecimal number) {
    String digits = number.toPlainString();
    int point = digits.indexOf('.');
    String before = point < 0 ? digits : digits.substring(0, point);
    String behind = point < 0 ? "" : digits.substring(point + 1);
    before = before.equals("0") ? "" : before;
    boolean unplaced = last(whole) < 0 && last(part) >= 0; // .0 shows what stands before the point
    return whole(before) + (unplaced ? before : "") + part(behind);
  }

  /** From right to left, because the first placeholder takes all the digits that are left. */
  private String whole(String digits) {
    StringBuilder shown = new StringBuilder();
    int first = FormatToken.indexOf(whole, FormatToken.Kind.DIGIT);
    int left = digits.length();
    int written = 0;
    for (int i = whole.size() - 1; i >= 0; i--) {
      FormatToken token = whole.get(i);
      if (token.kind() != FormatToken.Kind.DIGIT) {
        shown.insert(0, token.literal());
        continue;
      }
      boolean filled = left > 0 || token.text().equals("0");
      while (filled) {
        shown.insert(0, grouped && written > 0 && written % 3 == 0 ? "," : "");
        shown.insert(0, left > 0 ? digits.charAt(left - 1) : '0');
        left--;
        written++;
        filled = i == first && left > 0;
      }
    }
    return shown.toString();
  }

  private String part(String digits) {
    int shownDigits = digits.length();
    while (shownDigits > 0
        && digits.charAt(shownDigits - 1) == '0'
        && !placeholder(shownDigits - 1).equals("0")) {
      shownDigits--;
    }
    StringBuilder shown = new StringBuilder(shownDigits > 0 ? "." : "");
    int at = 0;
    for (FormatToken token : part) {
      if (token.kind() != FormatToken.Kind.DIGIT) {
        shown.append(token.literal());
      } else if (at < shownDigits) {
        shown.append(digits.charAt(at++));
      }
    }
    return shown.toString();
  }

  private String placeholder(int index) {
    return part.stream()
        .filter(token -> token.kind() == FormatToken.Kind.DIGIT)
        .skip(index)
        .findFirst()
        .map(FormatToken::text)
        .orElse("");
  }
}
