package dev.celscope.record;

import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** ISO 8601 text with exactly the precision that is asked for, which java.time's own lacks. */
final class IsoText {
  private IsoText() {}

  static String of(LocalDateTime time, Precision precision) {
    var text = new StringBuilder(32);
    padded(text, time.getYear(), 4);
    padded(text.append('-'), time.getMonthValue(), 2);
    padded(text.append('-'), time.getDayOfMonth(), 2);
    padded(text.append('T'), time.getHour(), 2);
    if (precision == Precision.HOUR) {
      return text.toString();
    }
    padded(text.append(':'), time.getMinute(), 2);
    if (precision == Precision.MINUTE) {
      return text.toString();
    }
    padded(text.append(':'), time.getSecond(), 2);
    int digits = precision.fractionDigits();
    if (digits > 0) {
      var nanos = new StringBuilder(9);
      padded(nanos, time.getNano(), 9);
      text.append('.').append(nanos, 0, digits);
    }
    return text.toString();
  }

  static String offset(ZoneOffset offset) {
    return offset.getId();
  }

  static void padded(StringBuilder text, int number, int width) {
    String digits = Integer.toString(Math.abs(number));
    if (number < 0) {
      text.append('-');
    } else if (digits.length() > width) {
      // ISO 8601: a year beyond four digits carries its sign.
      text.append('+');
    }
    text.append("0".repeat(Math.max(0, width - digits.length()))).append(digits);
  }
}
