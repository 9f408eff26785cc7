package dev.celscope.image.tiff;

import dev.celscope.format.Findings;
import dev.celscope.image.field.Ascii;
import dev.celscope.record.Moment;
import dev.celscope.record.Moment.Basis;
import dev.celscope.record.Origin;
import dev.celscope.record.Precision;
import dev.celscope.record.TextKind;
import dev.celscope.record.TimestampRole;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The GPS directory (Exif 3.0, 4.6.7): its date and time are two fields, and UTC. */
final class GpsInterpreter {
  private static final int TIME_STAMP = 0x0007;
  private static final int PROCESSING_METHOD = 0x001b;
  private static final int AREA_INFORMATION = 0x001c;
  private static final int DATE_STAMP = 0x001d;
  private static final Pattern DATE = Pattern.compile("(\\d{4})[:/-](\\d\\d)[:/-](\\d\\d)");
  private static final long NANOS = 1_000_000_000;

  private GpsInterpreter() {}

  static void say(Ifd gps, Findings findings) throws IOException {
    for (TiffEntry entry : gps.entries()) {
      if (entry.tag() == PROCESSING_METHOD) {
        coded(gps, entry, "GPSProcessingMethod", findings);
      } else if (entry.tag() == AREA_INFORMATION) {
        coded(gps, entry, "GPSAreaInformation", findings);
      }
    }
    Optional<TiffEntry> date = gps.find(DATE_STAMP);
    if (date.isPresent()) {
      position(gps, date.get(), findings);
    }
  }

  private static void coded(Ifd gps, TiffEntry entry, String name, Findings findings)
      throws IOException {
    CodedText.say(entry, TextKind.OTHER, origin(gps, entry, name), findings);
  }

  private static Origin origin(Ifd gps, TiffEntry entry, String name) {
    return Origin.of(gps.path() + "/" + name, "GPS:" + name, entry.offset());
  }

  private static void position(Ifd gps, TiffEntry entry, Findings findings) throws IOException {
    String raw = Ascii.untilZero(entry.bytes(32)).strip();
    Matcher parts = DATE.matcher(raw);
    Origin origin = origin(gps, entry, "GPSDateStamp");
    if (!parts.matches()) {
      findings.dateText(TimestampRole.POSITIONED, raw, origin);
      return;
    }
    Optional<TiffEntry> time = gps.find(TIME_STAMP);
    long[] clock = time.isPresent() ? time.get().numbers(3) : new long[0];
    try {
      LocalDate day =
          LocalDate.of(
              Integer.parseInt(parts.group(1)),
              Integer.parseInt(parts.group(2)),
              Integer.parseInt(parts.group(3)));
      findings.timestamp(
          TimestampRole.POSITIONED, moment(day, clock), origin, (raw + shown(clock)).strip());
    } catch (DateTimeException e) {
      findings.dateText(TimestampRole.POSITIONED, raw, origin);
    }
  }

  private static Moment moment(LocalDate day, long[] clock) {
    if (clock.length < 6 || clock[1] == 0 || clock[3] == 0 || clock[5] == 0) {
      return Moment.Date.of(day);
    }
    long nanos =
        part(clock[0], clock[1], 3600) + part(clock[2], clock[3], 60) + part(clock[4], clock[5], 1);
    int digits = 0;
    for (long rest = nanos % NANOS; rest != 0; rest = rest * 10 % NANOS) {
      digits++;
    }
    return new Moment.Absolute(
        day.atTime(LocalTime.ofNanoOfDay(nanos)).atOffset(ZoneOffset.UTC),
        Basis.UTC_BY_DEFINITION,
        Precision.ofFractionDigits(digits));
  }

  private static long part(long numerator, long denominator, int seconds) {
    return Math.round((double) numerator / denominator * seconds * NANOS);
  }

  private static String shown(long[] clock) {
    var text = new StringBuilder();
    for (int i = 0; i + 1 < clock.length; i += 2) {
      text.append(' ').append(clock[i]).append('/').append(clock[i + 1]);
    }
    return text.toString();
  }
}
