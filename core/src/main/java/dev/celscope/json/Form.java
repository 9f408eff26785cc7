package dev.celscope.json;

import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/**
 * The JSON form of one Java type. One object writes a value, reads it back and describes it, so
 * that the three cannot part.
 *
 * @param <T> the Java type
 */
interface Form<T> {

  /** Writes a value. */
  void write(T value, JsonGenerator out);

  /** The value that a node holds. */
  T read(Node node) throws MalformedJsonException;

  /** The JSON Schema of this form, as a map of keywords in the order in which they are written. */
  Map<String, Object> describe(Definitions definitions);

  /** Whether an object leaves out the member that has this value. */
  default boolean leavesOut(T value) {
    return false;
  }

  /** What a member that is left out stands for; empty where it must not be. */
  default Optional<T> whenLeftOut() {
    return Optional.empty();
  }
}
