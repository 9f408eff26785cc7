package dev.celscope.time;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;

/** The zones of the world, each under its own name alone. */
final class Zones {
  private static final List<ZoneId> ALL = load();

  /**
   * Eras that were asked for, by their first instants: to ask each zone of the world anew for each
   * date costs more than to read a small file.
   */
  private static final ConcurrentSkipListMap<Instant, ZoneEra> ERAS = new ConcurrentSkipListMap<>();

  /** There are some twenty in a year. */
  private static final int MOST_ERAS = 1000;

  private Zones() {}

  private static List<ZoneId> load() {
    Set<String> links = new HashSet<>();
    Tables.rows("zone-links.tsv").forEach(row -> links.add(row[0]));
    return ZoneId.getAvailableZoneIds().stream()
        .filter(id -> id.contains("/") && !id.startsWith("Etc/") && !id.startsWith("SystemV/"))
        .filter(id -> !links.contains(id))
        .sorted()
        .map(ZoneId::of)
        .toList();
  }

  /** Names of the zones whose clocks stood at an offset at an instant. */
  static List<String> having(ZoneOffset offset, Instant at) {
    Map.Entry<Instant, ZoneEra> known = ERAS.floorEntry(at);
    if (known != null && known.getValue().holds(at)) {
      return known.getValue().having(offset);
    }
    if (ERAS.size() >= MOST_ERAS) {
      ERAS.clear();
    }
    ZoneEra era = ZoneEra.of(ALL, at);
    ERAS.put(era.from(), era);
    return era.having(offset);
  }
}
