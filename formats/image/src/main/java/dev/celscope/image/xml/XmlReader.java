package dev.celscope.image.xml;

import dev.celscope.source.MalformedException;
import dev.celscope.source.Meter;
import dev.celscope.source.ReadException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Pulls the parts of an XML document one by one (XML 1.0, Namespaces in XML 1.0), in UTF-8. A
 * document type declaration is passed over unread; references to entities other than the five of
 * XML itself stay in the text as they are written.
 */
public final class XmlReader {

  /** A part of a document. */
  public enum Token {
    /** A start tag: {@link #name()}, {@link #attributes()}. */
    START,
    /** An end tag, or the end of an empty element: {@link #name()}. */
    END,
    /** Text or a CDATA section: {@link #text()}. */
    TEXT,
    /** A comment: {@link #text()}. */
    COMMENT,
    /** A processing instruction: {@link #text()}. */
    INSTRUCTION,
    /** Nothing more, or nothing after the root element. */
    EOF
  }

  private final byte[] bytes;
  private final long offset;
  private final Meter meter;
  private final Namespaces namespaces = new Namespaces();
  private final Deque<XmlName> open = new ArrayDeque<>();
  private int at;
  private int start;
  private boolean emptyElement;
  private XmlName name = new XmlName("", "", "");
  private List<Attribute> attributes = List.of();
  private String text = "";

  /**
   * A reader at the start of a document.
   *
   * @param bytes the document in UTF-8; see {@link XmlText#utf8}
   * @param offset where it starts in its file, for errors
   * @param meter counts what is read
   */
  public XmlReader(byte[] bytes, long offset, Meter meter) {
    this.bytes = bytes;
    this.offset = offset;
    this.meter = meter;
    if (startsWith("\u00ef\u00bb\u00bf")) {
      at = 3;
    }
  }

  /**
   * Name of the element that the last token started or ended.
   *
   * @return its name
   */
  public XmlName name() {
    return name;
  }

  /**
   * Attributes of the element that the last token started.
   *
   * @return in the document's order
   */
  public List<Attribute> attributes() {
    return attributes;
  }

  /**
   * What the last token of text, comment or instruction holds.
   *
   * @return the text, references resolved where it is text
   */
  public String text() {
    return text;
  }

  /**
   * Where the last token starts.
   *
   * @return byte offset within the document
   */
  public int start() {
    return start;
  }

  /**
   * Number of elements that are open; one that a token starts counts, one that it ends does not.
   *
   * @return zero or more
   */
  public int depth() {
    return open.size();
  }

  /**
   * Moves to the next part.
   *
   * @return what it is; {@link Token#EOF} again and again at the end
   * @throws ReadException if the document is not well-formed there, or a limit is reached
   */
  public Token next() throws ReadException {
    if (emptyElement) {
      emptyElement = false;
      return end(name);
    }
    start = at;
    if (at < bytes.length) {
      meter.step(offset + at);
    }
    if (at >= bytes.length) {
      verify(open.isEmpty(), "The document ends within " + (open.isEmpty() ? "" : open.peek()));
      return Token.EOF;
    }
    if (bytes[at] != '<') {
      int from = at;
      while (at < bytes.length && bytes[at] != '<') {
        at++;
      }
      text = XmlText.resolve(bytes, from, at);
      return Token.TEXT;
    }
    return markup();
  }

  private Token markup() throws ReadException {
    if (startsWith("<!--")) {
      return until("<!--", "-->", Token.COMMENT);
    }
    if (startsWith("<![CDATA[")) {
      return until("<![CDATA[", "]]>", Token.TEXT);
    }
    if (startsWith("<?")) {
      return until("<?", "?>", Token.INSTRUCTION);
    }
    if (startsWith("<!")) {
      skipDeclaration();
      return next();
    }
    return startsWith("</") ? endTag() : startTag();
  }

  private Token until(String opening, String closing, Token token) throws MalformedException {
    int from = at + opening.length();
    int end = from;
    at = from;
    while (!startsWith(closing)) {
      verify(at < bytes.length, opening + " has no " + closing);
      end = ++at;
    }
    text = new String(bytes, from, end - from, StandardCharsets.UTF_8);
    at = end + closing.length();
    return token;
  }

