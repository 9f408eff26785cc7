package dev.celscope.record;

import java.time.DateTimeException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;

/**
 * One observation that tells how far from UTC a clock stood that wrote into the file. It is a clue
 * of where that clock was set up, never a proof of where the writer was.
 *
 * @param offset offset from UTC, as {@link java.time.ZoneOffset#getId()} gives it: {@code +09:00},
 *     {@code Z}; whole quarters of an hour where it is inferred
 * @param basis whether it was stated or inferred
 * @param rule how it was found, in kebab-case: {@code stated-in-text}, {@code local-beside-utc}
 * @param at the moment at which the clock stood so; its day and hour choose the zones
 * @param origins where the values stood that tell it, at least one
 * @param zones names in the IANA time zone database of the zones that had this offset at that
 *     moment, in alphabetical order; links to other zones are left out; empty where none had it
 */
public record OffsetEvidence(
    String offset, Basis basis, String rule, Moment at, List<Origin> origins, List<String> zones) {

  /** Whether an offset was stated or inferred. */
  public enum Basis {
    /** The file states it beside a time. */
    STATED,
    /** It is the difference between two values for one event. */
    INFERRED
  }

  /**
   * Copies the lists and checks the invariants given for each component.
   *
   * @throws DateTimeException if {@code offset} is not one
   */
  public OffsetEvidence {
    ZoneOffset.of(offset);
    Objects.requireNonNull(basis, "basis");
    Objects.requireNonNull(rule, "rule");
    Objects.requireNonNull(at, "at");
    origins = List.copyOf(origins);
    zones = List.copyOf(zones);
    if (origins.isEmpty()) {
      throw new IllegalArgumentException("Evidence needs an origin");
    }
  }
}
