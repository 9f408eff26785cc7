package dev.celscope.time;

import dev.celscope.record.Moment;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** The parts of a date text, by the form that it was found in. */
final class DateParts {
  /** POSIX strptime: two digits of a year from here on are of the last century. */
  private static final int PIVOT = 69;

  private final Matcher matcher;
  private final Set<String> groups;

  DateParts(Matcher matcher, Set<String> groups) {
    this.matcher = matcher;
    this.groups = groups;
  }

  /** Whether its words are those of dates: {@code Foo 4 2023} has the form of one, but is none. */
  boolean knowsItsWords() {
    String name = group("name");
    String weekday = group("weekday");
    String half = group("half");
    return (name == null || CalendarWords.month(name).isPresent())
        && (weekday == null || CalendarWords.isWeekday(weekday))
        && (half == null || !CalendarWords.halfOfDay(half).isEmpty());
  }

  /** What these parts say. */
  DateReading read() {
    try {
      if (group("first") != null) {
        return readOpenOrder();
      }
      Optional<Moment> number = TextEpoch.read(this);
      return DateReading.read(number.isPresent() ? number.get() : withTime(date()));
    } catch (DateTimeException e) {
      return DateReading.rejected(String.valueOf(e.getMessage()));
    }
  }

  /** A group of the match, null where the form lacks it or it matched nothing. */
  @Nullable String group(String name) {
    return groups.contains(name) ? matcher.group(name) : null;
  }

  private Moment.Date date() {
    String week = group("week");
    if (week != null) {
      return Moment.Date.of(LocalDate.parse(week, weekFormat(week)));
    }
    String ordinal = group("ordinal");
    if (ordinal != null) {
      return Moment.Date.of(LocalDate.parse(ordinal, DateTimeFormatter.ISO_ORDINAL_DATE));
    }
    return new Moment.Date(year(), month(), number("day"));
  }

  private static DateTimeFormatter weekFormat(String text) {
    if (text.indexOf('-') != 4) {
      throw new DateTimeException("A week date without dashes cannot be told from other numbers");
    }
    return DateTimeFormatter.ISO_WEEK_DATE;
  }

  private OptionalInt year() {
    String text = group("year");
    if (text == null) {
      return OptionalInt.empty();
    }
    String era = group("era");
    int year = text.equals("元") ? 1 : Integer.parseInt(text);
    if (era != null) {
      return OptionalInt.of(CalendarWords.eraStart(era) + year);
    }
    return OptionalInt.of(text.length() == 2 ? fullYear(year) : year);
  }

  private static int fullYear(int twoDigits) {
    return twoDigits < PIVOT ? 2000 + twoDigits : 1900 + twoDigits;
  }

  private OptionalInt month() {
    String name = group("name");
    return name == null ? number("month") : CalendarWords.month(name);
  }

  private OptionalInt number(String group) {
    String text = group(group);
    return text == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(text));
  }

  private Moment withTime(Moment.Date date) {
    if (date.year().isPresent() && date.year().getAsInt() == 0) {
      throw new DateTimeException("There is no year 0000");
    }
    String hour = group("hour");
    Optional<LocalDate> day = date.day();
    if (hour == null || day.isEmpty()) {
      return date;
    }
    return TimeParts.of(this).on(day.get());
  }

  /** Three numbers of which only their size can tell which is the day, the month and the year. */
  private DateReading readOpenOrder() {
    Set<Moment> possible = new LinkedHashSet<>();
    for (List<String> order : orders()) {
      wholeDate(order.get(0), order.get(1), order.get(2))
          .ifPresent(day -> possible.add(withTime(Moment.Date.of(day))));
    }
    if (possible.isEmpty()) {
      return DateReading.rejected("No order of its numbers makes a date");
    }
    List<Moment> found = new ArrayList<>(possible);
    return found.size() == 1 ? DateReading.read(found.get(0)) : DateReading.open(found);
  }

  /** Year, month and day, in the orders in which people write them. */
  private List<List<String>> orders() {
    String first = String.valueOf(group("first"));
    String middle = String.valueOf(group("middle"));
    String last = String.valueOf(group("last"));
    List<List<String>> orders = new ArrayList<>();
    if (last.length() == 2 && first.length() == 2) {
      orders.add(List.of(first, middle, last));
    }
    orders.add(List.of(last, middle, first));
    orders.add(List.of(last, first, middle));
    return orders;
  }

  private static Optional<LocalDate> wholeDate(String year, String month, String day) {
    int y = Integer.parseInt(year);
    int m = Integer.parseInt(month);
    int d = Integer.parseInt(day);
    int full = year.length() == 2 ? fullYear(y) : y;
    return m >= 1 && m <= 12 && d >= 1 && d <= YearMonth.of(full, m).lengthOfMonth()
        ? Optional.of(LocalDate.of(full, m, d))
        : Optional.empty();
  }
}
