package dev.celscope.record;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A point in time exactly as far as the file tells it. A wall-clock time with no zone stays one:
 * only the caller, who may know where the file was written, turns it into an instant.
 */
public sealed interface Moment {

  /** What is known of a moment. */
  enum Kind {
    /** An instant, with its offset from UTC. */
    ABSOLUTE,
    /** A wall-clock time with no zone. */
    LOCAL,
    /** A calendar date, whole or in part, with no time of day. */
    DATE
  }

  /** Why a moment is known to be absolute. */
  enum Basis {
    /** The format defines the field as UTC. */
    UTC_BY_DEFINITION,
    /** The file states the offset beside the time. */
    STATED_OFFSET
  }

  /**
   * What is known of this moment.
   *
   * @return the kind
   */
  Kind kind();

  /**
   * This moment in ISO 8601 with the precision in which it was written.
   *
   * @return {@code 2023-12-02T08:00:00+08:00}, {@code 2023-12-02T08:00}, {@code 2023-12}, {@code
   *     --12-04}
   */
  String iso();

  /**
   * The calendar day of this moment, as the writer's calendar showed it.
   *
   * @return empty where year, month or day is not known
   */
  Optional<LocalDate> day();

  /**
   * An instant.
   *
   * @param value the instant with the offset it was written in; {@code Z} where UTC by definition
   * @param basis why it is known to be absolute
   * @param precision how finely it was written; what {@code value} holds beyond it is cut off
   */
  record Absolute(OffsetDateTime value, Basis basis, Precision precision) implements Moment {
    /** Checks that no component is null, and cuts the value to its precision. */
    public Absolute {
      Objects.requireNonNull(basis, "basis");
      value = OffsetDateTime.of(precision.cut(value.toLocalDateTime()), value.getOffset());
    }

    @Override
    public Kind kind() {
      return Kind.ABSOLUTE;
    }

    @Override
    public String iso() {
      return IsoText.of(value.toLocalDateTime(), precision) + IsoText.offset(value.getOffset());
    }

    @Override
    public Optional<LocalDate> day() {
      return Optional.of(value.toLocalDate());
    }

    @Override
    public String toString() {
      return iso();
    }
  }

  /**
   * A wall-clock time of an unknown zone.
   *
   * @param value the time as the clock showed it
   * @param precision how finely it was written; what {@code value} holds beyond it is cut off
   */
  record Local(LocalDateTime value, Precision precision) implements Moment {
    /** Checks that no component is null, and cuts the value to its precision. */
    public Local {
      value = precision.cut(value);
    }

    /**
     * The instant of this time, if the clock stood in that zone.
     *
     * @param zone the caller's knowledge or guess of the zone
     * @return the instant; in a gap or overlap as {@link LocalDateTime#atZone(ZoneId)} resolves it
     */
    public ZonedDateTime in(ZoneId zone) {
      return value.atZone(zone);
    }

    @Override
    public Kind kind() {
      return Kind.LOCAL;
    }

    @Override
    public String iso() {
      return IsoText.of(value, precision);
    }

    @Override
    public Optional<LocalDate> day() {
      return Optional.of(value.toLocalDate());
    }

    @Override
    public String toString() {
      return iso();
    }
  }

  /**
   * A calendar date, whole or in part: year, month and day; year and month; year; month and day.
   *
   * @param year 0 to 9999; empty where only month and day are known
   * @param month 1 to 12; empty where only the year is known
   * @param dayOfMonth 1 to 31, valid in its month; empty where it is not known
   */
  record Date(OptionalInt year, OptionalInt month, OptionalInt dayOfMonth) implements Moment {
    /**
     * Checks that the parts make a date.
     *
     * @throws DateTimeException if they do not: 31 April, a day with no month, nothing at all
     */
    public Date {
      if (month.isEmpty() && (year.isEmpty() || dayOfMonth.isPresent())) {
        throw new DateTimeException("A date needs a year, a month, or a month and a day");
      }
      if (year.isEmpty() && dayOfMonth.isEmpty()) {
        throw new DateTimeException("A month alone is not a date");
      }
      if (year.isPresent() && (year.getAsInt() < 0 || year.getAsInt() > 9999)) {
        throw new DateTimeException("Year " + year.getAsInt() + " is not within 0 to 9999");
      }
      if (month.isPresent()) {
        // A leap year stands in where the year is not known: 29 February may exist.
        LocalDate.of(year.orElse(2000), month.getAsInt(), dayOfMonth.orElse(1));
      }
    }

    /**
     * A whole date.
     *
     * @param date year, month and day
     * @return the moment
     */
    public static Date of(LocalDate date) {
      return new Date(
          OptionalInt.of(date.getYear()),
          OptionalInt.of(date.getMonthValue()),
          OptionalInt.of(date.getDayOfMonth()));
    }

    /**
     * A month of a year.
     *
     * @param month year and month
     * @return the moment
     */
    public static Date of(YearMonth month) {
      return new Date(
          OptionalInt.of(month.getYear()),
          OptionalInt.of(month.getMonthValue()),
          OptionalInt.empty());
    }

    /**
     * A day of an unknown year.
     *
     * @param day month and day
     * @return the moment
     */
    public static Date of(MonthDay day) {
      return new Date(
          OptionalInt.empty(),
          OptionalInt.of(day.getMonthValue()),
          OptionalInt.of(day.getDayOfMonth()));
    }

    /**
     * A year.
     *
     * @param year 0 to 9999
     * @return the moment
     */
    public static Date ofYear(int year) {
      return new Date(OptionalInt.of(year), OptionalInt.empty(), OptionalInt.empty());
    }

    @Override
    public Kind kind() {
      return Kind.DATE;
    }

    @Override
    public String iso() {
      var text = new StringBuilder(10);
      if (year.isPresent()) {
        IsoText.padded(text, year.getAsInt(), 4);
      } else {
        text.append('-');
      }
      if (month.isPresent()) {
        IsoText.padded(text.append('-'), month.getAsInt(), 2);
      }
      if (dayOfMonth.isPresent()) {
        IsoText.padded(text.append('-'), dayOfMonth.getAsInt(), 2);
      }
      return text.toString();
    }

    @Override
    public Optional<LocalDate> day() {
      return year.isPresent() && dayOfMonth.isPresent()
          ? Optional.of(LocalDate.of(year.getAsInt(), month.getAsInt(), dayOfMonth.getAsInt()))
          : Optional.empty();
    }

    @Override
    public String toString() {
      return iso();
    }
  }
}
