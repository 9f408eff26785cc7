package dev.celscope.json;

import dev.celscope.json.RecordForm.Tag;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * One of the records that a sealed interface permits, told apart by {@code kind}: the name of the
 * record without {@code Info}, in lower case, which is what its {@code kind()} answers too.
 */
final class VariantForm<T> implements Form<T> {
  private static final String KIND = "kind";
  private static final String SUFFIX = "Info";

  private final Class<T> type;
  private volatile @Nullable Map<String, RecordForm<T>> forms;

  VariantForm(Class<T> type) {
    this.type = type;
  }

  @Override
  public void write(T value, JsonGenerator out) {
    form(kind(value.getClass())).orElseThrow().write(value, out);
  }

  @Override
  public T read(Node node) throws MalformedJsonException {
    Node kind = node.get(KIND);
    String word = kind.text();
    return form(word)
        .orElseThrow(() -> kind.fault("\"" + word + "\" is none of " + forms().keySet()))
        .read(node);
  }

  @Override
  public Map<String, Object> describe(Definitions definitions) {
    return definitions.reference(
        type,
        () ->
            Definitions.keywords(
                "oneOf",
                forms().values().stream().map(form -> form.describe(definitions)).toList()));
  }

  private Optional<RecordForm<T>> form(String kind) {
    return Optional.ofNullable(forms().get(kind));
  }

  private Map<String, RecordForm<T>> forms() {
    Map<String, RecordForm<T>> found = forms;
    if (found == null) {
      found = new LinkedHashMap<>();
      for (Class<?> permitted : type.getPermittedSubclasses()) {
        @SuppressWarnings("unchecked") // What a sealed type permits is a kind of it.
        var variant = (Class<T>) permitted;
        String kind = kind(variant);
        found.put(kind, new RecordForm<>(variant, Optional.of(new Tag(KIND, kind))));
      }
      forms = found;
    }
    return found;
  }

  private static String kind(Class<?> variant) {
    String name = variant.getSimpleName();
    String stem = name.endsWith(SUFFIX) ? name.substring(0, name.length() - SUFFIX.length()) : name;
    return stem.toLowerCase(Locale.ROOT);
  }
}
