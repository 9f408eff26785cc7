package dev.celscope.spreadsheet.sheet;

import java.util.Locale;

/**
 * A time of the writer's clock as binary workbooks keep it, in numbers of their own: MS-XLSB
 * 2.5.133 {@code ShortDtr}, and the times of shared workbooks in MS-XLS. Nothing says that the
 * numbers are a date.
 *
 * @param year year
 * @param month month
 * @param day day of the month
 * @param hour hour of the day
 * @param minute minute
 * @param second second
 */
public record ClockTime(int year, int month, int day, int hour, int minute, int second) {

  /** The numbers as ExifTool writes a date: {@code 2023:12:04 18:30:05}. */
  @Override
  public String toString() {
    return String.format(
        Locale.ROOT, "%04d:%02d:%02d %02d:%02d:%02d", year, month, day, hour, minute, second);
  }
}
