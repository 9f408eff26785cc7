package dev.celscope.time;

import dev.celscope.record.Attribution;
import dev.celscope.record.AttributionRole;
import dev.celscope.record.Family;
import dev.celscope.record.FileInfo;
import dev.celscope.record.FileRecord;
import dev.celscope.record.Moment;
import dev.celscope.record.Origin;
import dev.celscope.record.Timestamp;
import dev.celscope.record.TimestampRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Builds the records that the tests of this package look at. */
final class Records {
  private final List<Timestamp> dates = new ArrayList<>();
  private final List<Attribution> attributions = new ArrayList<>();
  private final List<FileRecord> children = new ArrayList<>();
  private String type = "application/octet-stream";
  private Optional<String> path = Optional.empty();

  Records type(String mediaType) {
    type = mediaType;
    return this;
  }

  Records path(String structure) {
    path = Optional.of(structure);
    return this;
  }

  Records device(String value) {
    attributions.add(Attribution.of(AttributionRole.DEVICE, value, Origin.of("IFD0")));
    return this;
  }

  Records date(TimestampRole role, String text, Origin origin) {
    return date(role, DateText.parse(text).orElseThrow(), origin);
  }

  Records date(TimestampRole role, Moment moment, Origin origin) {
    dates.add(new Timestamp(role, moment, origin, moment.iso()));
    return this;
  }

  Records software(String value) {
    attributions.add(Attribution.of(AttributionRole.SOFTWARE, value, Origin.of("app")));
    return this;
  }

  Records child(FileRecord child) {
    children.add(child);
    return this;
  }

  FileRecord build() {
    var info =
        new FileInfo(
            path,
            "LMN_SC012.dat",
            OptionalLong.empty(),
            type,
            Family.OTHER,
            "test",
            Optional.empty());
    return new FileRecord(
        info,
        Optional.empty(),
        dates,
        List.of(),
        attributions,
        List.of(),
        List.of(),
        List.of(),
        Optional.empty(),
        List.of(),
        children,
        List.of());
  }
}
