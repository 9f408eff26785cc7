package dev.celscope.time;

import dev.celscope.record.AttributionRole;
import dev.celscope.record.Discrepancy;
import dev.celscope.record.Severity;
import dev.celscope.record.TimestampRole;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Every change that the file tells of lies before the year in the name of a program that wrote it:
 * {@code Adobe Photoshop CC 2019}.
 */
final class BeforeItsProgram implements DiscrepancyCheck {
  /** Programs are sold ahead of the year that they are named for. */
  private static final int AHEAD = 1;

  private static final String CENTURY = "20";

  @Override
  public List<Discrepancy> check(Dates dates, Instant now) {
    for (String program : dates.record().attributed(AttributionRole.SOFTWARE)) {
      int year = nameYear(program) - AHEAD;
      if (year > 0) {
        Optional<Dates.Indexed> early = lastChange(dates).filter(date -> year > year(date));
        if (early.isPresent()) {
          return List.of(report(early.get(), program));
        }
      }
    }
    return List.of();
  }

  private static Optional<Dates.Indexed> lastChange(Dates dates) {
    return dates
        .where(
            date ->
                date.isContent()
                    && !date.isSentinel()
                    && date.date().moment().day().isPresent()
                    && (date.hasRole(TimestampRole.MODIFIED)
                        || date.hasRole(TimestampRole.METADATA_MODIFIED)))
        .stream()
        .max(Comparator.comparing(date -> date.date().moment().day().orElseThrow()));
  }

  private static Discrepancy report(Dates.Indexed date, String program) {
    return new Discrepancy(
        "before-its-program",
        Severity.WARNING,
        List.of(date.index()),
        List.of(date.value(), program),
        "It says it was last changed at " + date.value() + ", but was written by " + program);
  }

  private static int year(Dates.Indexed date) {
    return date.date().moment().day().map(day -> day.getYear()).orElse(0);
  }

  /** The year that stands alone in a program's name; 0 where there is none. */
  private static int nameYear(String program) {
    int at = program.indexOf(CENTURY);
    while (at >= 0) {
      int end = at + CENTURY.length() + 2;
      if (end <= program.length() && isYear(program, at, end)) {
        return Integer.parseInt(program, at, end, 10);
      }
      at = program.indexOf(CENTURY, at + 1);
    }
    return 0;
  }

  /** Whether digits are a year from 2000 to 2029, and no part of a number or version. */
  private static boolean isYear(String program, int from, int end) {
    char decade = program.charAt(end - 2);
    return decade >= '0'
        && decade <= '2'
        && isDigit(program.charAt(end - 1))
        && (from == 0 || !continues(program.charAt(from - 1)))
        && (end == program.length() || !continues(program.charAt(end)));
  }

  private static boolean continues(char c) {
    return isDigit(c) || c == '.';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
