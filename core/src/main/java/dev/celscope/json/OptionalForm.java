package dev.celscope.json;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.core.JsonGenerator;

/**
 * A value that may be absent, and is left out then.
 *
 * @param content form of the value when it is there
 * @param open the value in its container
 * @param wrap a container of a value, or of none
 * @param <T> the container: {@code Optional} or one of its primitive sisters
 * @param <C> the content
 */
record OptionalForm<T, C>(
    Form<C> content, Function<T, Optional<C>> open, Function<Optional<C>, T> wrap)
    implements Form<T> {

  @Override
  public void write(T value, JsonGenerator out) {
    open.apply(value).ifPresent(present -> content.write(present, out));
  }

  @Override
  public T read(Node node) throws MalformedJsonException {
    return wrap.apply(Optional.of(content.read(node)));
  }

  @Override
  public Map<String, Object> describe(Definitions definitions) {
    return content.describe(definitions);
  }

  @Override
  public boolean leavesOut(T value) {
    return open.apply(value).isEmpty();
  }

  @Override
  public Optional<T> whenLeftOut() {
    return Optional.of(wrap.apply(Optional.empty()));
  }
}
