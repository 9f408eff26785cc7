package dev.celscope.time;

import dev.celscope.record.Moment;
import dev.celscope.record.Precision;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * Dates that formats keep as numbers since an epoch. Zero is the clock that was never set: absent.
 * So is a number that no year from 1 to 9999 holds.
 */
public final class Epochs {
  private static final long WINDOWS_EPOCH = Instant.parse("1601-01-01T00:00:00Z").getEpochSecond();
  private static final long MAC_EPOCH = Instant.parse("1904-01-01T00:00:00Z").getEpochSecond();
  private static final long COCOA_EPOCH = Instant.parse("2001-01-01T00:00:00Z").getEpochSecond();
  private static final long LATEST = Instant.parse("9999-12-31T23:59:59Z").getEpochSecond();
  private static final long EARLIEST = Instant.parse("0001-01-01T00:00:00Z").getEpochSecond();

  private static final LocalDateTime OLE_EPOCH = LocalDateTime.of(1899, 12, 30, 0, 0);
  private static final LocalDateTime EXCEL_1904_EPOCH = LocalDateTime.of(1904, 1, 1, 0, 0);
  private static final double LATEST_SERIAL = 2_958_466;
  private static final long MILLIS_PER_DAY = 86_400_000;

  private Epochs() {}

  /**
   * A Windows FILETIME: ticks of 100 ns since 1601, UTC.
   *
   * @param ticks as written; an unsigned number beyond {@link Long#MAX_VALUE} is absent
   * @return the instant; empty for zero
   */
  public static Optional<Moment> filetime(long ticks) {
    if (ticks <= 0) {
      return Optional.empty();
    }
    return instant(
        WINDOWS_EPOCH + ticks / 10_000_000,
        (int) (ticks % 10_000_000) * 100,
        Precision.DECIMICROSECOND);
  }

  /**
   * Seconds since 1904, UTC by definition in QuickTime and MP4.
   *
   * @param seconds as written, unsigned
   * @return the instant; empty for zero
   */
  public static Optional<Moment> mac1904(long seconds) {
    return seconds <= 0 ? Optional.empty() : since(MAC_EPOCH, seconds, 0, Precision.SECOND);
  }

  /**
   * Seconds since 1904 of a classic Macintosh, which counted them on its local clock.
   *
   * @param seconds as written, unsigned
   * @return the wall-clock time; empty for zero
   */
  public static Optional<Moment> mac1904Local(long seconds) {
    return mac1904(seconds).map(Epochs::asLocal);
  }

  /**
   * Seconds since 1970, UTC.
   *
   * @param seconds as written; may be negative
   * @return the instant; empty for zero
   */
  public static Optional<Moment> unix(long seconds) {
    return seconds == 0 ? Optional.empty() : instant(seconds, 0, Precision.SECOND);
  }

  /**
   * Seconds since 1970 and a part of one, UTC.
   *
   * @param seconds as written; may be negative
   * @param nanos nanoseconds beyond the second, 0 to 999,999,999
   * @param precision how finely the part was written
   * @return the instant; empty where both are zero
   */
  public static Optional<Moment> unix(long seconds, int nanos, Precision precision) {
    return seconds == 0 && nanos == 0 ? Optional.empty() : instant(seconds, nanos, precision);
  }

  /**
   * Milliseconds since 1970, UTC.
   *
   * @param millis as written; may be negative
   * @return the instant; empty for zero
   */
  public static Optional<Moment> unixMillis(long millis) {
    return unix(
        Math.floorDiv(millis, 1000),
        Math.floorMod(millis, 1000) * 1_000_000,
        Precision.MILLISECOND);
  }

  /**
   * Microseconds since 1970, UTC.
   *
   * @param micros as written; may be negative
   * @return the instant; empty for zero
   */
  public static Optional<Moment> unixMicros(long micros) {
    return unix(
        Math.floorDiv(micros, 1_000_000),
        (int) Math.floorMod(micros, 1_000_000L) * 1000,
        Precision.MICROSECOND);
  }

  /**
   * Nanoseconds since 2001, UTC: Matroska {@code DateUTC}.
   *
   * @param nanos as written; may be negative
   * @return the instant; empty for zero
   */
  public static Optional<Moment> matroska(long nanos) {
    if (nanos == 0) {
      return Optional.empty();
    }
    return since(
        COCOA_EPOCH,
        Math.floorDiv(nanos, 1_000_000_000L),
        (int) Math.floorMod(nanos, 1_000_000_000L),
        Precision.NANOSECOND);
  }

