package dev.celscope.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/**
 * A list, left out where it is empty.
 *
 * @param element form of each element
 */
record ListForm<T>(Form<T> element) implements Form<List<T>> {

  @Override
  public void write(List<T> values, JsonGenerator out) {
    out.writeStartArray();
    for (T value : values) {
      element.write(value, out);
    }
    out.writeEndArray();
  }

  @Override
  public List<T> read(Node node) throws MalformedJsonException {
    List<T> values = new ArrayList<>();
    for (Node each : node.elements()) {
      values.add(element.read(each));
    }
    return values;
  }

  @Override
  public Map<String, Object> describe(Definitions definitions) {
    return Definitions.keywords(
        "type", "array", "minItems", 1, "items", element.describe(definitions));
  }

  @Override
  public boolean leavesOut(List<T> values) {
    return values.isEmpty();
  }

  @Override
  public Optional<List<T>> whenLeftOut() {
    return Optional.of(List.of());
  }
}
