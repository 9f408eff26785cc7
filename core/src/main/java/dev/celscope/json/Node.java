package dev.celscope.json;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A JSON value with its place. Members may stand in any order, so an object is read whole before it
 * is known which record it is.
 *
 * @param value a {@code String}, {@code Long}, {@code Double}, {@code Boolean}, a {@code List} of
 *     nodes, or a {@code Map} of names to nodes
 * @param place where it stands
 */
record Node(Object value, Place place) {

  String text() throws MalformedJsonException {
    return as(String.class, "a string");
  }

  long integer() throws MalformedJsonException {
    return as(Long.class, "a whole number");
  }

  double number() throws MalformedJsonException {
    return as(Number.class, "a number").doubleValue();
  }

  boolean flag() throws MalformedJsonException {
    return as(Boolean.class, "true or false");
  }

  @SuppressWarnings("unchecked") // The tree holds lists of nodes alone.
  List<Node> elements() throws MalformedJsonException {
    return (List<Node>) as(List.class, "a list");
  }

  Optional<Node> find(String name) throws MalformedJsonException {
    return Optional.ofNullable(members().get(name));
  }

  Node get(String name) throws MalformedJsonException {
    return find(name).orElseThrow(() -> fault("the member \"" + name + "\" is missing"));
  }

  MalformedJsonException fault(String reason) {
    return new MalformedJsonException(place, reason);
  }

  @SuppressWarnings("unchecked") // The tree holds maps of names to nodes alone.
  private Map<String, Node> members() throws MalformedJsonException {
    return (Map<String, Node>) as(Map.class, "an object");
  }

  private <T> T as(Class<T> type, String wanted) throws MalformedJsonException {
    if (!type.isInstance(value)) {
      throw fault("this should be " + wanted);
    }
    return type.cast(value);
  }
}
