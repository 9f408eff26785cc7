package dev.celscope.time;

import dev.celscope.record.Discrepancy;
import dev.celscope.record.Moment;
import dev.celscope.record.Severity;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * EXIF, XMP and IPTC give different times for one event. Programs keep the blocks in step; a
 * difference means that one of them was edited alone. What differs by a zone or by summer time is
 * the same time written by two clocks.
 */
final class MetadataBlocksDisagree implements DiscrepancyCheck {
  /**
   * Tags that the Metadata Working Group's guidelines 2.0 map to each other; but for {@code
   * XMP-xmp:CreateDate}, in which programs keep when the document was made from the picture.
   */
  private static final List<Set<String>> SAME_EVENT =
      List.of(
          Set.of(
              "ExifIFD:DateTimeOriginal",
              "XMP-exif:DateTimeOriginal",
              "XMP-photoshop:DateCreated",
              "IPTC:DateCreated"),
          Set.of("ExifIFD:CreateDate", "XMP-exif:DateTimeDigitized", "IPTC:DigitalCreationDate"));

  @Override
  public List<Discrepancy> check(Dates dates, Instant now) {
    List<Discrepancy> found = new ArrayList<>();
    for (Set<String> tags : SAME_EVENT) {
      List<Dates.Indexed> same = dates.where(date -> isOf(tags, date));
      if (same.size() > 1) {
        Dates.Indexed first = same.get(0);
        same.stream()
            .skip(1)
            .filter(other -> disagree(first, other))
            .limit(1)
            .map(other -> report(first, other))
            .forEach(found::add);
      }
    }
    return found;
  }

  private static boolean isOf(Set<String> tags, Dates.Indexed date) {
    Optional<String> tag = date.date().origin().tag();
    return tag.isPresent() && tags.contains(tag.get());
  }

  private static boolean disagree(Dates.Indexed a, Dates.Indexed b) {
    if (a.date().origin().tag().equals(b.date().origin().tag())) {
      return false;
    }
    Moment first = a.date().moment();
    Moment second = b.date().moment();
    boolean dates = isDay(first) || isDay(second);
    return Gap.between(first, second)
        .filter(
            gap ->
                dates
                    ? Math.abs(gap.size().toHours()) > 48
                    : !gap.isZoneSized() && Math.abs(gap.size().toSeconds()) >= 60)
        .isPresent();
  }

  /** Fields of IPTC and Photoshop that hold no time of day are completed with midnight. */
  private static boolean isDay(Moment moment) {
    return moment.kind() == Moment.Kind.DATE
        || (moment instanceof Moment.Local local
            && local.value().toLocalTime().equals(LocalTime.MIDNIGHT))
        || (moment instanceof Moment.Absolute absolute
            && absolute.value().toLocalTime().equals(LocalTime.MIDNIGHT));
  }

  private static Discrepancy report(Dates.Indexed first, Dates.Indexed other) {
    return Dates.discrepancy(
        "metadata-blocks-disagree",
        Severity.WARNING,
        first,
        other,
        first.date().origin().tag().orElse("")
            + " says "
            + first.value()
            + ", "
            + other.date().origin().tag().orElse("")
            + " says "
            + other.value()
            + " of the same event");
  }
}
