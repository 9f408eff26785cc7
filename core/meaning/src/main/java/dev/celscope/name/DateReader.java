package dev.celscope.name;

import dev.celscope.record.Moment;
import dev.celscope.record.Precision;
import dev.celscope.record.TokenKind;
import org.jspecify.annotations.Nullable;

/** Reads dates where a part of a name starts one. */
final class DateReader {
  private DateReader() {}

  /** The date that starts at a part; null where none does. */
  static @Nullable DateReading at(Draft draft, int i) {
    if (!draft.freeNumber(i)) {
      return named(draft, i);
    }
    DateReading date = written(draft, i);
    if (date == null) {
      date = apart(draft, i);
    }
    if (date == null) {
      date = together(draft, i);
    }
    return date;
  }

  /** Digits with nothing between them. */
  private static @Nullable DateReading together(Draft draft, int i) {
    return switch (draft.part(i).length()) {
      case 14 -> ClockReader.inside(draft, i, 1_000_000L, Precision.SECOND);
      case 12 -> ClockReader.inside(draft, i, 10_000L, Precision.MINUTE);
      case 8 -> eight(draft, i);
      case 6 -> six(draft, i);
      default -> null;
    };
  }

  private static @Nullable DateReading eight(Draft draft, int i) {
    long digits = draft.part(i).number();
    Moment.Date day = Calendar.day(digits / 10_000, digits / 100 % 100, digits % 100);
    return day == null ? null : ClockReader.after(draft, DateReading.of(day, i, Mark.SURE));
  }

  private static @Nullable DateReading six(Draft draft, int i) {
    long digits = draft.part(i).number();
    Moment.Date day = Calendar.shortDay(digits / 10_000, digits / 100 % 100, digits % 100);
    Moment.Date month = Calendar.month(digits / 100, digits % 100);
    if (day != null) {
      DateReading date = ClockReader.after(draft, DateReading.of(day, i, Mark.LIKELY));
      return month == null ? date : date.or(month);
    }
    return month == null ? null : DateReading.of(month, i, Mark.LIKELY);
  }

  /** Numbers with the same separator between them. */
  private static @Nullable DateReading apart(Draft draft, int i) {
    char joint = draft.joint(i);
    if ((joint != '-' && joint != '.' && joint != '_' && joint != ' ')
        || !draft.freeNumber(i + 1)) {
      return null;
    }
    boolean three = draft.joint(i + 1) == joint && draft.freeNumber(i + 2);
    int first = draft.part(i).length();
    int second = draft.part(i + 1).length();
    if (first == 4 && second <= 2) {
      return three && draft.part(i + 2).length() <= 2
          ? yearFirst(draft, i)
          : yearAndMonth(draft, i, joint);
    }
    boolean narrow = first == 2 && second == 2 && (joint == '-' || joint == '.');
    return three && narrow && !draft.glued(i - 1) ? ShortDates.at(draft, i, joint) : null;
  }

  private static @Nullable DateReading yearFirst(Draft draft, int i) {
    Moment.Date day =
        Calendar.day(
            draft.part(i).number(), draft.part(i + 1).number(), draft.part(i + 2).number());
    if (day == null) {
      return null;
    }
    // "2023.1.2" is as often the version of a program.
    boolean padded = draft.part(i + 1).length() == 2 && draft.part(i + 2).length() == 2;
    boolean sure = draft.joint(i) == '-' || (padded && draft.joint(i) != ' ');
    return ClockReader.after(draft, DateReading.of(day, i + 2, sure ? Mark.SURE : Mark.LIKELY));
  }

  private static @Nullable DateReading yearAndMonth(Draft draft, int i, char joint) {
    Moment.Date month = Calendar.month(draft.part(i).number(), draft.part(i + 1).number());
    boolean joined = joint == '-' || joint == '.';
    return month == null || !joined || draft.part(i + 1).length() != 2
        ? null
        : DateReading.of(month, i + 1, Mark.LIKELY);
  }

  /** 2023年12月4日, 12월 4일. */
  private static @Nullable DateReading written(Draft draft, int i) {
    if (isUnit(draft, i + 1, "year") && draft.freeNumber(i + 2) && isUnit(draft, i + 3, "month")) {
      long year = draft.part(i).number();
      long month = draft.part(i + 2).number();
      if (draft.freeNumber(i + 4) && isUnit(draft, i + 5, "day")) {
        long day = draft.part(i + 4).number();
        Moment.Date date =
            draft.part(i).length() == 2
                ? Calendar.shortDay(year, month, day)
                : Calendar.day(year, month, day);
        return date == null
            ? null
            : ClockReader.after(draft, DateReading.of(date, i + 5, Mark.SURE));
      }
      Moment.Date date = Calendar.month(year, month);
      return date == null ? null : DateReading.of(date, i + 3, Mark.SURE);
    }
    if (isUnit(draft, i + 1, "month") && draft.freeNumber(i + 2) && isUnit(draft, i + 3, "day")) {
      Moment.Date date = Calendar.monthDay(draft.part(i).number(), draft.part(i + 2).number());
      return date == null ? null : DateReading.of(date, i + 3, Mark.SURE);
    }
    return null;
  }

  private static boolean isUnit(Draft draft, int i, String value) {
    if (!draft.free(i) || draft.gap(i - 1) > 1) {
      return false;
    }
    Sense sense = draft.part(i).sense(Role.CALENDAR);
    return sense != null && hasValue(draft, i, value);
  }

  private static boolean hasValue(Draft draft, int i, String value) {
    Sense sense = draft.part(i).sense(Role.CALENDAR);
    return sense != null && sense.value().equals(value);
  }

  /** {@code 4Dec2023} has its number first, {@code Dec_4_2023} its month. */
  private static @Nullable DateReading named(Draft draft, int i) {
    if (!draft.is(i, LexemeType.WORD) || !draft.free(i)) {
      return null;
    }
    Sense month = draft.part(i).sense(Role.MONTH, TokenKind.DATE);
    if (month == null || !draft.freeNumber(i + 1) || !draft.freeNumber(i + 2)) {
      return null;
    }
    if (draft.gap(i) > 1 || draft.part(i + 1).length() > 2 || draft.part(i + 2).length() != 4) {
      return null;
    }
    Moment.Date day =
        Calendar.day(
            draft.part(i + 2).number(), Long.parseLong(month.value()), draft.part(i + 1).number());
    return day == null ? null : DateReading.of(day, i + 2, Mark.SURE);
  }
}
