package dev.celscope.video.mxf;

import dev.celscope.record.Moment;
import dev.celscope.record.Precision;
import dev.celscope.source.ByteSource;
import dev.celscope.source.Cursor;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Optional;

/**
 * A timestamp (SMPTE ST 377-1, 4.3): year (i16), month, day, hour, minute, second, and thousandths
 * of a second divided by four, a byte each. The standard names no zone.
 *
 * @param moment empty where all is zero, or no date
 * @param raw the numbers as written
 */
record MxfTime(Optional<Moment> moment, String raw) {
  private static final int NANOS_PER_UNIT = 4_000_000;

  static MxfTime read(ByteSource value) throws IOException {
    Cursor cursor = value.cursor();
    int year = cursor.i16be();
    int month = cursor.u8();
    int day = cursor.u8();
    int hour = cursor.u8();
    int minute = cursor.u8();
    int second = cursor.u8();
    int part = cursor.u8();
    String raw =
        String.format(
            Locale.ROOT,
            "%04d-%02d-%02d %02d:%02d:%02d.%03d",
            year,
            month,
            day,
            hour,
            minute,
            second,
            part * 4);
    return new MxfTime(moment(year, month, day, hour, minute, second, part), raw);
  }

  private static Optional<Moment> moment(
      int year, int month, int day, int hour, int minute, int second, int part) {
    if (year <= 0 || month == 0 || day == 0) {
      return Optional.empty();
    }
    try {
      LocalDateTime time =
          LocalDateTime.of(
              year, month, day, hour, minute, second, Math.min(part, 249) * NANOS_PER_UNIT);
      return Optional.of(new Moment.Local(time, Precision.MILLISECOND));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
