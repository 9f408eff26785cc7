package dev.celscope.time;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Names of months, weekdays, halves of the day and eras, in the languages files are written in. */
final class CalendarWords {
  private static final CalendarWords SHIPPED = new CalendarWords();

  private final Map<String, String> values = new HashMap<>();

  private CalendarWords() {
    for (String[] row : Tables.rows("calendar-words.tsv")) {
      for (String word : row[2].split(" ", -1)) {
        values.put(row[0] + ' ' + word, row[1]);
      }
    }
  }

  static OptionalInt month(String word) {
    String digits = word.replace("月", "").replace("월", "");
    if (!digits.isEmpty() && digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return OptionalInt.of(Integer.parseInt(digits));
    }
    String value = SHIPPED.find("month", word);
    return value == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(value));
  }

  static boolean isWeekday(String word) {
    return SHIPPED.find("weekday", word) != null;
  }

  /** The year before the first of an era. */
  static int eraStart(String word) {
    String value = SHIPPED.find("era", word);
    if (value == null) {
      throw new IllegalArgumentException("No era " + word);
    }
    return Integer.parseInt(value);
  }

  /** {@code am}, {@code pm}, or empty for a word that is neither. */
  static String halfOfDay(String word) {
    String value = SHIPPED.find("half", word.replace(".", ""));
    return value == null ? "" : value;
  }

  private @Nullable String find(String kind, String word) {
    String bare = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
    return values.get(kind + ' ' + bare.toLowerCase(Locale.ROOT));
  }
}
