package dev.celscope.time;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The zones of the world, each under its own name alone. */
final class Zones {
  private static final List<ZoneId> ALL = load();

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
    return ALL.stream()
        .filter(zone -> zone.getRules().getOffset(at).equals(offset))
        .map(ZoneId::getId)
        .toList();
  }
}
