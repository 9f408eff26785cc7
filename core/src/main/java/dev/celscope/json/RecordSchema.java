package dev.celscope.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;
import tools.jackson.core.JsonGenerator;

/**
 * The JSON Schema (draft 2020-12) of the form {@code celscope/1}. It describes exactly what this
 * version writes: it refuses members that it does not know.
 */
public final class RecordSchema {
  static final String RESOURCE = "celscope-1.schema.json";

  private RecordSchema() {}

  /**
   * The schema of one record.
   *
   * @return a JSON object, indented, its lines ended by line feeds
   */
  public static String text() {
    try (InputStream in = RecordSchema.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException(RESOURCE + " is not beside " + RecordSchema.class);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The schema as the records now stand; a test holds the published one to it. */
  static String generate() {
    var definitions = new Definitions();
    Map<String, Object> schema =
        Definitions.keywords(
            "$schema", "https://json-schema.org/draft/2020-12/schema",
            "title", RecordJson.SCHEMA,
            "description", "What one file tells about itself.");
    schema.putAll(RecordJson.FORM.describeMembers(definitions));
    schema.put("$defs", definitions.all());
    return JsonText.indented(out -> write(schema, out)) + "\n";
  }

  private static void write(Object value, JsonGenerator out) {
    if (value instanceof Map<?, ?> object) {
      out.writeStartObject();
      object.forEach(
          (name, content) -> {
            out.writeName((String) name);
            write(content, out);
          });
      out.writeEndObject();
    } else if (value instanceof Collection<?> list) {
      out.writeStartArray();
      list.forEach(element -> write(element, out));
      out.writeEndArray();
    } else if (value instanceof Boolean flag) {
      out.writeBoolean(flag);
    } else if (value instanceof Integer number) {
      out.writeNumber(number.intValue());
    } else {
      out.writeString((String) value);
    }
  }
}
