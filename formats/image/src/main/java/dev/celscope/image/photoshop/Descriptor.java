package dev.celscope.image.photoshop;

import dev.celscope.source.ByteSource;
import dev.celscope.source.Cursor;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A structure of named values, as actions and newer blocks have them (Photoshop File Formats,
 * “Descriptor structure”).
 *
 * @param values by their keys, padded to four characters where they are four-character codes
 */
record Descriptor(Map<String, Value> values) {

  /** A value of a descriptor. */
  sealed interface Value {
    /** A text. */
    record Text(String value) implements Value {}

    /** A number of any type. */
    record Numeric(double value) implements Value {}

    /** Bytes that the descriptor does not explain. */
    record Raw(ByteSource value) implements Value {}

    /** A list. */
    record Items(List<Value> values) implements Value {}

    /** A descriptor within. */
    record Nested(Descriptor value) implements Value {}

    /** A value of no use here: a class, an enumeration, a reference. */
    record Unused() implements Value {}
  }

  private static final int CODE = 4;

  /** Reads a descriptor of a document, from its name on. */
  static Descriptor read(Cursor cursor) throws IOException {
    return read(LayerCursor.bigEndian(cursor));
  }

  /** Reads a descriptor, from its name on. */
  static Descriptor read(LayerCursor layers) throws IOException {
    return read(layers, 0);
  }

  private static Descriptor read(LayerCursor layers, int depth) throws IOException {
    layers.cursor().source().meter().checkDepth(depth, layers.cursor().offset());
    layers.unicode(); // name, nearly always empty
    key(layers); // class
    long count = layers.u32();
    Map<String, Value> values = new LinkedHashMap<>();
    for (long i = 0; i < count; i++) {
      layers.cursor().source().meter().checkEntries(i, layers.cursor().offset());
      String key = key(layers);
      values.put(key, value(layers, depth));
    }
    return new Descriptor(values);
  }

  private static String key(LayerCursor layers) throws IOException {
    long length = layers.u32();
    return length == 0 ? layers.code() : layers.cursor().text(length, StandardCharsets.ISO_8859_1);
  }

  private static Value value(LayerCursor layers, int depth) throws IOException {
    long start = layers.cursor().position();
    String type = layers.code();
    return switch (type) {
      case "TEXT" -> new Value.Text(layers.unicode());
      case "long" -> new Value.Numeric(layers.i32());
      case "doub" -> new Value.Numeric(layers.f64());
      case "comp" -> new Value.Numeric(layers.i64());
      case "bool" -> new Value.Numeric(layers.cursor().u8());
      case "UntF" -> new Value.Numeric(layers.skip(CODE).f64());
      case "tdta", "alis", "Pth " -> new Value.Raw(layers.cursor().slice(layers.u32()));
      case "Objc", "GlbO" -> new Value.Nested(read(layers, depth + 1));
      case "VlLs" -> list(layers, depth + 1);
      case "enum" -> {
        key(layers);
        key(layers);
        yield new Value.Unused();
      }
      case "type", "GlbC" -> {
        layers.unicode();
        key(layers);
        yield new Value.Unused();
      }
      case "UnFl" -> {
        layers.skip(CODE);
        layers.skip(layers.u32() * Double.BYTES);
        yield new Value.Unused();
      }
      case "ObAr" -> {
        layers.skip(CODE); // number of objects; each value is an array of as many numbers
        read(layers, depth + 1);
        yield new Value.Unused();
      }
      case "obj " -> reference(layers);
      default -> {
        layers.cursor().verify(false, start, "A descriptor has a value of type " + type);
        yield new Value.Unused();
      }
    };
  }

  private static Value list(LayerCursor layers, int depth) throws IOException {
    layers.cursor().source().meter().checkDepth(depth, layers.cursor().offset());
    long count = layers.u32();
    List<Value> values = new ArrayList<>();
    for (long i = 0; i < count; i++) {
      layers.cursor().source().meter().checkEntries(i, layers.cursor().offset());
      values.add(value(layers, depth));
    }
    return new Value.Items(values);
  }

  private static Value reference(LayerCursor layers) throws IOException {
    long count = layers.u32();
    for (long i = 0; i < count; i++) {
      layers.cursor().source().meter().checkEntries(i, layers.cursor().offset());
      long start = layers.cursor().position();
      String form = layers.code();
      layers.unicode();
      key(layers);
      switch (form) {
        case "prop" -> key(layers);
        case "Enmr" -> {
          key(layers);
          key(layers);
        }
        case "rele", "Idnt", "indx" -> layers.skip(4);
        case "name" -> layers.unicode();
        case "Clss" -> {
          // nothing more
        }
        default ->
            layers.cursor().verify(false, start, "A descriptor has a reference of form " + form);
      }
    }
    return new Value.Unused();
  }

  /** Programs that turn codes round for little-endian files turn longer keys round too. */
  private @Nullable Value value(String key) {
    Value value = values.get(key);
    return value != null ? value : values.get(new StringBuilder(key).reverse().toString());
  }

  Optional<String> text(String key) {
    return value(key) instanceof Value.Text text ? Optional.of(text.value()) : Optional.empty();
  }

  Optional<Double> number(String key) {
    return value(key) instanceof Value.Numeric number
        ? Optional.of(number.value())
        : Optional.empty();
  }

  Optional<ByteSource> bytes(String key) {
    return value(key) instanceof Value.Raw raw ? Optional.of(raw.value()) : Optional.empty();
  }

  Optional<Descriptor> nested(String key) {
    return value(key) instanceof Value.Nested nested
        ? Optional.of(nested.value())
        : Optional.empty();
  }

  /** The numbers of a list; empty where there is no such list. */
  List<Double> numbers(String key) {
    List<Double> found = new ArrayList<>();
    if (value(key) instanceof Value.Items items) {
      for (Value item : items.values()) {
        if (item instanceof Value.Numeric numeric) {
          found.add(numeric.value());
        }
      }
    }
    return found;
  }

  /** The descriptors of a list; empty where there is no such list. */
  List<Descriptor> descriptors(String key) {
    List<Descriptor> found = new ArrayList<>();
    if (value(key) instanceof Value.Items items) {
      for (Value item : items.values()) {
        if (item instanceof Value.Nested nested) {
          found.add(nested.value());
        }
      }
    }
    return found;
  }
}
