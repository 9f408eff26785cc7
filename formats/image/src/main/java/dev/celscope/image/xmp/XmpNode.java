package dev.celscope.image.xmp;

import dev.celscope.image.xml.Characters;
import dev.celscope.image.xml.XmlName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A property, a field of a structure, or an item of an array (ISO 16684-1, 6.3). */
final class XmpNode {
  private final XmlName name;
  private final int offset;
  private final List<XmpNode> children = new ArrayList<>(0);
  private Characters value = Characters.NONE;
  private String language = "";
  private boolean array;

  XmpNode(XmlName name, int offset) {
    this.name = name;
    this.offset = offset;
  }

  static XmpNode simple(XmlName name, Characters value) {
    var node = new XmpNode(name, value.offset());
    node.value = value;
    return node;
  }

  XmlName name() {
    return name;
  }

  /** Byte offset within the packet: of the value where it is one run, else of the element. */
  int offset() {
    return value.offset() > 0 ? value.offset() : offset;
  }

  /** The value of a simple property; empty for structures and arrays. */
  String value() {
    return value.toString();
  }

  /** Whether there is a value of more than white space. */
  boolean hasValue() {
    return !value.isBlank();
  }

  void value(Characters characters) {
    value = characters;
  }

  /**
   * What {@code xml:lang} says; empty where it says nothing, or a tag for private use that names no
   * language (BCP 47, 2.2.7): {@code x-default}, {@code x-repair}.
   */
  Optional<String> language() {
    return language.isEmpty() || language.regionMatches(true, 0, "x-", 0, 2)
        ? Optional.empty()
        : Optional.of(language);
  }

  void language(String tag) {
    language = tag;
  }

  boolean isArray() {
    return array;
  }

  void becomeArray() {
    array = true;
  }

  /** Items of an array, fields of a structure, qualifiers of a simple value; may be added to. */
  List<XmpNode> children() {
    return children;
  }

  /** The simple value of a field of this structure. */
  Optional<String> field(String local) {
    for (XmpNode child : children) {
      if (child.name.local().equals(local) && child.hasValue()) {
        return Optional.of(child.value());
      }
    }
    return Optional.empty();
  }
}
