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

  /** Reads a descriptor, from its name on. */
  static Descriptor read(Cursor cursor) throws IOException {
    return read(cursor, 0);
  }

  private static Descriptor read(Cursor cursor, int depth) throws IOException {
    cursor.source().meter().checkDepth(depth, cursor.offset());
    ImageResources.unicode(cursor); // name, nearly always empty
    key(cursor); // class
    long count = cursor.u32be();
    Map<String, Value> values = new LinkedHashMap<>();
    for (long i = 0; i < count; i++) {
      cursor.source().meter().checkEntries(i, cursor.offset());
      String key = key(cursor);
      values.put(key, value(cursor, depth));
    }
    return new Descriptor(values);
  }

  private static String key(Cursor cursor) throws IOException {
    long length = cursor.u32be();
    return cursor.text(length == 0 ? CODE : length, StandardCharsets.ISO_8859_1);
  }

  private static Value value(Cursor cursor, int depth) throws IOException {
    long start = cursor.position();
    String type = cursor.fourCc();
    return switch (type) {
      case "TEXT" -> new Value.Text(ImageResources.unicode(cursor));
      case "long" -> new Value.Numeric(cursor.i32be());
      case "doub" -> new Value.Numeric(cursor.f64be());
      case "comp" -> new Value.Numeric(cursor.i64be());
      case "bool" -> new Value.Numeric(cursor.u8());
      case "UntF" -> new Value.Numeric(cursor.skip(CODE).f64be());
      case "tdta", "alis", "Pth " -> new Value.Raw(cursor.slice(cursor.u32be()));
      case "Objc", "GlbO" -> new Value.Nested(read(cursor, depth + 1));
      case "VlLs" -> list(cursor, depth + 1);
      case "enum" -> {
        key(cursor);
        key(cursor);
        yield new Value.Unused();
      }
      case "type", "GlbC" -> {
        ImageResources.unicode(cursor);
        key(cursor);
        yield new Value.Unused();
      }
      case "UnFl" -> {
        cursor.skip(CODE);
        cursor.skip(cursor.u32be() * Double.BYTES);
        yield new Value.Unused();
      }
      case "ObAr" -> {
        cursor.skip(CODE); // number of objects; each value is an array of as many numbers
        read(cursor, depth + 1);
        yield new Value.Unused();
      }
      case "obj " -> reference(cursor);
      default -> {
        cursor.verify(false, start, "A descriptor has a value of type " + type);
        yield new Value.Unused();
      }
    };
  }

  private static Value list(Cursor cursor, int depth) throws IOException {
    cursor.source().meter().checkDepth(depth, cursor.offset());
    long count = cursor.u32be();
    List<Value> values = new ArrayList<>();
    for (long i = 0; i < count; i++) {
      cursor.source().meter().checkEntries(i, cursor.offset());
      values.add(value(cursor, depth));
    }
    return new Value.Items(values);
  }

  private static Value reference(Cursor cursor) throws IOException {
    long count = cursor.u32be();
    for (long i = 0; i < count; i++) {
      cursor.source().meter().checkEntries(i, cursor.offset());
      long start = cursor.position();
      String form = cursor.fourCc();
      ImageResources.unicode(cursor);
      key(cursor);
      switch (form) {
        case "prop" -> key(cursor);
        case "Enmr" -> {
          key(cursor);
          key(cursor);
        }
        case "rele", "Idnt", "indx" -> cursor.skip(4);
        case "name" -> ImageResources.unicode(cursor);
        case "Clss" -> {
          // nothing more
        }
        default -> cursor.verify(false, start, "A descriptor has a reference of form " + form);
      }
    }
    return new Value.Unused();
  }

  Optional<String> text(String key) {
    return values.get(key) instanceof Value.Text text
        ? Optional.of(text.value())
        : Optional.empty();
  }

  Optional<Double> number(String key) {
    return values.get(key) instanceof Value.Numeric number
        ? Optional.of(number.value())
        : Optional.empty();
  }

  Optional<ByteSource> bytes(String key) {
    return values.get(key) instanceof Value.Raw raw ? Optional.of(raw.value()) : Optional.empty();
  }

  Optional<Descriptor> nested(String key) {
    return values.get(key) instanceof Value.Nested nested
        ? Optional.of(nested.value())
        : Optional.empty();
  }

  /** The descriptors of a list; empty where there is no such list. */
  List<Descriptor> descriptors(String key) {
    List<Descriptor> found = new ArrayList<>();
    if (values.get(key) instanceof Value.Items items) {
      for (Value item : items.values()) {
        if (item instanceof Value.Nested nested) {
          found.add(nested.value());
        }
      }
    }
    return found;
  }
}
