package dev.celscope.json;

import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/** True, or left out. */
final class FlagForm implements Form<Boolean> {

  @Override
  public void write(Boolean value, JsonGenerator out) {
    out.writeBoolean(value);
  }

  @Override
  public Boolean read(Node node) throws MalformedJsonException {
    return node.flag();
  }

  @Override
  public Map<String, Object> describe(Definitions definitions) {
    return Definitions.keywords("const", true);
  }

  @Override
  public boolean leavesOut(Boolean value) {
    return !value;
  }

  @Override
  public Optional<Boolean> whenLeftOut() {
    return Optional.of(false);
  }
}
