package dev.celscope.image.xml;

import java.util.ArrayList;
import java.util.List;

/** The namespaces in scope: the last declaration of a prefix holds. */
final class Namespaces {
  private static final String XML = "http://www.w3.org/XML/1998/namespace";

  private record Declaration(String prefix, String uri, int depth) {}

  private final List<Declaration> declarations = new ArrayList<>();

  void declare(String prefix, String uri, int depth) {
    declarations.add(new Declaration(prefix, uri, depth));
  }

  /** Forgets what elements deeper than {@code depth} declared. */
  void leave(int depth) {
    int last = declarations.size() - 1;
    while (last >= 0 && declarations.get(last).depth() > depth) {
      declarations.remove(last--);
    }
  }

  XmlName name(String qualified, boolean attribute) {
    int colon = qualified.indexOf(':');
    if (colon < 0) {
      // An attribute with no prefix is in no namespace, whatever the default is.
      return new XmlName("", qualified, attribute ? "" : uri(""));
    }
    String prefix = qualified.substring(0, colon);
    return new XmlName(prefix, qualified.substring(colon + 1), uri(prefix));
  }

  private String uri(String prefix) {
    for (int i = declarations.size() - 1; i >= 0; i--) {
      if (declarations.get(i).prefix().equals(prefix)) {
        return declarations.get(i).uri();
      }
    }
    return prefix.equals("xml") ? XML : "";
  }
}
