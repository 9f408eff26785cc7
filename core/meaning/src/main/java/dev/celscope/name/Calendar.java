package dev.celscope.name;

import dev.celscope.record.Moment;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** Which numbers make a date that a production file could bear. */
final class Calendar {
  private static final int FIRST_YEAR = 1980;
  private static final int LAST_YEAR = 2059;

  /** Two-digit years from this on are of the 1900s. */
  private static final int PIVOT = 80;

  private static final int[] DAYS = {31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

  private Calendar() {}

  static Moment.@Nullable Date day(long year, long month, long day) {
    if (year < FIRST_YEAR || year > LAST_YEAR || !exists(month, day)) {
      return null;
    }
    if (month == 2 && day == 29 && !java.time.Year.isLeap(year)) {
      return null;
    }
    return Moment.Date.of(LocalDate.of((int) year, (int) month, (int) day));
  }

  static Moment.@Nullable Date shortDay(long year, long month, long day) {
    return year < 0 || year > 99 ? null : day(year + (year < PIVOT ? 2000 : 1900), month, day);
  }

  static Moment.@Nullable Date month(long year, long month) {
    boolean valid = year >= FIRST_YEAR && year <= LAST_YEAR && month >= 1 && month <= 12;
    return valid ? Moment.Date.of(YearMonth.of((int) year, (int) month)) : null;
  }

  static Moment.@Nullable Date monthDay(long month, long day) {
    return exists(month, day) ? Moment.Date.of(MonthDay.of((int) month, (int) day)) : null;
  }

  private static boolean exists(long month, long day) {
    return month >= 1 && month <= 12 && day >= 1 && day <= DAYS[(int) month - 1];
  }
}
