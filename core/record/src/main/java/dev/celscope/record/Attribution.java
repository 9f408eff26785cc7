package dev.celscope.record;

import java.util.Objects;
import java.util.Optional;

/**
 * One statement of a file about who or what made it. It is evidence of what was written there, not
 * of who did it.
 *
 * @param role the part that the file gives to the value
 * @param value as written, decoded; not empty
 * @param origin where it stood
 * @param repair how it was decoded, where its charset was not declared or was wrong
 */
public record Attribution(
    AttributionRole role, String value, Origin origin, Optional<Repair> repair) {
  /** Checks the invariants given for each component. */
  public Attribution {
    Objects.requireNonNull(role, "role");
    Objects.requireNonNull(origin, "origin");
    Objects.requireNonNull(repair, "repair");
    if (value.isEmpty()) {
      throw new IllegalArgumentException("An attribution needs a value");
    }
  }

  /**
   * An attribution whose text was declared and decoded as declared.
   *
   * @param role the part that the file gives to the value
   * @param value as written; not empty
   * @param origin where it stood
   * @return the attribution
   */
  public static Attribution of(AttributionRole role, String value, Origin origin) {
    return new Attribution(role, value, origin, Optional.empty());
  }

  @Override
  public String toString() {
    return Words.of(role) + " " + value + " (" + origin + ")";
  }
}
