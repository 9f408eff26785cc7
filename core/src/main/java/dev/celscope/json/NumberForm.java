package dev.celscope.json;

import java.util.Map;
import tools.jackson.core.JsonGenerator;

/** A floating-point number. Records hold none that is infinite or not a number. */
final class NumberForm implements Form<Double> {

  @Override
  public void write(Double value, JsonGenerator out) {
    out.writeNumber(value.doubleValue());
  }

  @Override
  public Double read(Node node) throws MalformedJsonException {
    return node.number();
  }

  @Override
  public Map<String, Object> describe(Definitions definitions) {
    return Definitions.keywords("type", "number");
  }
}
