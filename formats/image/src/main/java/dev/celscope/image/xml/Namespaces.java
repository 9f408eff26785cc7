package dev.celscope.image.xml;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The namespaces in scope, the last declaration of a prefix being the one that holds; and the names
 * that were resolved in them, since a document repeats few names many times.
 */
final class Namespaces {
  private static final String XML = "http://www.w3.org/XML/1998/namespace";

  /** A power of two. A name that falls on the slot of another takes it. */
  private static final int SLOTS = 128;

  /** What a prefix stood for before an element declared it anew. */
  private record Hidden(String prefix, String uri, int depth) {}

  /** A name as it stands at a place of the document. */
  private record Resolved(int from, int to, boolean attribute, XmlName name) {}

  private final byte[] document;
  private final Map<String, String> uris = new HashMap<>();
  private final Deque<Hidden> hidden = new ArrayDeque<>();
  private final @Nullable Resolved[] resolved = new Resolved[SLOTS];

  Namespaces(byte[] document) {
    this.document = document;
    uris.put("xml", XML);
  }

  void declare(String prefix, String uri, int depth) {
    hidden.push(new Hidden(prefix, uri(prefix), depth));
    set(prefix, uri);
  }

  /** Forgets what elements deeper than {@code depth} declared. */
  void leave(int depth) {
    while (!hidden.isEmpty() && hidden.getFirst().depth() > depth) {
      Hidden before = hidden.pop();
      set(before.prefix(), before.uri());
    }
  }

  private void set(String prefix, String uri) {
    if (!uri(prefix).equals(uri)) {
      uris.put(prefix, uri);
      Arrays.fill(resolved, null);
    }
  }

  /** The name that stands at a place of the document. */
  XmlName name(int from, int to, boolean attribute) {
    int hash = attribute ? 1 : 0;
    for (int i = from; i < to; i++) {
      hash = 31 * hash + document[i];
    }
    int slot = (hash ^ hash >>> 7 ^ hash >>> 14) & SLOTS - 1;
    Resolved known = resolved[slot];
    if (known == null
        || known.attribute() != attribute
        || !Arrays.equals(document, known.from(), known.to(), document, from, to)) {
      known = new Resolved(from, to, attribute, resolve(from, to, attribute));
      resolved[slot] = known;
    }
    return known.name();
  }

  private XmlName resolve(int from, int to, boolean attribute) {
    String qualified = new String(document, from, to - from, StandardCharsets.UTF_8);
    int colon = qualified.indexOf(':');
    if (colon < 0) {
      // An attribute with no prefix is in no namespace, whatever the default is.
      return new XmlName("", qualified, attribute ? "" : uri(""));
    }
    String prefix = qualified.substring(0, colon);
    return new XmlName(prefix, qualified.substring(colon + 1), uri(prefix));
  }

  private String uri(String prefix) {
    return uris.getOrDefault(prefix, "");
  }
}
