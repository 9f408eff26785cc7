package dev.celscope.time;

import java.time.DateTimeException;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The zone of a date text as an offset from UTC, where it has one meaning. */
final class ZoneText {
  private static final Pattern NUMERIC =
      Pattern.compile("(?:UTC|GMT)?\\s?([+-])(\\d{1,2}):?'?(\\d{2})?'?:?(\\d{2})?");

  private static final Map<String, ZoneOffset> ABBREVIATIONS =
      Tables.rows("zone-abbreviations.tsv").stream()
          .map(row -> Map.entry(row[0], ZoneOffset.of(row[1])))
          .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

  private ZoneText() {}

  /**
   * The offset that a text states.
   *
   * @param zone {@code Z}, {@code +0900}, {@code UTC+9}, {@code JST}, or null
   * @return empty where it states none, or an abbreviation of several meanings
   * @throws DateTimeException if the offset is beyond eighteen hours
   */
  static Optional<ZoneOffset> offset(@Nullable String zone) {
    if (zone == null) {
      return Optional.empty();
    }
    if (zone.equalsIgnoreCase("Z")) {
      return Optional.of(ZoneOffset.UTC);
    }
    Matcher numeric = NUMERIC.matcher(zone);
    if (!numeric.matches()) {
      return Optional.ofNullable(ABBREVIATIONS.get(zone));
    }
    Function<Integer, Integer> number =
        group -> numeric.group(group) == null ? 0 : Integer.parseInt(numeric.group(group));
    int sign = numeric.group(1).equals("-") ? -1 : 1;
    return Optional.of(
        ZoneOffset.ofHoursMinutesSeconds(
            sign * number.apply(2), sign * number.apply(3), sign * number.apply(4)));
  }
}
