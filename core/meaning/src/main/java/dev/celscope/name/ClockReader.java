package dev.celscope.name;

import dev.celscope.record.Moment;
import dev.celscope.record.Precision;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** Reads the time of day that stands beside a date. */
final class ClockReader {
  private ClockReader() {}

  /** A date and a time in the digits of one part: 14 digits, or 12 down to the minute. */
  static @Nullable DateReading inside(Draft draft, int i, long timeUnit, Precision finest) {
    long digits = draft.part(i).number();
    long date = digits / timeUnit;
    long clock = finest == Precision.SECOND ? digits % timeUnit : digits % timeUnit * 100;
    Moment.Date day = Calendar.day(date / 10_000, date / 100 % 100, date % 100);
    LocalTime time = time(clock / 10_000, clock / 100 % 100, clock % 100, 0);
    if (day == null || time == null) {
      return null;
    }
    DateReading reading = DateReading.of(day, i, Mark.SURE);
    return reading.withTime(local(day, time, finest), i);
  }

  /** The reading with the time that stands after it, or as it is where none does. */
  static DateReading after(Draft draft, DateReading date) {
    int i = date.last() + 1;
    if (date.moment().day().isEmpty() || draft.gap(date.last()) > 3) {
      return date;
    }
    String half = clockWord(draft, i);
    if ("at".equals(half)) {
      half = clockWord(draft, ++i);
    }
    if (!half.isEmpty()) {
      i++;
    } else if (i + 1 < draft.size() && isIsoT(draft, i)) {
      i++;
    }
    if (!draft.freeNumber(i) || draft.gap(i - 1) > 3) {
      return date;
    }
    DateReading timed = packed(draft, date, i);
    return timed == null ? spread(draft, date, i, half) : timed;
  }

  private static boolean isIsoT(Draft draft, int i) {
    return draft.glued(i - 1) && draft.glued(i) && draft.letter(i) == 'T';
  }

  private static String clockWord(Draft draft, int i) {
    Sense sense = draft.free(i) ? draft.part(i).sense(Role.CLOCK) : null;
    return sense == null ? "" : sense.value();
  }

  /** {@code 101112}, {@code 101112345}. */
  private static @Nullable DateReading packed(Draft draft, DateReading date, int i) {
    int length = draft.part(i).length();
    // Six digits after a date are a frame in a sequence of pictures.
    if (draft.medium() == Medium.SEQUENCE || length < 6 || length > 9 || length == 8) {
      return null;
    }
    long digits = draft.part(i).number();
    long fraction = 1;
    for (int k = 6; k < length; k++) {
      fraction *= 10;
    }
    long clock = digits / fraction;
    long nanos = digits % fraction * (1_000_000_000L / fraction);
    LocalTime time = time(clock / 10_000, clock / 100 % 100, clock % 100, nanos);
    if (time == null) {
      return null;
    }
    Precision precision = Precision.ofFractionDigits(length - 6);
    boolean utc = i + 1 < draft.size() && draft.glued(i) && draft.letter(i + 1) == 'Z';
    LocalDateTime whole = LocalDateTime.of(day(date), time);
    return utc
        ? date.withTime(
            new Moment.Absolute(
                whole.atOffset(ZoneOffset.UTC), Moment.Basis.STATED_OFFSET, precision),
            i + 1)
        : date.withTime(new Moment.Local(whole, precision), i);
  }

  /** {@code 10.11.12}, {@code 10-11-12}, {@code 10.11 AM}. */
  private static DateReading spread(Draft draft, DateReading date, int i, String halfBefore) {
    char joint = draft.joint(i);
    boolean two = joint != 0 && isShort(draft, i) && isShort(draft, i + 1);
    if (!two || joint == ' ') {
      return date;
    }
    boolean three = draft.joint(i + 1) == joint && isShort(draft, i + 2);
    int last = three ? i + 2 : i + 1;
    String half = halfBefore;
    if (half.isEmpty() && !clockWord(draft, last + 1).isEmpty()) {
      half = clockWord(draft, ++last);
    }
    if (!three && half.isEmpty()) {
      return date;
    }
    long hour = hour(draft.part(i).number(), half);
    long seconds = three ? draft.part(i + 2).number() : 0;
    LocalTime time = time(hour, draft.part(i + 1).number(), seconds, 0);
    return time == null
        ? date
        : date.withTime(local(day(date), time, three ? Precision.SECOND : Precision.MINUTE), last);
  }

  private static boolean isShort(Draft draft, int i) {
    return draft.freeNumber(i) && draft.part(i).length() <= 2;
  }

  private static long hour(long written, String half) {
    return switch (half) {
      case "am" -> written == 12 ? 0 : written;
      case "pm" -> written < 12 ? written + 12 : written;
      default -> written;
    };
  }

  private static LocalDate day(DateReading date) {
    return date.moment().day().orElseThrow();
  }

  private static Moment local(Moment.Date date, LocalTime time, Precision precision) {
    return local(date.day().orElseThrow(), time, precision);
  }

  private static Moment local(LocalDate date, LocalTime time, Precision precision) {
    return new Moment.Local(LocalDateTime.of(date, time), precision);
  }

  private static @Nullable LocalTime time(long hour, long minute, long second, long nanos) {
    boolean valid = hour >= 0 && hour < 24 && minute >= 0 && minute < 60 && second >= 0;
    return valid && second < 60
        ? LocalTime.of((int) hour, (int) minute, (int) second, (int) nanos)
        : null;
  }
}
