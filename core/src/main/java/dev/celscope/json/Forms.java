package dev.celscope.json;

import dev.celscope.record.Moment;
import dev.celscope.record.Rational;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** The form of each Java type that a record component may have. */
final class Forms {
  private static final String DURATION = "^PT(-?[0-9]+H)?(-?[0-9]+M)?(-?[0-9]+(\\.[0-9]{1,9})?S)?$";
  private static final String RATIONAL = "^[0-9]+(/[1-9][0-9]*)?$";

  private static final Form<Integer> INT = new IntegerForm<>(Integer::longValue, Math::toIntExact);
  private static final Form<Long> LONG = new IntegerForm<>(Long::longValue, Long::valueOf);

  /**
   * Those that are no record, enum or sealed interface, and the moment, whose parts make a text.
   */
  private static final Map<Class<?>, Form<?>> VALUES =
      Map.ofEntries(
          Map.entry(String.class, new TextForm<>(Function.identity(), Function.identity(), "")),
          Map.entry(Duration.class, new TextForm<>(Duration::toString, Duration::parse, DURATION)),
          Map.entry(Rational.class, new TextForm<>(Rational::toString, Rational::parse, RATIONAL)),
          Map.entry(Moment.class, new MomentForm()),
          Map.entry(int.class, INT),
          Map.entry(Integer.class, INT),
          Map.entry(long.class, LONG),
          Map.entry(Long.class, LONG),
          Map.entry(double.class, new NumberForm()),
          Map.entry(boolean.class, new FlagForm()),
          Map.entry(OptionalInt.class, new OptionalForm<>(INT, Forms::open, Forms::wrapInt)),
          Map.entry(OptionalLong.class, new OptionalForm<>(LONG, Forms::open, Forms::wrapLong)));

  private static final Map<Class<?>, Form<?>> FOUND = new ConcurrentHashMap<>(VALUES);

  private Forms() {}

  /**
   * The form of a type.
   *
   * @throws IllegalArgumentException if it has none: then this class wants one more
   */
  @SuppressWarnings("unchecked") // Each class is mapped to the form of its own values.
  static Form<Object> of(Type type) {
    if (type instanceof Class<?> plain) {
      return (Form<Object>) FOUND.computeIfAbsent(plain, Forms::create);
    }
    if (type instanceof ParameterizedType generic) {
      Form<Object> content = of(generic.getActualTypeArguments()[0]);
      if (generic.getRawType() == List.class) {
        return (Form<Object>) (Form<?>) new ListForm<>(content);
      }
      if (generic.getRawType() == Optional.class) {
        return (Form<Object>)
            (Form<?>)
                new OptionalForm<>(
                    content, Function.<Optional<Object>>identity(), Function.identity());
      }
    }
    throw new IllegalArgumentException("No JSON form for " + type.getTypeName());
  }

  private static Form<?> create(Class<?> type) {
    if (type.isRecord()) {
      return new RecordForm<>(type, Optional.empty());
    }
    if (type.isEnum()) {
      return enumForm(type);
    }
    if (type.isSealed()) {
      return new VariantForm<>(type);
    }
    throw new IllegalArgumentException("No JSON form for " + type.getTypeName());
  }

  @SuppressWarnings({"unchecked", "rawtypes"}) // The caller has seen that it is an enum.
  private static Form<?> enumForm(Class<?> type) {
    return new EnumForm(type);
  }

  private static Optional<Integer> open(OptionalInt value) {
    return value.isPresent() ? Optional.of(value.getAsInt()) : Optional.empty();
  }

  private static Optional<Long> open(OptionalLong value) {
    return value.isPresent() ? Optional.of(value.getAsLong()) : Optional.empty();
  }

  private static OptionalInt wrapInt(Optional<Integer> value) {
    return value.isPresent() ? OptionalInt.of(value.get()) : OptionalInt.empty();
  }

  private static OptionalLong wrapLong(Optional<Long> value) {
    return value.isPresent() ? OptionalLong.of(value.get()) : OptionalLong.empty();
  }
}
