package dev.celscope.json;

import java.time.DateTimeException;
import java.util.Map;
import java.util.function.Function;
import tools.jackson.core.JsonGenerator;

/**
 * A value that is a JSON string.
 *
 * @param write its text
 * @param parse the value of a text; throws an IllegalArgumentException or a DateTimeException for
 *     any other
 * @param pattern regular expression of such a text; empty for any text
 */
record TextForm<T>(Function<T, String> write, Function<String, T> parse, String pattern)
    implements Form<T> {

  @Override
  public void write(T value, JsonGenerator out) {
    out.writeString(write.apply(value));
  }

  @Override
  public T read(Node node) throws MalformedJsonException {
    String text = node.text();
    try {
      return parse.apply(text);
    } catch (IllegalArgumentException | DateTimeException e) {
      throw node.fault("\"" + text + "\" is not of the form " + pattern);
    }
  }

  @Override
  public Map<String, Object> describe(Definitions definitions) {
    return pattern.isEmpty()
        ? Definitions.keywords("type", "string")
        : Definitions.keywords("type", "string", "pattern", pattern);
  }
}
