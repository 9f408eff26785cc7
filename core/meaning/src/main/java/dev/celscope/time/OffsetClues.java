package dev.celscope.time;

import dev.celscope.record.FileRecord;
import dev.celscope.record.Moment;
import dev.celscope.record.OffsetEvidence;
import dev.celscope.record.OffsetEvidence.Basis;
import dev.celscope.record.Origin;
import dev.celscope.record.Precision;
import dev.celscope.record.Timestamp;
import dev.celscope.record.TimestampRole;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds what the dates of a record tell of the clocks that wrote them. An offset is stated beside a
 * time, or it is the difference between a wall-clock time and an instant of the same event.
 */
public final class OffsetClues {
  private static final long QUARTER = Duration.ofMinutes(15).toSeconds();
  private static final long WEST = -Duration.ofHours(12).toSeconds();
  private static final long EAST = Duration.ofHours(14).toSeconds();

  /** More dates than this are not compared with each other. */
  private static final int MOST_DATES = 300;

  private static final int MOST_ORIGINS = 16;

  /** A satellite's time is that of the last fix, a name's that of its making. */
  private static final long NEAR_SECONDS = 90;

  private static final long SAME_SECONDS = 2;

  private static final Set<TimestampRole> TAKEN =
      Set.of(TimestampRole.CAPTURED, TimestampRole.DIGITIZED);

  private static final Set<TimestampRole> MADE =
      Set.of(TimestampRole.CREATED, TimestampRole.CAPTURED, TimestampRole.ENCODED);

  private OffsetClues() {}

  /**
   * Every observation that tells an offset from UTC. A {@code Z} is none: it tells of no clock.
   *
   * @param record a record with its dates
   * @return the observations, stated ones first; those of one rule, offset and set of zones are one
   */
  public static List<OffsetEvidence> find(FileRecord record) {
    Map<Witnessed, OffsetEvidence> found = new LinkedHashMap<>();
    List<Timestamp> dates = record.timestamps();
    List<Timestamp> instants = new ArrayList<>();
    List<Timestamp> locals = new ArrayList<>();
    for (int i = 0; i < dates.size(); i++) {
      Timestamp date = dates.get(i);
      stated(date).ifPresent(evidence -> merge(found, evidence));
      if (i < MOST_DATES && date.moment() instanceof Moment.Absolute) {
        instants.add(date);
      } else if (i < MOST_DATES && date.moment() instanceof Moment.Local) {
        locals.add(date);
      }
    }
    for (Timestamp local : locals) {
      for (Timestamp instant : instants) {
        inferred(local, instant).ifPresent(evidence -> merge(found, evidence));
      }
    }
    return List.copyOf(found.values());
  }

  /** What many dates bear witness to: one offset, by one rule, in the same zones. */
  private record Witnessed(String offset, String rule, List<String> zones) {
    Witnessed(OffsetEvidence evidence) {
      this(evidence.offset(), evidence.rule(), evidence.zones());
    }

    /** Without the zones: an offset has few lists of them, and each is long. */
    @Override
    public int hashCode() {
      return 31 * offset.hashCode() + rule.hashCode();
    }
  }

  private static void merge(Map<Witnessed, OffsetEvidence> found, OffsetEvidence evidence) {
    found.merge(new Witnessed(evidence), evidence, (first, next) -> joined(first, next.origins()));
  }

  private static OffsetEvidence joined(OffsetEvidence first, List<Origin> more) {
    if (first.origins().size() >= MOST_ORIGINS) {
      return first;
    }
    List<Origin> origins = new ArrayList<>(first.origins());
    for (Origin origin : more) {
      if (origins.size() < MOST_ORIGINS && !origins.contains(origin)) {
        origins.add(origin);
      }
    }
    return new OffsetEvidence(
        first.offset(), first.basis(), first.rule(), first.at(), origins, first.zones());
  }

  private static Optional<OffsetEvidence> stated(Timestamp date) {
    if (date.moment() instanceof Moment.Absolute absolute
        && absolute.basis() == Moment.Basis.STATED_OFFSET
        && !absolute.value().getOffset().equals(ZoneOffset.UTC)) {
      return Optional.of(
          evidence(
              absolute.value().getOffset(),
              Basis.STATED,
              "stated-beside-time",
              date.moment(),
              absolute.value().toLocalDateTime(),
              List.of(date.origin())));
    }
    return Optional.empty();
  }

  private static Optional<OffsetEvidence> inferred(Timestamp local, Timestamp instant) {
    if (!(local.moment() instanceof Moment.Local clock)
        || !(instant.moment() instanceof Moment.Absolute absolute)
        || clock.precision().compareTo(Precision.MINUTE) <= 0) {
      return Optional.empty();
    }
    LocalDateTime utc = absolute.value().withOffsetSameInstant(ZoneOffset.UTC).toLocalDateTime();
    long seconds = Duration.between(utc, clock.value()).toSeconds();
    long rounded = Math.round((double) seconds / QUARTER) * QUARTER;
    if (rounded == 0 || rounded < WEST || rounded > EAST) {
      return Optional.empty();
    }
    Optional<String> rule = rule(local, instant, Math.abs(seconds - rounded));
    if (rule.isEmpty()) {
      return Optional.empty();
    }
    ZoneOffset offset = ZoneOffset.ofTotalSeconds((int) rounded);
    return Optional.of(
        evidence(
            offset,
            Basis.INFERRED,
            rule.get(),
            clock,
            clock.value(),
            List.of(local.origin(), instant.origin())));
  }

  /** What makes two dates one event; empty where nothing does. */
  private static Optional<String> rule(Timestamp local, Timestamp instant, long off) {
    TimestampRole role = local.role();
    TimestampRole other = instant.role();
    if (off <= NEAR_SECONDS && TAKEN.contains(role) && other == TimestampRole.POSITIONED) {
      return Optional.of("camera-clock-beside-satellite");
    }
    if (off > SAME_SECONDS) {
      return Optional.empty();
    }
    if (role == other && local.origin().path().equals(instant.origin().path())) {
      return Optional.of("local-beside-utc");
    }
    if (role == other && isContent(local) && isContent(instant) && role != TimestampRole.ENTRY) {
      return Optional.of("same-event-twice");
    }
    return role == TimestampRole.NAMED && MADE.contains(other)
        ? Optional.of("name-beside-content")
        : Optional.empty();
  }

  private static boolean isContent(Timestamp date) {
    return !date.origin().isFileSystem();
  }

  private static OffsetEvidence evidence(
      ZoneOffset offset,
      Basis basis,
      String rule,
      Moment at,
      LocalDateTime clock,
      List<Origin> origins) {
    List<String> zones = Zones.having(offset, clock.toInstant(offset));
    return new OffsetEvidence(offset.getId(), basis, rule, at, origins, zones);
  }
}
