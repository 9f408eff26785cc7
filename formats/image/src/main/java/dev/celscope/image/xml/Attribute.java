package dev.celscope.image.xml;

/**
 * An attribute of an element; declarations of namespaces are none.
 *
 * @param name its name
 * @param value its value, references resolved
 * @param offset byte offset of the value within the document
 */
public record Attribute(XmlName name, String value, int offset) {}
