package dev.celscope.json;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/** The schemas of named types, each written once and referred to by its name. */
final class Definitions {
  private final Map<String, Map<String, Object>> byName = new TreeMap<>();

  /** A schema that refers to the one of a type, which is described where it is not yet. */
  Map<String, Object> reference(Class<?> type, Supplier<Map<String, Object>> description) {
    String name = name(type);
    if (!byName.containsKey(name)) {
      // Before it is described: a type may hold its own kind.
      byName.put(name, Map.of());
      byName.put(name, description.get());
    }
    return keywords("$ref", "#/$defs/" + name);
  }

  /** All schemas, in the order of their names. */
  Map<String, Map<String, Object>> all() {
    return byName;
  }

  /** The schema of these keywords and values, in their order. */
  static Map<String, Object> keywords(Object... keywordsAndValues) {
    Map<String, Object> schema = new LinkedHashMap<>();
    for (int i = 0; i < keywordsAndValues.length; i += 2) {
      schema.put((String) keywordsAndValues[i], keywordsAndValues[i + 1]);
    }
    return schema;
  }

  private static String name(Class<?> type) {
    Class<?> outer = type.getDeclaringClass();
    return outer == null ? type.getSimpleName() : name(outer) + type.getSimpleName();
  }
}
