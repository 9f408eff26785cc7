package dev.celscope.image.iptc;

import dev.celscope.record.Moment;
import dev.celscope.time.DateText;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A date and a time of IPTC as one moment (IIM 4.2, 2:55 and 2:60). */
final class IptcMoment {
  /** Some writers put colons in. */
  private static final Pattern TIME =
      Pattern.compile(
          "(\\d\\d):?(\\d\\d):?(\\d\\d)([+-]\\d\\d):?(\\d\\d)|(\\d\\d)(\\d\\d)(\\d\\d)");

  private IptcMoment() {}

  /**
   * The moment that date and time are.
   *
   * @param day year, month and day, parted by hyphens; month or day zero where not known
   * @param time may be empty
   * @return empty where the date is none
   */
  static Optional<Moment> parse(String day, String time) {
    String known = day.replace("-00", "");
    Matcher clock = TIME.matcher(time);
    if (known.length() < 10 || !clock.matches()) {
      return DateText.parse(known);
    }
    boolean zoned = clock.group(1) != null;
    int first = zoned ? 1 : 6;
    String iso =
        day
            + "T"
            + clock.group(first)
            + ":"
            + clock.group(first + 1)
            + ":"
            + clock.group(first + 2);
    return DateText.parse(zoned ? iso + clock.group(4) + ":" + clock.group(5) : iso);
  }
}
