package dev.celscope.record;

import java.util.Objects;

/**
 * A column of a table of work.
 *
 * @param field what it holds
 * @param title its header as written
 * @param origin the header's cell: {@code Sheet1!B1}
 */
public record WorkColumn(WorkField field, String title, Origin origin) {
  /** Checks that no component is null. */
  public WorkColumn {
    Objects.requireNonNull(field, "field");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(origin, "origin");
  }
}