  /**
   * Seconds since 2001, UTC, as Apple's frameworks count them (CFAbsoluteTime).
   *
   * @param seconds as written, with a part of a second
   * @return the instant to the millisecond, or to the second where it is whole; empty for zero and
   *     for what is no number
   */
  public static Optional<Moment> cocoa2001(double seconds) {
    if (seconds == 0 || !Double.isFinite(seconds) || Math.abs(seconds) > 1e12) {
      return Optional.empty();
    }
    long millis = Math.round(seconds * 1000);
    int part = Math.floorMod(millis, 1000);
    return since(
        COCOA_EPOCH,
        Math.floorDiv(millis, 1000),
        part * 1_000_000,
        part == 0 ? Precision.SECOND : Precision.MILLISECOND);
  }

  /**
   * An OLE automation date: days since 1899-12-30 on the local clock. Before that day the part of
   * the day still counts forwards: −1.25 is 06:00 of 1899-12-29.
   *
   * @param days as written
   * @return the wall-clock time to the second, or the date where it has no part of a day; empty for
   *     zero and for what is no date
   */
  public static Optional<Moment> ole(double days) {
    double whole = days < 0 ? Math.ceil(days) : Math.floor(days);
    return serial(OLE_EPOCH, whole, Math.abs(days - whole));
  }

  /**
   * A serial of a spreadsheet with the 1900 date system, where 1 is 1900-01-01 and a 29 February
   * 1900 that never was is counted.
   *
   * @param days as written
   * @return the wall-clock time to the second, or the date where it has no part of a day; empty for
   *     what is below 1, for the day that never was, and for what is beyond 9999
   */
  public static Optional<Moment> excel1900(double days) {
    double whole = Math.floor(days);
    if (!(days >= 1) || whole == 60) {
      return Optional.empty();
    }
    return serial(OLE_EPOCH, whole < 60 ? whole + 1 : whole, days - whole);
  }

  /**
   * A serial of a spreadsheet with the 1904 date system, where 0 is 1904-01-01.
   *
   * @param days as written
   * @return the wall-clock time to the second, or the date where it has no part of a day; empty for
   *     zero, below it, and beyond 9999
   */
  public static Optional<Moment> excel1904(double days) {
    double whole = Math.floor(days);
    return days > 0 ? serial(EXCEL_1904_EPOCH, whole, days - whole) : Optional.empty();
  }

  private static Optional<Moment> serial(LocalDateTime epoch, double whole, double part) {
    if (!(Math.abs(whole) < LATEST_SERIAL) || (whole == 0 && part == 0)) {
      return Optional.empty();
    }
    LocalDateTime day = epoch.plusDays((long) whole);
    if (part == 0) {
      return day.getYear() < 1 || day.getYear() > 9999
          ? Optional.empty()
          : Optional.of(Moment.Date.of(day.toLocalDate()));
    }
    // A double keeps about a millisecond of today's serials; what people enter are seconds.
    long millis = Math.round(part * MILLIS_PER_DAY);
    long off = Math.floorMod(millis, 1000);
    boolean whole1 = off <= 1 || off >= 999;
    LocalDateTime time =
        whole1 ? day.plusSeconds(Math.round(millis / 1000.0)) : day.plusNanos(millis * 1_000_000);
    return Optional.of(new Moment.Local(time, whole1 ? Precision.SECOND : Precision.MILLISECOND));
  }

  private static Optional<Moment> since(long epoch, long seconds, int nanos, Precision precision) {
    return Math.abs(seconds) > 4 * LATEST
        ? Optional.empty()
        : instant(epoch + seconds, nanos, precision);
  }

  private static Optional<Moment> instant(long seconds, int nanos, Precision precision) {
    if (seconds < EARLIEST || seconds > LATEST) {
      return Optional.empty();
    }
    return Optional.of(
        new Moment.Absolute(
            Instant.ofEpochSecond(seconds, nanos).atOffset(ZoneOffset.UTC),
            Moment.Basis.UTC_BY_DEFINITION,
            precision));
  }

  private static Moment asLocal(Moment moment) {
    if (moment instanceof Moment.Absolute absolute) {
      return new Moment.Local(absolute.value().toLocalDateTime(), absolute.precision());
    }
    throw new DateTimeException("Not an instant: " + moment);
  }
}
