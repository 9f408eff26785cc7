package dev.celscope.image.xml;

/**
 * The name of an element or attribute.
 *
 * @param prefix as written; empty where it has none
 * @param local the name without its prefix
 * @param uri the namespace; empty where it has none, or where the prefix is not declared
 */
public record XmlName(String prefix, String local, String uri) {
  /**
   * Whether this is that name in that namespace.
   *
   * @param namespace a namespace
   * @param name a name without prefix
   * @return true if so
   */
  public boolean is(String namespace, String name) {
    return local.equals(name) && uri.equals(namespace);
  }
}
