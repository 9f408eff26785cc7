package dev.celscope.json;

import dev.celscope.record.Moment;
import dev.celscope.record.Precision;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * A moment: its ISO 8601 text beside what the text alone does not tell, why it is absolute and how
 * finely it was written.
 */
final class MomentForm implements Form<Moment> {
  private static final String DAY = "[+-]?[0-9]{4,}-[0-9]{2}-[0-9]{2}";
  private static final String CLOCK = "T[0-9]{2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]{1,9})?)?";
  private static final String OFFSET = "(Z|[+-][0-9]{2}:[0-9]{2}(:[0-9]{2})?)";
  private static final String ABSOLUTE = "^" + DAY + CLOCK + OFFSET + "$";
  private static final String LOCAL = "^" + DAY + CLOCK + "$";
  private static final String DATE = "^([0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?|--[0-9]{2}-[0-9]{2})$";
  private static final Pattern DATE_PARTS =
      Pattern.compile("(?:([0-9]{4})|-)(?:-([0-9]{2})(?:-([0-9]{2}))?)?");

  private final Form<Moment.Kind> kinds = new EnumForm<>(Moment.Kind.class);
  private final Form<Moment.Basis> bases = new EnumForm<>(Moment.Basis.class);
  private final Form<Precision> precisions = new EnumForm<>(Precision.class);

  @Override
  public void write(Moment moment, JsonGenerator out) {
    out.writeStartObject();
    out.writeStringProperty("kind", EnumForm.word(moment.kind()));
    out.writeStringProperty("value", moment.iso());
    if (moment instanceof Moment.Absolute absolute) {
      out.writeStringProperty("basis", EnumForm.word(absolute.basis()));
      out.writeStringProperty("precision", EnumForm.word(absolute.precision()));
    } else if (moment instanceof Moment.Local local) {
      out.writeStringProperty("precision", EnumForm.word(local.precision()));
    }
    out.writeEndObject();
  }

  @Override
  public Moment read(Node node) throws MalformedJsonException {
    Moment.Kind kind = kinds.read(node.get("kind"));
    Node value = node.get("value");
    String text = value.text();
    try {
      return switch (kind) {
        case ABSOLUTE ->
            new Moment.Absolute(
                OffsetDateTime.parse(text),
                bases.read(node.get("basis")),
                precisions.read(node.get("precision")));
        case LOCAL ->
            new Moment.Local(LocalDateTime.parse(text), precisions.read(node.get("precision")));
        case DATE -> date(text);
      };
    } catch (DateTimeException e) {
      throw value.fault(
          "\"" + text + "\" is no " + EnumForm.word(kind).toLowerCase(Locale.ROOT) + " moment");
    }
  }

  private static Moment date(String text) {
    Matcher parts = DATE_PARTS.matcher(text);
    if (!parts.matches()) {
      throw new DateTimeException("Not a date: " + text);
    }
    return new Moment.Date(number(parts.group(1)), number(parts.group(2)), number(parts.group(3)));
  }

  private static OptionalInt number(@Nullable String digits) {
    return digits == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(digits));
  }

  @Override
  public Map<String, Object> describe(Definitions definitions) {
    return definitions.reference(
        Moment.class,
        () ->
            Definitions.keywords(
                "oneOf",
                List.of(
                    object(
                        Moment.Kind.ABSOLUTE,
                        ABSOLUTE,
                        Definitions.keywords(
                            "basis", bases.describe(definitions),
                            "precision", precisions.describe(definitions))),
                    object(
                        Moment.Kind.LOCAL,
                        LOCAL,
                        Definitions.keywords("precision", precisions.describe(definitions))),
                    object(Moment.Kind.DATE, DATE, Map.of()))));
  }

  private static Map<String, Object> object(
      Moment.Kind kind, String pattern, Map<String, Object> more) {
    Map<String, Object> properties =
        Definitions.keywords(
            "kind", Definitions.keywords("const", EnumForm.word(kind)),
            "value", Definitions.keywords("type", "string", "pattern", pattern));
    properties.putAll(more);
    return Definitions.keywords(
        "type",
        "object",
        "required",
        List.copyOf(properties.keySet()),
        "properties",
        properties,
        "additionalProperties",
        false);
  }
}
