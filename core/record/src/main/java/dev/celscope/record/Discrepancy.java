package dev.celscope.record;

import java.util.List;
import java.util.Objects;

/**
 * What does not fit together inside one file. It says what stands against what, not which is true.
 *
 * @param code name of the check that found it, in kebab-case: {@code modified-before-created}
 * @param severity how much it weighs
 * @param timestamps indexes into {@link FileRecord#timestamps()} of the dates that are compared;
 *     empty where it is not about dates
 * @param values the values that are compared, as text
 * @param message one sentence that a person understands
 */
public record Discrepancy(
    String code, Severity severity, List<Integer> timestamps, List<String> values, String message) {
  /** Copies the lists and checks that no component is null. */
  public Discrepancy {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(severity, "severity");
    timestamps = List.copyOf(timestamps);
    values = List.copyOf(values);
    Objects.requireNonNull(message, "message");
  }
}
