package dev.celscope.json;

import dev.celscope.record.FileInfo;
import dev.celscope.record.FileRecord;
import dev.celscope.record.Media;
import dev.celscope.record.Moment;
import dev.celscope.record.Precision;
import dev.celscope.record.Rational;
import dev.celscope.record.TextFragment;
import dev.celscope.record.Timestamp;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.Stream;

/**
 * Records with something in every component, made from the components themselves: whoever adds one
 * finds it in these samples.
 */
final class Samples {
  /** Texts of which each record takes at least one in all its components. */
  private static final List<String> TEXTS = List.of("ab", "+09:00");

  private static final List<Moment> MOMENTS =
      List.of(
          new Moment.Absolute(
              OffsetDateTime.parse("2023-12-02T08:00:00.250+08:00"),
              Moment.Basis.STATED_OFFSET,
              Precision.MILLISECOND),
          new Moment.Local(LocalDateTime.parse("2023-12-02T08:05"), Precision.MINUTE),
          new Moment.Date(OptionalInt.empty(), OptionalInt.of(12), OptionalInt.of(4)));

  private int moments;
  private int childrenAround;
  private final Class<?> media;

  private Samples(Class<?> media) {
    this.media = media;
  }

  /** One record for each kind of media, whole, with a child. */
  static Stream<FileRecord> all() {
    return Arrays.stream(Media.class.getPermittedSubclasses()).map(Samples::with);
  }

  static FileRecord with(Class<?> media) {
    return (FileRecord) new Samples(media).record(FileRecord.class);
  }

  /** A record with nothing in it but this, whatever other components there are. */
  static FileRecord bare(FileInfo file, List<Timestamp> timestamps, List<TextFragment> texts) {
    Map<String, Object> given = Map.of("file", file, "timestamps", timestamps, "texts", texts);
    Object[] values =
        Arrays.stream(FileRecord.class.getRecordComponents())
            .map(
                component ->
                    given.getOrDefault(
                        component.getName(),
                        component.getType() == Optional.class ? Optional.empty() : List.of()))
            .toArray();
    try {
      return (FileRecord) FileRecord.class.getConstructors()[0].newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private Object value(Type type, String name, String text) {
    if (type instanceof ParameterizedType generic) {
      return container(generic, name, text);
    }
    if (type == String.class) {
      return text;
    } else if (type == int.class || type == Integer.class) {
      return name.equals("end") ? text.length() : 0;
    } else if (type == long.class || type == Long.class) {
      return 7_000_000_000L;
    } else if (type == double.class) {
      return 0.75;
    } else if (type == boolean.class) {
      return true;
    } else if (type == OptionalInt.class) {
      return OptionalInt.of(16);
    } else if (type == OptionalLong.class) {
      return OptionalLong.of(1L << 40);
    } else if (type == Duration.class) {
      return Duration.parse("PT25H3M2.04S");
    } else if (type == Rational.class) {
      return new Rational(24000, 1001);
    } else if (type == Moment.class) {
      return MOMENTS.get(moments++ % MOMENTS.size());
    }
    Class<?> plain = type == Media.class ? media : (Class<?>) type;
    return plain.isEnum() ? last(plain.getEnumConstants()) : record(plain);
  }

  private Object container(ParameterizedType generic, String name, String text) {
    Type content = generic.getActualTypeArguments()[0];
    if (generic.getRawType() == Optional.class) {
      return Optional.of(value(content, name, text));
    }
    if (content != FileRecord.class) {
      return List.of(value(content, name, text));
    }
    if (childrenAround == 2) {
      return List.of();
    }
    childrenAround++;
    Object child = value(content, name, text);
    childrenAround--;
    return List.of(child);
  }

  private Object record(Class<?> type) {
    RuntimeException refusal = new IllegalStateException("No sample of " + type);
    for (String text : TEXTS) {
      try {
        return create(type, text);
      } catch (InvocationTargetException e) {
        refusal = new IllegalStateException("No sample of " + type, e);
      }
    }
    throw refusal;
  }

  private Object create(Class<?> type, String text) throws InvocationTargetException {
    RecordComponent[] components = type.getRecordComponents();
    Object[] values =
        Arrays.stream(components)
            .map(component -> value(component.getGenericType(), component.getName(), text))
            .toArray();
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    try {
      return type.getConstructor(types).newInstance(values);
    } catch (InvocationTargetException e) {
      throw e;
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Object last(Object[] constants) {
    return constants[constants.length - 1];
  }
}
