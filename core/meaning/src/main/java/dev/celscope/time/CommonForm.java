package dev.celscope.time;

import dev.celscope.record.Moment;
import dev.celscope.record.Precision;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * The form in which nearly all dates of metadata are written, read without a pattern: {@code
 * 2023-12-02T08:00:00.25+08:00}, with colons or a blank as Exif has it, without decimals or offset.
 * What deviates in the least is left to {@link DateForm}, which reads this form too.
 */
final class CommonForm {
  private static final int SECONDS_END = 19;
  private static final int MOST_DECIMALS = 9;

  /** Offsets beyond are none, or rare enough. */
  private static final int LAST_OFFSET_HOUR = 17;

  private CommonForm() {}

  /** The moment that a text is; null where it is not in this form, or no moment. */
  static @Nullable Moment read(String text) {
    if (text.length() < SECONDS_END) {
      return null;
    }
    int year = number(text, 0, 4);
    int month = number(text, 5, 2);
    int day = number(text, 8, 2);
    int hour = number(text, 11, 2);
    int minute = number(text, 14, 2);
    int second = number(text, 17, 2);
    if (year <= 0 || month <= 0 || month > 12 || day <= 0 || !isPunctuated(text)) {
      return null;
    }
    if (hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 59) {
      return null;
    }
    int end = endOfDecimals(text);
    int decimals = Math.max(0, end - SECONDS_END - 1);
    if (decimals > MOST_DECIMALS || day > YearMonth.of(year, month).lengthOfMonth()) {
      return null;
    }
    int nanos = decimals == 0 ? 0 : TimeParts.nanos(text.substring(SECONDS_END + 1, end));
    LocalDateTime time = LocalDateTime.of(year, month, day, hour, minute, second, nanos);
    Precision precision = Precision.ofFractionDigits(decimals);
    if (end == text.length()) {
      return new Moment.Local(time, precision);
    }
    ZoneOffset offset = offset(text, end);
    return offset == null
        ? null
        : new Moment.Absolute(time.atOffset(offset), Moment.Basis.STATED_OFFSET, precision);
  }

  private static boolean isPunctuated(String text) {
    char date = text.charAt(4);
    char between = text.charAt(10);
    return (date == '-' || date == ':')
        && text.charAt(7) == date
        && (between == 'T' || between == ' ')
        && text.charAt(13) == ':'
        && text.charAt(16) == ':';
  }

  private static int endOfDecimals(String text) {
    int end = SECONDS_END;
    if (text.length() > end + 1 && text.charAt(end) == '.' && isDigit(text.charAt(end + 1))) {
      end++;
      while (end < text.length() && isDigit(text.charAt(end))) {
        end++;
      }
    }
    return end;
  }

  /** {@code Z} or {@code +09:00} up to the end of the text; null where it is neither. */
  private static @Nullable ZoneOffset offset(String text, int from) {
    char sign = text.charAt(from);
    int rest = text.length() - from;
    if (sign == 'Z' && rest == 1) {
      return ZoneOffset.UTC;
    }
    if (rest != 6 || (sign != '+' && sign != '-') || text.charAt(from + 3) != ':') {
      return null;
    }
    int hours = number(text, from + 1, 2);
    int minutes = number(text, from + 4, 2);
    if (hours < 0 || hours > LAST_OFFSET_HOUR || minutes < 0 || minutes > 59) {
      return null;
    }
    return sign == '-'
        ? ZoneOffset.ofHoursMinutes(-hours, -minutes)
        : ZoneOffset.ofHoursMinutes(hours, minutes);
  }

  /** The number that so many digits make; negative where something else stands there. */
  private static int number(String text, int from, int digits) {
    int number = 0;
    for (int i = from; i < from + digits; i++) {
      char c = text.charAt(i);
      if (!isDigit(c)) {
        return -1;
      }
      number = 10 * number + c - '0';
    }
    return number;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
