package dev.celscope.record;

import java.util.Objects;

/**
 * One sheet of a workbook.
 *
 * @param name as written
 * @param state whether and how it is hidden
 * @param cells number of cells that hold something
 */
public record Sheet(String name, State state, long cells) {
  /** Whether a sheet is shown. */
  public enum State {
    /** Shown as a tab. */
    VISIBLE,
    /** Hidden; a user can show it. */
    HIDDEN,
    /** Hidden so that only a program can show it. */
    VERY_HIDDEN
  }

  /** Checks the invariants given for each component. */
  public Sheet {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(state, "state");
    if (cells < 0) {
      throw new IllegalArgumentException("A sheet cannot have " + cells + " cells");
    }
  }
}
