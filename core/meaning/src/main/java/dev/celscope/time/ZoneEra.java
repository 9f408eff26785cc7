package dev.celscope.time;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A time in which no clock of the world was moved.
 *
 * @param from its first instant
 * @param until the first instant after it
 * @param names of the zones whose clocks stood at each offset, in the order that they were given in
 */
record ZoneEra(Instant from, Instant until, Map<ZoneOffset, List<String>> names) {

  /** The era of some zones that an instant lies in. */
  static ZoneEra of(List<ZoneId> zones, Instant at) {
    Instant from = Instant.MIN;
    Instant until = Instant.MAX;
    Map<ZoneOffset, List<String>> names = new HashMap<>();
    for (ZoneId zone : zones) {
      ZoneRules rules = zone.getRules();
      names.computeIfAbsent(rules.getOffset(at), offset -> new ArrayList<>()).add(zone.getId());
      // What is asked for is the last one before: one at this very instant has begun the era.
      ZoneOffsetTransition last = rules.previousTransition(at.plusNanos(1));
      if (last != null && last.getInstant().isAfter(from)) {
        from = last.getInstant();
      }
      ZoneOffsetTransition next = rules.nextTransition(at);
      if (next != null && next.getInstant().isBefore(until)) {
        until = next.getInstant();
      }
    }
    names.replaceAll((offset, zonesOfOne) -> List.copyOf(zonesOfOne));
    return new ZoneEra(from, until, names);
  }

  boolean holds(Instant at) {
    return !at.isBefore(from) && at.isBefore(until);
  }

  List<String> having(ZoneOffset offset) {
    return names.getOrDefault(offset, List.of());
  }
}
