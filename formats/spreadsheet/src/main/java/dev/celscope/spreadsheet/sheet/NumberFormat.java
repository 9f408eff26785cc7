package dev.celscope.spreadsheet.sheet;

import dev.celscope.record.Moment;
import dev.celscope.time.Epochs;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * A number format of a spreadsheet (ECMA-376 part 1, 18.8.31): tells whether numbers are dates, and
 * shows those that are none. What it cannot show is shown as {@code General} would.
 */
public final class NumberFormat {
  /** The format of cells that have none. */
  public static final NumberFormat GENERAL = new NumberFormat("General");

  private static final MathContext SHOWN = new MathContext(15, RoundingMode.HALF_EVEN);
  private static final int SECONDS_PER_DAY = 86_400;

  private final FormatCode code;

  private NumberFormat(String text) {
    this.code = FormatCode.of(text);
  }

  /**
   * A format.
   *
   * @param code as written: {@code yyyy/m/d}, {@code 0.00%}
   * @return the format
   */
  public static NumberFormat of(String code) {
    return code.equals("General") ? GENERAL : new NumberFormat(code);
  }

  /**
   * Whether numbers of this format are dates, times of day or lengths of time.
   *
   * @return true if so
   */
  public boolean isDate() {
    return code.hasDate() || code.hasTime();
  }

  /**
   * The date that a serial stands for.
   *
   * @param serial days
   * @param from1904 whether the workbook counts from 1904
   * @return empty where the format shows no calendar date, or the serial is none
   */
  public Optional<Moment> moment(double serial, boolean from1904) {
    if (!code.hasDate()) {
      return Optional.empty();
    }
    Optional<Moment> moment = from1904 ? Epochs.excel1904(serial) : Epochs.excel1900(serial);
    // A format without hours shows the day alone, whatever part of it the cell holds.
    return code.hasTime()
        ? moment
        : moment.map(m -> m.day().<Moment>map(Moment.Date::of).orElse(m));
  }

  /**
   * A number as shown.
   *
   * @param value any number
   * @param from1904 whether the workbook counts from 1904
   * @return dates in ISO 8601, times of day as {@code 08:30:00}, other numbers as the format shows
   *     them, with a point and no regard to any locale
   */
  public String show(double value, boolean from1904) {
    if (this == GENERAL) {
      return general(value); // most cells of most workbooks
    }
    if (isDate()) {
      return moment(value, from1904).map(Moment::iso).orElseGet(() -> time(value));
    }
    if (!Double.isFinite(value)) {
      return Double.toString(value);
    }
    String shown = code.show(value);
    return shown == null || shown.isEmpty() ? general(value) : shown;
  }

  /**
   * Whether the format shows nothing for a number, as {@code ;;;} does for all: it is in the cell,
   * but nobody sees it there.
   *
   * @param value any number
   * @return true if so; {@link #show} gives the number all the same
   */
  public boolean hides(double value) {
    return code.hidesSome() && !isDate() && Double.isFinite(value) && "".equals(code.show(value));
  }

  /**
   * Whether the format shows nothing for a text, as {@code ;;;} does for all.
   *
   * @return true if so
   */
  public boolean hidesText() {
    return code.hidesText();
  }

  /** A length of time, or a time of day: hours run on past 24. */
  private String time(double days) {
    if (code.hasDate() || days < 0 || days > 1e6) {
      return general(days);
    }
    long seconds = Math.round(days * SECONDS_PER_DAY);
    long hours = code.isElapsed() ? seconds / 3600 : seconds / 3600 % 24;
    return two(hours) + ":" + two(seconds / 60 % 60) + ":" + two(seconds % 60);
  }

  private static String two(long value) {
    return value < 10 ? "0" + value : Long.toString(value);
  }

  /**
   * A number as the format {@code General} shows it in a wide cell: up to 15 significant digits.
   *
   * @param value any number
   * @return decimal digits, with an exponent only beyond 20 of them
   */
  public static String general(double value) {
    if (value == Math.rint(value) && Math.abs(value) < 1e15) {
      return Long.toString((long) value);
    }
    if (!Double.isFinite(value)) {
      return Double.toString(value);
    }
    BigDecimal shown = new BigDecimal(value).round(SHOWN).stripTrailingZeros();
    boolean plain = shown.scale() <= 20 && shown.precision() - shown.scale() <= 20;
    return plain ? shown.toPlainString() : shown.toString();
  }
}
