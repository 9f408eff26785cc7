package dev.celscope.image.xml;

/**
 * An attribute of an element; declarations of namespaces are none.
 *
 * @param name its name
 * @param characters its value
 */
public record Attribute(XmlName name, Characters characters) {
  /**
   * Its value.
   *
   * @return the text, references resolved
   */
  public String value() {
    return characters.toString();
  }

  /**
   * Where its value stands.
   *
   * @return byte offset within the document
   */
  public int offset() {
    return characters.offset();
  }
}
