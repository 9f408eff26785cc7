package dev.celscope.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonParser.NumberType;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;

/** Reads JSON text into nodes. The parser bounds how deep it nests. */
final class NodeReader {
  private final JsonParser in;
  private final long firstLine;

  private NodeReader(JsonParser in, long firstLine) {
    this.in = in;
    this.firstLine = firstLine;
  }

  /**
   * Reads one JSON value, and that nothing follows it. The text starts in line {@code firstLine}.
   */
  static Node read(String text, long firstLine) throws MalformedJsonException {
    try (JsonParser in = JsonText.FACTORY.createParser(ObjectReadContext.empty(), text)) {
      return new NodeReader(in, firstLine).document();
    } catch (JacksonException e) {
      TokenStreamLocation at = e.getLocation();
      Place place = at == null ? Place.at(firstLine, 1) : place(null, "", firstLine, at);
      throw new MalformedJsonException(place, e.getOriginalMessage());
    }
  }

  private Node document() throws MalformedJsonException {
    Node node = value(in.nextToken(), null, "").orElseThrow(() -> fault("there is no value"));
    if (in.nextToken() != null) {
      throw fault("something follows the value");
    }
    return node;
  }

  /** A value; empty for {@code null}, which some programs write for what is absent. */
  private Optional<Node> value(@Nullable JsonToken token, @Nullable Place parent, String step)
      throws MalformedJsonException {
    if (token == null || token == JsonToken.VALUE_NULL) {
      return Optional.empty();
    }
    Place place = place(parent, step, firstLine, in.currentTokenLocation());
    Object value =
        switch (token) {
          case START_OBJECT -> object(place);
          case START_ARRAY -> list(place);
          case VALUE_STRING -> in.getString();
          case VALUE_NUMBER_INT -> integer(place);
          case VALUE_NUMBER_FLOAT -> in.getDoubleValue();
          case VALUE_TRUE -> true;
          case VALUE_FALSE -> false;
          default -> throw new MalformedJsonException(place, "unexpected " + token);
        };
    return Optional.of(new Node(value, place));
  }

  private Map<String, Node> object(Place place) throws MalformedJsonException {
    Map<String, Node> members = new LinkedHashMap<>();
    while (in.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = in.currentName();
      Optional<Node> node = value(in.nextToken(), place, name);
      if (node.isPresent() && members.put(name, node.get()) != null) {
        throw node.get().fault("the member \"" + name + "\" stands here twice");
      }
    }
    return members;
  }

  private List<Node> list(Place place) throws MalformedJsonException {
    List<Node> elements = new ArrayList<>();
    for (JsonToken token = in.nextToken(); token != JsonToken.END_ARRAY; token = in.nextToken()) {
      elements.add(
          value(token, place, Integer.toString(elements.size()))
              .orElseThrow(() -> fault("a list holds no null")));
    }
    return elements;
  }

  private long integer(Place place) throws MalformedJsonException {
    if (in.getNumberType() == NumberType.BIG_INTEGER) {
      throw new MalformedJsonException(place, "a whole number here has no more than 64 bits");
    }
    return in.getLongValue();
  }

  private MalformedJsonException fault(String reason) {
    return new MalformedJsonException(place(null, "", firstLine, in.currentLocation()), reason);
  }

  private static Place place(
      @Nullable Place parent, String step, long firstLine, TokenStreamLocation at) {
    long line = firstLine + Math.max(at.getLineNr() - 1, 0);
    return new Place(parent, step, line, Math.max(at.getColumnNr(), 1));
  }
}
