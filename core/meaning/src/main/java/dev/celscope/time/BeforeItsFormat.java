package dev.celscope.time;

import dev.celscope.record.Discrepancy;
import dev.celscope.record.Severity;
import dev.celscope.record.TimestampRole;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The file was last changed before its format existed. When it was made says nothing: a document
 * keeps that date when it is converted to a newer format.
 */
final class BeforeItsFormat implements DiscrepancyCheck {
  private static final Map<String, Integer> FIRST_YEARS =
      Tables.rows("first-years.tsv").stream()
          .collect(Collectors.toUnmodifiableMap(row -> row[0], row -> Integer.valueOf(row[1])));

  private static final List<String> CARRIED_OVER = List.of("IFD", "ExifIFD", "XMP", "IPTC");

  @Override
  public List<Discrepancy> check(Dates dates, Instant now) {
    Integer year = FIRST_YEARS.get(dates.record().file().type());
    if (year == null) {
      return List.of();
    }
    List<Dates.Indexed> earlier = dates.content(TimestampRole.MODIFIED);
    earlier.removeIf(date -> !isBefore(date, year) || date.isSentinel() || isCarriedOver(date));
    return Dates.eachValue(
        "before-its-format",
        Severity.WARNING,
        earlier,
        value -> "It says it was last changed at " + value + ", but its format is of " + year);
  }

  /** Converters copy EXIF, XMP and IPTC from the older file as they are. */
  private static boolean isCarriedOver(Dates.Indexed date) {
    return date.date()
        .origin()
        .tag()
        .filter(tag -> CARRIED_OVER.stream().anyMatch(tag::startsWith))
        .isPresent();
  }

  private static boolean isBefore(Dates.Indexed date, int year) {
    return date.date().moment().day().filter(day -> day.getYear() < year).isPresent();
  }
}
