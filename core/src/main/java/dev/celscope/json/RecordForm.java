package dev.celscope.json;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** A record: an object with a member for each component, in their order. */
final class RecordForm<T> implements Form<T> {
  private final Class<T> type;
  private final Optional<Tag> tag;
  private volatile @Nullable List<Member> members;

  /**
   * A member that no component holds: it tells what the object is, and stands first.
   *
   * @param name {@code kind} or {@code schema}
   * @param value the same for every record of the type
   */
  record Tag(String name, String value) {}

  private record Member(String name, Method accessor, Form<Object> form) {}

  RecordForm(Class<T> type, Optional<Tag> tag) {
    this.type = type;
    this.tag = tag;
  }

  @Override
  public void write(T value, JsonGenerator out) {
    out.writeStartObject();
    writeMembers(value, out);
    out.writeEndObject();
  }

  /** Writes the members alone, into an object that is open. */
  void writeMembers(T value, JsonGenerator out) {
    tag.ifPresent(first -> out.writeStringProperty(first.name(), first.value()));
    for (Member member : members()) {
      Object content = valueOf(member, value);
      if (!member.form().leavesOut(content)) {
        out.writeName(member.name());
        member.form().write(content, out);
      }
    }
  }

  /** Members that no component bears the name of are of a later version, and are passed over. */
  @Override
  public T read(Node node) throws MalformedJsonException {
    if (tag.isPresent()) {
      Node first = node.get(tag.get().name());
      if (!first.text().equals(tag.get().value())) {
        throw first.fault("this is \"" + first.text() + "\", not \"" + tag.get().value() + "\"");
      }
    }
    List<Member> wanted = members();
    var values = new Object[wanted.size()];
    for (int i = 0; i < values.length; i++) {
      Member member = wanted.get(i);
      Optional<Node> held = node.find(member.name());
      values[i] = held.isPresent() ? member.form().read(held.get()) : leftOut(member, node);
    }
    return create(values, node);
  }

  private static Object leftOut(Member member, Node node) throws MalformedJsonException {
    return member
        .form()
        .whenLeftOut()
        .orElseThrow(() -> node.fault("the member \"" + member.name() + "\" is missing"));
  }

  @Override
  public Map<String, Object> describe(Definitions definitions) {
    return definitions.reference(type, () -> describeMembers(definitions));
  }

  /** The schema of the object, in place. */
  Map<String, Object> describeMembers(Definitions definitions) {
    Map<String, Object> properties = new LinkedHashMap<>();
    List<String> required = new ArrayList<>();
    tag.ifPresent(
        first -> {
          properties.put(first.name(), Definitions.keywords("const", first.value()));
          required.add(first.name());
        });
    for (Member member : members()) {
      properties.put(member.name(), member.form().describe(definitions));
      if (member.form().whenLeftOut().isEmpty()) {
        required.add(member.name());
      }
    }
    return Definitions.keywords(
        "type",
        "object",
        "required",
        required,
        "properties",
        properties,
        "additionalProperties",
        false);
  }

  /** Found on first use: a record may hold records of its own kind. */
  private List<Member> members() {
    List<Member> found = members;
    if (found == null) {
      found =
          Arrays.stream(type.getRecordComponents())
              .map(
                  component ->
                      new Member(
                          component.getName(),
                          component.getAccessor(),
                          Forms.of(component.getGenericType())))
              .toList();
      members = found;
    }
    return found;
  }

  private static Object valueOf(Member member, Object record) {
    try {
      return member.accessor().invoke(record);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException("No way to " + member.accessor(), e);
    }
  }

  private T create(Object[] values, Node node) throws MalformedJsonException {
    try {
      return constructor().newInstance(values);
    } catch (InvocationTargetException e) {
      // What a record refuses, it refuses in a sentence of its own.
      throw node.fault(String.valueOf(e.getTargetException().getMessage()));
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("No way to make a " + type.getName(), e);
    }
  }

  private Constructor<T> constructor() throws NoSuchMethodException {
    return type.getConstructor(
        Arrays.stream(type.getRecordComponents())
            .map(RecordComponent::getType)
            .toArray(Class<?>[]::new));
  }
}
