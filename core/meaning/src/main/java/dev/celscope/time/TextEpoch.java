package dev.celscope.time;

import dev.celscope.record.Moment;
import dev.celscope.record.Precision;
import java.time.DateTimeException;
import java.util.Optional;

/** Unix times written out as digits. */
final class TextEpoch {
  private TextEpoch() {}

  static Optional<Moment> read(DateParts parts) {
    String seconds = parts.group("epoch");
    if (seconds != null) {
      String fraction = parts.group("fraction");
      Precision precision = TimeParts.precisionOf(fraction);
      return plausible(Epochs.unix(Long.parseLong(seconds), TimeParts.nanos(fraction), precision));
    }
    String millis = parts.group("millis");
    if (millis != null) {
      return plausible(Epochs.unixMillis(Long.parseLong(millis)));
    }
    String micros = parts.group("micros");
    return micros == null ? Optional.empty() : plausible(Epochs.unixMicros(Long.parseLong(micros)));
  }

  /** Any ten digits have the form of seconds; few of them are a time at which files were made. */
  private static Optional<Moment> plausible(Optional<Moment> moment) {
    int year = moment.flatMap(Moment::day).map(day -> day.getYear()).orElse(0);
    if (year < 1985 || year > 2100) {
      throw new DateTimeException("As a Unix time its year is " + year);
    }
    return moment;
  }
}
