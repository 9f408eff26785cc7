package dev.celscope.time;

import dev.celscope.record.AttributionRole;
import dev.celscope.record.Discrepancy;
import dev.celscope.record.Severity;
import dev.celscope.record.TimestampRole;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Every change that the file tells of lies before the year in the name of a program that wrote it:
 * {@code Adobe Photoshop CC 2019}.
 */
final class BeforeItsProgram implements DiscrepancyCheck {
  /** Programs are sold ahead of the year that they are named for. */
  private static final int AHEAD = 1;

  private static final Pattern YEAR = Pattern.compile("(?<![\\d.])(20[012]\\d)(?![\\d.])");

  @Override
  public List<Discrepancy> check(Dates dates, Instant now) {
    Optional<Dates.Indexed> last =
        dates
            .where(
                date ->
                    date.isContent()
                        && !SentinelDate.isSentinel(date)
                        && date.date().moment().day().isPresent()
                        && (date.hasRole(TimestampRole.MODIFIED)
                            || date.hasRole(TimestampRole.METADATA_MODIFIED)))
            .stream()
            .max(Comparator.comparing(date -> date.date().moment().day().orElseThrow()));
    return last.stream()
        .flatMap(
            date ->
                dates.record().attributed(AttributionRole.SOFTWARE).stream()
                    .filter(program -> nameYear(program) - AHEAD > year(date))
                    .limit(1)
                    .map(program -> report(date, program)))
        .toList();
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

  private static int nameYear(String program) {
    if (!program.contains("20")) {
      return 0; // as most programs' names: no pattern need look at them
    }
    Matcher matcher = YEAR.matcher(program);
    return matcher.find() ? Integer.parseInt(matcher.group(1)) : 0;
  }
}
