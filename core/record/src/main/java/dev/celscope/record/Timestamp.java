package dev.celscope.record;

import java.util.Objects;

/**
 * One date found in a file, or in its file-system entry.
 *
 * @param role what the file says happened then
 * @param moment when, as far as the file tells it
 * @param origin where it stood
 * @param raw the text, or the number in decimal, as it stood in the file
 */
public record Timestamp(TimestampRole role, Moment moment, Origin origin, String raw) {
  /** Checks that no component is null. */
  public Timestamp {
    Objects.requireNonNull(role, "role");
    Objects.requireNonNull(moment, "moment");
    Objects.requireNonNull(origin, "origin");
    Objects.requireNonNull(raw, "raw");
  }

  @Override
  public String toString() {
    return Words.of(role) + " " + moment.iso() + " (" + origin + ")";
  }
}
