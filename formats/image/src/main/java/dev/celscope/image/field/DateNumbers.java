package dev.celscope.image.field;

import dev.celscope.format.Findings;
import dev.celscope.record.Moment;
import dev.celscope.record.Moment.Basis;
import dev.celscope.record.Origin;
import dev.celscope.record.Precision;
import dev.celscope.record.TimestampRole;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/**
 * A date that stands in a file as six numbers.
 *
 * @param year 0 to 65,535
 * @param month of a date that was set, 1 to 12
 * @param day 1 to 31
 * @param hour 0 to 23
 * @param minute 0 to 59
 * @param second 0 to 60: the sixtieth is a leap second, which no calendar of Java has
 */
public record DateNumbers(int year, int month, int day, int hour, int minute, int second) {

  /**
   * Says a date that is UTC by its format's definition. One whose numbers are all zero is absent;
   * one whose numbers are none of a calendar becomes a problem.
   *
   * @param findings takes it
   * @param role what happened then
   * @param origin where it stood
   */
  public void sayUtc(Findings findings, TimestampRole role, Origin origin) {
    if (isZero()) {
      return;
    }
    try {
      findings.timestamp(
          role,
          new Moment.Absolute(
              local().atOffset(ZoneOffset.UTC), Basis.UTC_BY_DEFINITION, Precision.SECOND),
          origin,
          toString());
    } catch (DateTimeException e) {
      findings.dateText(role, toString(), origin);
    }
  }

  /**
   * Says a date of no known zone; see {@link #sayUtc}.
   *
   * @param findings takes it
   * @param role what happened then
   * @param origin where it stood
   */
  public void sayLocal(Findings findings, TimestampRole role, Origin origin) {
    if (isZero()) {
      return;
    }
    try {
      findings.timestamp(role, new Moment.Local(local(), Precision.SECOND), origin, toString());
    } catch (DateTimeException e) {
      findings.dateText(role, toString(), origin);
    }
  }

  private boolean isZero() {
    return year == 0 && month == 0 && day == 0;
  }

  private LocalDateTime local() {
    return LocalDateTime.of(year, month, day, hour, minute, Math.min(second, 59));
  }

  /** As ExifTool writes it: {@code 2023:12:02 08:00:00}. */
  @Override
  public String toString() {
    var text = new StringBuilder(19);
    append(text, year, 1000);
    append(text.append(':'), month, 10);
    append(text.append(':'), day, 10);
    append(text.append(' '), hour, 10);
    append(text.append(':'), minute, 10);
    append(text.append(':'), second, 10);
    return text.toString();
  }

  /** With zeros in front up to that power of ten. */
  private static void append(StringBuilder text, int number, int power) {
    for (int rest = power; rest > 1 && number < rest; rest /= 10) {
      text.append('0');
    }
    text.append(number);
  }
}
