package dev.celscope.image.xmp;

import dev.celscope.image.field.Field;
import dev.celscope.image.field.FieldTable;
import dev.celscope.image.field.Meaning;
import dev.celscope.image.xml.XmlName;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A property, or a field of the structures in it, as a packet may bear it any number of times: what
 * it is called and what it means is looked up once. It is looked up by its flattened name as
 * ExifTool has it, then, as a field of a structure, by its own, then by its name alone, whatever
 * its namespace.
 */
final class Property {
  private static final Map<String, Map<String, Field>> FIELDS =
      FieldTable.load(Property.class, "fields.tsv").byPrefix();
  private static final FieldTable LOCAL_NAMES = FieldTable.load(Property.class, "local-names.tsv");

  private final String group;
  private final String flat;
  private final String prefix;
  private final XmlName name;
  private final boolean known;
  private final Optional<Field> field;
  private final boolean top;
  private final String step;
  private @Nullable Map<XmlName, Property> fields;
  private @Nullable String tag;

  /**
   * A property.
   *
   * @param around what it is a field of; null for a property of the packet itself
   * @param name its name
   */
  private Property(@Nullable Property around, XmlName name) {
    String usual = XmpNamespaces.usualPrefix(name);
    this.name = name;
    known = usual != null;
    prefix = usual == null ? name.prefix() : usual;
    top = around == null;
    step = prefix + ":" + name.local();
    group = around == null ? prefix : around.group;
    flat = around == null ? name.local() : around.flat + capitalized(name.local());
    field = Optional.ofNullable(find());
  }

  static Property top(XmlName name) {
    return new Property(null, name);
  }

  /** The field of a name under a usual prefix, of no structure. */
  static Optional<Field> known(String prefix, String name) {
    return Optional.ofNullable(FIELDS.getOrDefault(prefix, Map.of()).get(name));
  }

  private @Nullable Field find() {
    Field flattened = FIELDS.getOrDefault(group, Map.of()).get(flat);
    Field own =
        flattened == null ? FIELDS.getOrDefault(prefix, Map.of()).get(name.local()) : flattened;
    return own != null ? own : LOCAL_NAMES.find(name.local()).orElse(null);
  }

  /** The field of that name in structures that this property is, or has as items. */
  Property field(XmlName fieldName) {
    if (fields == null) {
      fields = new HashMap<>();
    }
    return fields.computeIfAbsent(fieldName, key -> new Property(this, key));
  }

  /**
   * Whether it is the list of what was done to a document ({@code xmpMM:History}), or to one that
   * went into it, whose properties the pantry keeps.
   */
  boolean isHistory() {
    return group.equals("xmpMM") && (flat.equals("History") || flat.equals("PantryHistory"));
  }

  /** Whether it is a list of markers, in a track or without one. */
  boolean isMarkers() {
    return group.equals("xmpDM") && (flat.equals("TracksMarkers") || flat.equals("markers"));
  }

  /** Its own name in a structure path. */
  String step() {
    return step;
  }

  /** Whether its namespace is one that tables know. */
  boolean isKnown() {
    return known;
  }

  /** What it means; empty where that is not known. */
  Optional<Meaning> meaning() {
    return field.map(Field::meaning);
  }

  /** ExifTool's group and name of it. */
  String tag() {
    if (tag == null) {
      String called = top ? field.map(Field::name).orElse(flat) : flat;
      tag = "XMP-" + group + ":" + capitalized(called);
    }
    return tag;
  }

  private static String capitalized(String name) {
    return name.isEmpty() || Character.isUpperCase(name.charAt(0))
        ? name
        : Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }
}
