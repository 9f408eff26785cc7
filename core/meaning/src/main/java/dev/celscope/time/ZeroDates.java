package dev.celscope.time;

import dev.celscope.record.Moment;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Set;

/** The zeros of clocks: dates that programs write where they have none. */
final class ZeroDates {
  /** .NET, COM, Windows, OLE and spreadsheets, Mac, Unix, DOS, Cocoa. */
  private static final Set<LocalDate> EPOCHS =
      Set.of(
          LocalDate.of(1, 1, 1),
          LocalDate.of(1601, 1, 1),
          LocalDate.of(1899, 12, 30),
          LocalDate.of(1899, 12, 31),
          LocalDate.of(1904, 1, 1),
          LocalDate.of(1970, 1, 1),
          LocalDate.of(1980, 1, 1),
          LocalDate.of(2001, 1, 1));

  /** From here on a date alone, at no hour, is rather one that someone meant. */
  private static final int FIRST_YEAR_MEANT = 1980;

  private ZeroDates() {}

  static boolean isZero(Moment moment) {
    if (moment instanceof Moment.Absolute absolute) {
      return isEpoch(absolute.value().withOffsetSameInstant(ZoneOffset.UTC).toLocalDateTime());
    }
    if (moment instanceof Moment.Local local) {
      return isEpoch(local.value());
    }
    return moment
        .day()
        .filter(day -> day.getYear() < FIRST_YEAR_MEANT && EPOCHS.contains(day))
        .isPresent();
  }

  private static boolean isEpoch(LocalDateTime time) {
    return time.toLocalTime().equals(LocalTime.MIDNIGHT) && EPOCHS.contains(time.toLocalDate());
  }
}