  /** Passes over {@code <!DOCTYPE … [ … ]>} without reading what it declares. */
  private void skipDeclaration() throws MalformedException {
    int brackets = 0;
    int quote = 0;
    for (; at < bytes.length; at++) {
      int c = bytes[at];
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '"' || c == '\'') {
        quote = c;
      } else if (c == '[') {
        brackets++;
      } else if (c == ']') {
        brackets--;
      } else if (c == '>' && brackets <= 0) {
        at++;
        return;
      }
    }
    verify(false, "A document type declaration has no end");
  }

  private Token startTag() throws ReadException {
    at++;
    String qualified = word();
    verify(!qualified.isEmpty(), "A tag has no name");
    List<RawAttribute> raw = new ArrayList<>(4);
    int depth = open.size() + 1;
    meter.checkDepth(depth, offset + start);
    while (!closes()) {
      meter.checkEntries(raw.size() + 1L, offset + at);
      RawAttribute attribute = attribute();
      if (attribute.name().equals("xmlns")) {
        namespaces.declare("", attribute.value(), depth);
      } else if (attribute.name().startsWith("xmlns:")) {
        namespaces.declare(attribute.name().substring(6), attribute.value(), depth);
      } else {
        raw.add(attribute);
      }
    }
    name = namespaces.name(qualified, false);
    attributes =
        raw.stream()
            .map(a -> new Attribute(namespaces.name(a.name(), true), a.value(), a.offset()))
            .toList();
    open.push(name);
    return Token.START;
  }

  private record RawAttribute(String name, String value, int offset) {}

  private RawAttribute attribute() throws MalformedException {
    String qualified = word();
    skipSpace();
    verify(!qualified.isEmpty() && current() == '=', "An attribute has no name or value");
    at++;
    skipSpace();
    int quote = current();
    verify(quote == '"' || quote == '\'', "The value of " + qualified + " is not quoted");
    int from = ++at;
    while (current() != quote) {
      verify(at < bytes.length, "The value of " + qualified + " has no end");
      at++;
    }
    return new RawAttribute(qualified, XmlText.resolve(bytes, from, at++), from);
  }

  /** Whether a start tag ends here; if so passes over its end. */
  private boolean closes() throws MalformedException {
    skipSpace();
    verify(at < bytes.length, "The document ends within a tag");
    emptyElement = startsWith("/>");
    if (emptyElement || current() == '>') {
      at += emptyElement ? 2 : 1;
      return true;
    }
    return false;
  }

  private Token endTag() throws MalformedException {
    at += 2;
    XmlName closed = namespaces.name(word(), false);
    skipSpace();
    verify(current() == '>', "An end tag has no end");
    at++;
    verify(closed.equals(open.peek()), "An end tag of " + closed.local() + " ends nothing");
    return end(closed);
  }

  private Token end(XmlName closed) {
    open.pop();
    name = closed;
    namespaces.leave(open.size());
    return Token.END;
  }

  private String word() {
    int from = at;
    while (at < bytes.length && !isDelimiter(bytes[at])) {
      at++;
    }
    return new String(bytes, from, at - from, StandardCharsets.UTF_8);
  }

  private static boolean isDelimiter(int c) {
    return c == '=' || c == '>' || c == '/' || c == '<' || isSpace(c);
  }

  private static boolean isSpace(int c) {
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
  }

  private void skipSpace() {
    while (at < bytes.length && isSpace(bytes[at])) {
      at++;
    }
  }

  private int current() {
    return at < bytes.length ? bytes[at] : -1;
  }

  private boolean startsWith(String ascii) {
    if (bytes.length - at < ascii.length()) {
      return false;
    }
    for (int i = 0; i < ascii.length(); i++) {
      if ((bytes[at + i] & 0xff) != ascii.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private void verify(boolean condition, String reason) throws MalformedException {
    if (!condition) {
      throw new MalformedException(reason, offset + at);
    }
  }
}
