package dev.celscope.json;

import java.util.Map;
import java.util.function.LongFunction;
import java.util.function.ToLongFunction;
import tools.jackson.core.JsonGenerator;

/**
 * A value that is a whole number.
 *
 * @param toLong the number
 * @param ofLong the value of a number; throws an ArithmeticException where it does not fit
 */
record IntegerForm<T>(ToLongFunction<T> toLong, LongFunction<T> ofLong) implements Form<T> {

  @Override
  public void write(T value, JsonGenerator out) {
    out.writeNumber(toLong.applyAsLong(value));
  }

  @Override
  public T read(Node node) throws MalformedJsonException {
    long number = node.integer();
    try {
      return ofLong.apply(number);
    } catch (ArithmeticException e) {
      throw node.fault(number + " does not fit in 32 bits");
    }
  }

  @Override
  public Map<String, Object> describe(Definitions definitions) {
    return Definitions.keywords("type", "integer");
  }
}
