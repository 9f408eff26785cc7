package dev.celscope.record;

import java.util.Objects;
import java.util.Optional;

/**
 * A cell of a table of work.
 *
 * @param field what its column holds
 * @param value its text as shown; not empty
 * @param moment the date that it holds, where it is a date cell
 * @param origin the cell: {@code Sheet1!B4}; the upper left one where cells are merged
 */
public record WorkCell(WorkField field, String value, Optional<Moment> moment, Origin origin) {
  /** Checks the invariants given for each component. */
  public WorkCell {
    Objects.requireNonNull(field, "field");
    Objects.requireNonNull(moment, "moment");
    Objects.requireNonNull(origin, "origin");
    if (value.isEmpty()) {
      throw new IllegalArgumentException("A cell of a table of work needs a value");
    }
  }
}
