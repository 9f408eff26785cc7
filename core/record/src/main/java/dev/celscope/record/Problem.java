package dev.celscope.record;

import java.util.Objects;
import java.util.Optional;

/**
 * Something that kept a file from being read whole. Whatever was read before stays in the record.
 *
 * @param severity how much was lost
 * @param code what went wrong
 * @param message one sentence that a person understands, with the values that matter
 * @param origin where it went wrong; empty where it concerns the file as a whole
 */
public record Problem(
    Severity severity, ProblemCode code, String message, Optional<Origin> origin) {
  /** Checks that no component is null. */
  public Problem {
    Objects.requireNonNull(severity, "severity");
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(message, "message");
    Objects.requireNonNull(origin, "origin");
  }

  @Override
  public String toString() {
    return Words.of(severity)
        + " "
        + Words.of(code)
        + ": "
        + message
        + origin.map(at -> " (" + at + ")").orElse("");
  }
}
