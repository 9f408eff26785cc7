package dev.celscope.format;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The root element of a markup text: its local name, its namespace, its attributes, and the name in
 * the document type declaration before it. No parser: also reads what is only like XML, resolves no
 * entities and opens nothing.
 */
final class XmlRoot {
  private static final int ATTRIBUTES_TO_SEE = 200;

  private final String text;
  private final Map<String, String> attributes = new LinkedHashMap<>();
  private String doctype = "";
  private String name = "";
  private int at;

  private XmlRoot(String text) {
    this.text = text;
  }

  /** The root of a text that begins with {@code <}; null where it is not reached. */
  static @Nullable XmlRoot of(String text) {
    var root = new XmlRoot(text);
    return root.passProlog() && root.readElement() ? root : null;
  }

  /** Whether the text goes on behind the element's attributes. */
  boolean isWhole() {
    return at < text.length();
  }

  /** Local name of the element. */
  String name() {
    return name.substring(name.indexOf(':') + 1);
  }

  private String namespace() {
    int colon = name.indexOf(':');
    String declaration = colon < 0 ? "xmlns" : "xmlns:" + name.substring(0, colon);
    return attributes.getOrDefault(declaration, "");
  }

  /** Whether a row of {@code inside.tsv} holds. */
  boolean fits(Clues.Clue clue) {
    if (clue.is("doctype")) {
      return clue.value().equals(doctype);
    }
    int brace = clue.value().indexOf('{');
    if (clue.is("root")) {
      return brace < 0
          ? clue.value().equals(name())
          : clue.value().substring(0, brace).equals(name())
              && namespace().contains(clue.value().substring(brace + 1, clue.value().length() - 1));
    }
    for (Map.Entry<String, String> attribute : attributes.entrySet()) {
      if (clue.glob().matches(local(attribute.getKey()) + "=" + attribute.getValue())) {
        return true;
      }
    }
    return false;
  }

  private static String local(String qualified) {
    return qualified.substring(qualified.indexOf(':') + 1);
  }

  /** Says which part of the root the row was about. */
  String why(Clues.Clue clue) {
    if (clue.is("doctype")) {
      return "document type " + doctype;
    }
    return clue.is("root") ? "root element " + name() : "root attribute " + clue.glob();
  }

  /** Passes over declarations, instructions and comments, up to an element's name. */
  private boolean passProlog() {
    while (at >= 0 && at + 1 < text.length()) {
      if (text.startsWith("<!--", at)) {
        at = after("-->");
      } else if (text.startsWith("<?", at)) {
        at = after("?>");
      } else if (text.startsWith("<!", at)) {
        readDoctype();
      } else if (text.charAt(at) == '<') {
        at++;
        return true;
      } else if (text.charAt(at) <= ' ') {
        at++;
      } else {
        return false;
      }
    }
    return false;
  }

  private int after(String end) {
    int found = text.indexOf(end, at);
    return found < 0 ? -1 : found + end.length();
  }

  private void readDoctype() {
    int from = at + "<!DOCTYPE".length();
    int close = after(">");
    int subset = text.indexOf('[', at);
    if (subset >= 0 && subset < close) {
      close = text.indexOf("]", at);
      close = close < 0 ? -1 : text.indexOf(">", close) + 1;
    }
    if (close > from) {
      String declaration = text.substring(from, close - 1).strip();
      int end = 0;
      while (end < declaration.length() && isNameCharacter(declaration.charAt(end))) {
        end++;
      }
      doctype = declaration.substring(0, end);
    }
    at = close <= 0 ? -1 : close;
  }

  private boolean readElement() {
    name = readName();
    if (name.isEmpty()) {
      return false;
    }
    while (attributes.size() < ATTRIBUTES_TO_SEE) {
      passBlanks();
      String key = readName();
      passBlanks();
      if (key.isEmpty() || at >= text.length() || text.charAt(at) != '=') {
        break;
      }
      at++;
      passBlanks();
      attributes.put(key, readValue());
    }
    return true;
  }

  private void passBlanks() {
    while (at < text.length() && text.charAt(at) <= ' ') {
      at++;
    }
  }

  private String readName() {
    int from = at;
    while (at < text.length() && isNameCharacter(text.charAt(at))) {
      at++;
    }
    return text.substring(from, at);
  }

  private static boolean isNameCharacter(char c) {
    return c > ' ' && "<>=/\"'[".indexOf(c) < 0;
  }

  private String readValue() {
    if (at >= text.length()) {
      return "";
    }
    char quote = text.charAt(at);
    if (quote != '"' && quote != '\'') {
      return readName();
    }
    int end = text.indexOf(quote, at + 1);
    String value = text.substring(at + 1, end < 0 ? text.length() : end);
    at = end < 0 ? text.length() : end + 1;
    return value;
  }
}
