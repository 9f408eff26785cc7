package dev.celscope.record;

import java.util.Objects;

/**
 * What a file of no nearer family holds.
 *
 * @param description what it is, in a few words
 */
public record OtherInfo(String description) implements Media {
  /** Checks that no component is null. */
  public OtherInfo {
    Objects.requireNonNull(description, "description");
  }

  @Override
  public Kind kind() {
    return Kind.OTHER;
  }
}
