package dev.celscope.record;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;

/**
 * When a text is shown or a mark is set, on the running time of its medium.
 *
 * @param start from the beginning of the medium
 * @param end from the beginning of the medium; empty where only the start is given
 */
public record Cue(Duration start, Optional<Duration> end) {
  /** Checks that no component is null. */
  public Cue {
    Objects.requireNonNull(start, "start");
    Objects.requireNonNull(end, "end");
  }

  /**
   * A cue with a start alone.
   *
   * @param start from the beginning of the medium
   * @return the cue
   */
  public static Cue at(Duration start) {
    return new Cue(start, Optional.empty());
  }
}
