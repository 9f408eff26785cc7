package dev.celscope.image.dpx;

import dev.celscope.record.Moment;
import dev.celscope.time.DateText;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A date of DPX, {@code yyyy:mm:dd:hh:mm:ssLTZ}, where LTZ is an offset or the name of a zone. */
final class DpxDate {
  private static final Pattern FORM =
      Pattern.compile("(\\d{4}[:/]\\d\\d[:/]\\d\\d)[: T](\\d\\d:\\d\\d:\\d\\d) ?(.*)");
  private static final Pattern OFFSET = Pattern.compile("([+-]\\d\\d):?(\\d\\d)?");

  private DpxDate() {}

  static Optional<Moment> parse(String raw) {
    Matcher parts = FORM.matcher(raw);
    if (!parts.matches() || parts.group(1).startsWith("0000")) {
      return Optional.empty();
    }
    String time = parts.group(1).replaceAll("[:/]", "-") + "T" + parts.group(2);
    String zone = parts.group(3).strip();
    Matcher offset = OFFSET.matcher(zone);
    if (offset.matches()) {
      String minutes = offset.group(2) == null ? "00" : offset.group(2);
      return DateText.parse(time + offset.group(1) + ":" + minutes);
    }
    boolean universal = zone.equals("Z") || zone.equals("UTC") || zone.equals("GMT");
    return DateText.parse(universal ? time + "Z" : time);
  }
}
