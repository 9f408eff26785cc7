package dev.celscope.spreadsheet.sheet;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One section of a number format: how it shows the amount of a number. */
interface NumberSection {
  /**
   * The amount as shown, without a sign.
   *
   * @param amount a number that is not negative, and finite
   * @return what is shown; blank where the section hides the number
   */
  String show(double amount);

  /** A section; null where it is of a kind that is not followed, or shows texts alone. */
  static @Nullable NumberSection of(String section) {
    List<FormatToken> tokens = FormatToken.of(section);
    boolean general = tokens.stream().anyMatch(token -> token.kind() == FormatToken.Kind.GENERAL);
    boolean text = tokens.stream().anyMatch(token -> token.kind() == FormatToken.Kind.TEXT);
    if (text) {
      return null;
    }
    if (general) {
      return new GeneralSection(tokens);
    }
    int slash = FormatToken.indexOf(tokens, FormatToken.Kind.SLASH);
    if (slash > 0 && tokens.get(slash - 1).kind() == FormatToken.Kind.DIGIT) {
      return FractionSection.of(tokens, slash);
    }
    int exponent = FormatToken.indexOf(tokens, FormatToken.Kind.EXPONENT);
    return exponent > 0 ? ExponentSection.of(tokens, exponent) : DecimalSection.of(tokens);
  }

  /**
   * A number as General shows it, between literals.
   *
   * @param tokens with one of General
   */
  record GeneralSection(List<FormatToken> tokens) implements NumberSection {
    @Override
    public String show(double amount) {
      StringBuilder shown = new StringBuilder();
      for (FormatToken token : tokens) {
        shown.append(
            token.kind() == FormatToken.Kind.GENERAL
                ? NumberFormat.general(amount)
                : token.literal());
      }
      return shown.toString();
    }
  }
}
