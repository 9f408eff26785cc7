package dev.celscope.time;

import dev.celscope.record.Moment;
import dev.celscope.record.Precision;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The time of day in a date text, with its precision and, where it is stated, its offset. */
record TimeParts(
    int hour, int minute, int second, int nano, Precision precision, Optional<ZoneOffset> offset) {

  static TimeParts of(DateParts parts) {
    String minute = parts.group("minute");
    String second = parts.group("second");
    String fraction = parts.group("fraction");
    Precision precision =
        minute == null ? Precision.HOUR : second == null ? Precision.MINUTE : precisionOf(fraction);
    return new TimeParts(
        hour(parts),
        minute == null ? 0 : Integer.parseInt(minute),
        second == null ? 0 : Integer.parseInt(second),
        nanos(fraction),
        precision,
        ZoneText.offset(parts.group("zone")));
  }

  static Precision precisionOf(@Nullable String fraction) {
    return Precision.ofFractionDigits(fraction == null ? 0 : fraction.length());
  }

  /** Nanoseconds of the decimals of a second; those beyond the ninth are dropped. */
  static int nanos(@Nullable String fraction) {
    return fraction == null ? 0 : Integer.parseInt((fraction + "000000000").substring(0, 9));
  }

  private static int hour(DateParts parts) {
    int hour = Integer.parseInt(String.valueOf(parts.group("hour")));
    String before = parts.group("half");
    String after = parts.group("after");
    String half = CalendarWords.halfOfDay(before != null ? before : after != null ? after : "");
    if (half.isEmpty()) {
      return hour;
    }
    if (half.equals("am") && hour > 12) {
      throw new DateTimeException("Hour " + hour + " is not before noon");
    }
    return half.equals("am") ? hour % 12 : hour < 12 ? hour + 12 : hour;
  }

  Moment on(LocalDate day) {
    LocalDateTime time = wallClock(day);
    return offset
        .<Moment>map(
            at -> new Moment.Absolute(time.atOffset(at), Moment.Basis.STATED_OFFSET, precision))
        .orElseGet(() -> new Moment.Local(time, precision));
  }

  private LocalDateTime wallClock(LocalDate day) {
    if (hour == 24 && minute == 0 && second == 0 && nano == 0) {
      // ISO 8601:2004 section 4.2.3: the midnight that ends a day.
      return day.plusDays(1).atStartOfDay();
    }
    return day.atTime(hour, minute, second, nano);
  }
}
