package dev.celscope.time;

import dev.celscope.record.Moment;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads dates as files write them, in the richest type that the text supports: an instant where it
 * states an offset, else a wall-clock time, else a date, whole or in part. Precision stays as
 * written, and no zone is ever assumed. The forms are those of {@code date-forms.tsv}.
 */
public final class DateText {
  /** More than any form of date is long; what is longer is not tried. */
  private static final int LONGEST = 96;

  private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\x00]");
  private static final Pattern HAN_NUMERALS = Pattern.compile("[〇○零一二三四五六七八九]{4}年.*");
  private static final Pattern NO_LETTER_OR_DIGIT = Pattern.compile("[\\s\\p{Punct}]*");
  private static final Pattern ZERO_YEAR =
      Pattern.compile("0{4}\\D.*|0{8}(?:\\D.*|0{6})?|0+(?:\\.0*)?");

  private DateText() {}

  /**
   * The date that a text is.
   *
   * @param raw as it stood in the file
   * @return empty where it is no date, a zero date, or one of which the order is open; {@link
   *     #read(String)} tells which
   */
  public static Optional<Moment> parse(String raw) {
    return read(raw).moment();
  }

  /**
   * Whether a text stands for no date: blank, {@code 0000:00:00 00:00:00}, or the epoch of a clock
   * that was never set, such as {@code 1904-01-01T00:00:00Z}.
   *
   * @param raw as it stood in the file
   * @return true if no date was written
   */
  public static boolean isZero(String raw) {
    return read(raw).outcome() == DateReading.Outcome.ZERO;
  }

  /**
   * The date that a text is, or why it is none.
   *
   * @param raw as it stood in the file
   * @return the date, the dates it may be, or the reason
   */
  public static DateReading read(String raw) {
    Moment common = CommonForm.read(raw);
    if (common != null) {
      return zeroOr(DateReading.read(common), common);
    }
    String text = normalised(raw);
    if (NO_LETTER_OR_DIGIT.matcher(text).matches()) {
      return DateReading.zero("Nothing is written");
    }
    if (ZERO_YEAR.matcher(text).matches()) {
      return DateReading.zero("Its year is zero");
    }
    if (text.length() > LONGEST) {
      return DateReading.rejected("It is longer than any date");
    }
    DateReading reading = byForm(text);
    return reading.moment().map(moment -> zeroOr(reading, moment)).orElse(reading);
  }

  private static DateReading zeroOr(DateReading reading, Moment moment) {
    return ZeroDates.isZero(moment) ? DateReading.zero("It is the zero of a clock") : reading;
  }

  /** The date that a text is by the first form that it is in. */
  static DateReading byForm(String text) {
    DateReading rejection = null;
    for (DateForm form : DateForm.ALL) {
      Optional<DateParts> parts = form.match(text);
      if (parts.isPresent()) {
        DateReading reading = parts.get().read();
        if (reading.outcome() != DateReading.Outcome.REJECTED) {
          return reading;
        }
        // Twelve digits may be a date and a time, or milliseconds: the next form may fit.
        rejection = rejection == null ? reading : rejection;
      }
    }
    return rejection == null ? DateReading.rejected("It has the form of no date") : rejection;
  }

  /** Half-width digits and signs, plain spaces, and no invisible characters. */
  private static String normalised(String raw) {
    if (raw.chars().allMatch(c -> c > 0 && c < 0x80)) {
      return raw.strip();
    }
    String text = Normalizer.normalize(raw, Normalizer.Form.NFKC);
    text = INVISIBLE.matcher(text).replaceAll("").replace('\u2212', '-').strip();
    return HAN_NUMERALS.matcher(text).matches() ? HanNumerals.toDigits(text) : text;
  }
}
