package dev.celscope.json;

import java.io.StringWriter;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/** JSON text of what is written to a generator. */
final class JsonText {
  /** Jackson's own number writer, for Double.toString differs between Java versions. */
  static final JsonFactory FACTORY =
      JsonFactory.builder()
          .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
          .disable(JsonWriteFeature.ESCAPE_FORWARD_SLASHES)
          .build();

  private JsonText() {}

  /** On one line. */
  static String compact(Consumer<JsonGenerator> content) {
    return text(ObjectWriteContext.empty(), content);
  }

  /** Indented by two spaces; lines end in a line feed on every system. */
  static String indented(Consumer<JsonGenerator> content) {
    return text(new Indented(), content);
  }

  private static String text(ObjectWriteContext context, Consumer<JsonGenerator> content) {
    var text = new StringWriter(1024);
    try (JsonGenerator out = FACTORY.createGenerator(context, text)) {
      content.accept(out);
    }
    return escapeLoneSurrogates(text.toString());
  }

  /**
   * Half a surrogate pair, as broken names hold it, has no place in UTF-8. Outside of strings JSON
   * has nothing but ASCII, so escaping each in the finished text escapes it in its string.
   */
  private static String escapeLoneSurrogates(String json) {
    int length = json.length();
    for (int i = 0; i < length; i++) {
      char c = json.charAt(i);
      if (!Character.isSurrogate(c)) {
        continue;
      }
      if (startsPair(json, i)) {
        i++;
      } else {
        return escapeLoneSurrogates(json, i);
      }
    }
    return json;
  }

  private static String escapeLoneSurrogates(String json, int first) {
    var text = new StringBuilder(json.length() + 32).append(json, 0, first);
    for (int i = first; i < json.length(); i++) {
      char c = json.charAt(i);
      if (!Character.isSurrogate(c)) {
        text.append(c);
      } else if (startsPair(json, i)) {
        text.append(c).append(json.charAt(++i));
      } else {
        text.append("\\u").append(Integer.toHexString(c));
      }
    }
    return text.toString();
  }

  private static boolean startsPair(String text, int index) {
    return Character.isHighSurrogate(text.charAt(index))
        && index + 1 < text.length()
        && Character.isLowSurrogate(text.charAt(index + 1));
  }

  private static final class Indented extends ObjectWriteContext.Base {
    @Override
    public boolean hasPrettyPrinter() {
      return true;
    }

    @Override
    public PrettyPrinter getPrettyPrinter() {
      var indenter = new DefaultIndenter("  ", "\n");
      return new DefaultPrettyPrinter(
              Separators.createDefaultInstance()
                  .withObjectNameValueSpacing(Separators.Spacing.AFTER))
          .withObjectIndenter(indenter)
          .withArrayIndenter(indenter);
    }
  }
}
