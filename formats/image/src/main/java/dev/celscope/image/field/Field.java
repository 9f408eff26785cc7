package dev.celscope.image.field;

import java.util.Objects;

/**
 * A field that a table knows.
 *
 * @param name ExifTool's name of it, or the specification's where ExifTool has none
 * @param meaning what its value is
 */
public record Field(String name, Meaning meaning) {
  /** Checks that no component is null. */
  public Field {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(meaning, "meaning");
  }
}
