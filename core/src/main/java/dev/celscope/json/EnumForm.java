package dev.celscope.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/** An enum constant: its name in kebab-case. */
final class EnumForm<E extends Enum<E>> implements Form<E> {
  private final Class<E> type;
  private final Map<String, E> constants = new LinkedHashMap<>();

  EnumForm(Class<E> type) {
    this.type = type;
    for (E constant : type.getEnumConstants()) {
      constants.put(word(constant), constant);
    }
  }

  static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  @Override
  public void write(E value, JsonGenerator out) {
    out.writeString(word(value));
  }

  @Override
  public E read(Node node) throws MalformedJsonException {
    String word = node.text();
    return Optional.ofNullable(constants.get(word))
        .orElseThrow(() -> node.fault("\"" + word + "\" is none of " + constants.keySet()));
  }

  @Override
  public Map<String, Object> describe(Definitions definitions) {
    return definitions.reference(
        type, () -> Definitions.keywords("enum", List.copyOf(constants.keySet())));
  }
}
