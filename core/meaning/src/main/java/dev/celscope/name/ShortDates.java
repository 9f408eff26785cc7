package dev.celscope.name;

import dev.celscope.record.Moment;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Dates of three short numbers, {@code 12-04-23}, whose order has to be guessed. */
final class ShortDates {
  private static final List<DateOrder> WITH_DASHES =
      List.of(DateOrder.MONTH_DAY_YEAR, DateOrder.DAY_MONTH_YEAR, DateOrder.YEAR_MONTH_DAY);

  /** Dates with points are written year first in East Asia, day first in Europe. */
  private static final List<DateOrder> WITH_POINTS =
      List.of(DateOrder.YEAR_MONTH_DAY, DateOrder.DAY_MONTH_YEAR, DateOrder.MONTH_DAY_YEAR);

  private static final int FIRST_LIKELY_YEAR = 2010;
  private static final int LAST_LIKELY_YEAR = 2039;

  private ShortDates() {}

  static @Nullable DateReading at(Draft draft, int i, char joint) {
    long[] numbers = {
      draft.part(i).number(), draft.part(i + 1).number(), draft.part(i + 2).number()
    };
    int yearDigits = draft.part(i + 2).length();
    if (yearDigits != 2 && yearDigits != 4) {
      return null;
    }
    DateReading best = null;
    DateOrder given = draft.around().dateOrder();
    if (given != null) {
      best = add(best, date(given, numbers, yearDigits), i + 2);
    }
    List<DateOrder> orders = joint == '.' ? WITH_POINTS : WITH_DASHES;
    for (boolean likely : new boolean[] {true, false}) {
      for (DateOrder order : orders) {
        Moment.Date date = order == given ? null : date(order, numbers, yearDigits);
        if (date != null && isLikely(date) == likely) {
          best = add(best, date, i + 2);
        }
      }
    }
    return best == null ? null : ClockReader.after(draft, best);
  }

  private static @Nullable DateReading add(
      @Nullable DateReading best, Moment.@Nullable Date date, int last) {
    if (date == null) {
      return best;
    }
    return best == null ? DateReading.of(date, last, Mark.LIKELY) : best.or(date);
  }

  static boolean isLikely(Moment.@Nullable Date date) {
    if (date == null) {
      return false;
    }
    int year = date.year().orElse(0);
    return year >= FIRST_LIKELY_YEAR && year <= LAST_LIKELY_YEAR;
  }

  static Moment.@Nullable Date date(DateOrder order, long[] numbers, int yearDigits) {
    return switch (order) {
      case MONTH_DAY_YEAR -> yearLast(numbers[2], numbers[0], numbers[1], yearDigits);
      case DAY_MONTH_YEAR -> yearLast(numbers[2], numbers[1], numbers[0], yearDigits);
      case YEAR_MONTH_DAY ->
          yearDigits == 4 ? null : Calendar.shortDay(numbers[0], numbers[1], numbers[2]);
    };
  }

  private static Moment.@Nullable Date yearLast(long year, long month, long day, int digits) {
    return digits == 4 ? Calendar.day(year, month, day) : Calendar.shortDay(year, month, day);
  }
}
