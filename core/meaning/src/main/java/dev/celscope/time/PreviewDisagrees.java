package dev.celscope.time;

import dev.celscope.record.AttributionRole;
import dev.celscope.record.Discrepancy;
import dev.celscope.record.FileRecord;
import dev.celscope.record.Moment;
import dev.celscope.record.Severity;
import dev.celscope.record.Timestamp;
import dev.celscope.record.TimestampRole;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The preview of a picture says that it was taken at another time or with another device than the
 * picture: a program changed one and left the other.
 */
final class PreviewDisagrees implements DiscrepancyCheck {
  /** Last steps of the paths of previews: of Exif, of Photoshop's resources, of JFIF. */
  private static final Set<String> PREVIEWS = Set.of("Preview", "1036", "1033", "JFXX");

  private static final Duration NONE = Duration.ZERO;

  @Override
  public List<Discrepancy> check(Dates dates, Instant now) {
    if (dates.record().children().isEmpty()) {
      return List.of();
    }
    List<Discrepancy> found = new ArrayList<>();
    for (FileRecord child : dates.record().children()) {
      if (child.file().path().filter(PreviewDisagrees::isPreview).isPresent()) {
        times(dates.content(TimestampRole.CAPTURED), child).ifPresent(found::add);
        devices(dates.record(), child).ifPresent(found::add);
      }
    }
    return found;
  }

  private static boolean isPreview(String path) {
    return PREVIEWS.contains(path.substring(path.lastIndexOf('/') + 1))
        || PREVIEWS.contains(path.substring(path.lastIndexOf('!') + 1));
  }

  private static Optional<Discrepancy> times(List<Dates.Indexed> own, FileRecord preview) {
    List<Moment> others =
        preview.timestamps(TimestampRole.CAPTURED).stream().map(Timestamp::moment).toList();
    if (own.isEmpty()
        || others.isEmpty()
        || own.stream().anyMatch(date -> others.stream().anyMatch(o -> isSame(date, o)))) {
      return Optional.empty();
    }
    String mine = own.get(0).value();
    String its = others.get(0).iso();
    return Optional.of(
        new Discrepancy(
            "preview-disagrees",
            Severity.INFO,
            List.of(own.get(0).index()),
            List.of(mine, its),
            "The picture was taken at " + mine + ", its preview says at " + its));
  }

  private static boolean isSame(Dates.Indexed date, Moment other) {
    return Gap.between(date.date().moment(), other)
        .map(gap -> !gap.isSurelyLater(NONE) && !gap.isSurelyEarlier(NONE))
        .orElse(true);
  }

  private static Optional<Discrepancy> devices(FileRecord picture, FileRecord preview) {
    List<String> own = picture.attributed(AttributionRole.DEVICE);
    List<String> others = preview.attributed(AttributionRole.DEVICE);
    if (own.isEmpty() || others.isEmpty() || !Collections.disjoint(own, others)) {
      return Optional.empty();
    }
    String mine = String.join(" ", own);
    String its = String.join(" ", others);
    return Optional.of(
        new Discrepancy(
            "preview-disagrees",
            Severity.INFO,
            List.of(),
            List.of(mine, its),
            "The picture was taken with " + mine + ", its preview with " + its));
  }
}
