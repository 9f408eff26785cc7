package dev.celscope.image.xml;

import dev.celscope.source.MalformedException;
import dev.celscope.source.Meter;
import dev.celscope.source.ReadException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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
  private final Namespaces namespaces;
  private final Deque<XmlName> open = new ArrayDeque<>();
  private final List<RawAttribute> raw = new ArrayList<>();
  private int at;
  private int start;
  private boolean emptyElement;
  private XmlName name = new XmlName("", "", "");
  private List<Attribute> attributes = List.of();
  private Characters characters = Characters.NONE;
  private @Nullable MalformedException fault;

  /** Where the name of an attribute stands, and its value. */
  private record RawAttribute(int from, int to, Characters value) {}

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
    this.namespaces = new Namespaces(bytes);
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
    return characters.toString();
  }

  /**
   * What the last token of text, comment or instruction holds, not decoded yet.
   *
   * @return the characters
   */
  public Characters characters() {
    return characters;
  }

  /**
   * The first fault that was passed over: an end tag that does not end the element that is open. If
   * it ends one further out, those in between end with it; if it ends none, it is left out.
   *
   * @return empty where there was none so far
   */
  public Optional<MalformedException> fault() {
    return Optional.ofNullable(fault);
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
    while (at < bytes.length) {
      start = at;
      meter.step(offset + at);
      if (bytes[at] != '<') {
        at = find('<', at);
        characters = Characters.withReferences(bytes, start, at);
        return Token.TEXT;
      }
      Token token = markup();
      if (token != Token.EOF) {
        return token;
      }
    }
    start = at;
    verify(open.isEmpty(), "The document ends within " + open.peek());
    return Token.EOF;
  }

  /** Reads what starts here; EOF where it is nothing to give. */
  private Token markup() throws ReadException {
    switch (at + 1 < bytes.length ? bytes[at + 1] : 0) {
      case '/' -> {
        return endTag();
      }
      case '?' -> {
        return until("<?", "?>", Token.INSTRUCTION);
      }
      case '!' -> {
        if (startsWith("<!--")) {
          return until("<!--", "-->", Token.COMMENT);
        }
        if (startsWith("<![CDATA[")) {
          return until("<![CDATA[", "]]>", Token.TEXT);
        }
        skipDeclaration();
        return Token.EOF;
      }
      default -> {
        return startTag();
      }
    }
  }

  private Token until(String opening, String closing, Token token) throws MalformedException {
    int from = at + opening.length();
    at = find(closing.charAt(0), from);
    while (at < bytes.length && !startsWith(closing)) {
      at = find(closing.charAt(0), at + 1);
    }
    verify(at < bytes.length, opening + " has no " + closing);
    characters = Characters.verbatim(bytes, from, at);
    at += closing.length();
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
    int from = at + 1;
    at = endOfName(from);
    int to = at;
    verify(from < to, "A tag has no name");
    int depth = open.size() + 1;
    meter.checkDepth(depth, offset + start);
    raw.clear();
    while (!closes()) {
      meter.checkEntries(raw.size() + 1L, offset + at);
      attribute(depth);
    }
    name = namespaces.name(from, to, false);
    attributes = raw.isEmpty() ? List.of() : resolved();
    open.push(name);
    return Token.START;
  }

  /** Reads an attribute; its name is known only when all that the tag declares is. */
  private void attribute(int depth) throws MalformedException {
    int from = at;
    int to = endOfName(from);
    at = to;
    skipSpace();
    verify(from < to && current() == '=', "An attribute has no name or value");
    at++;
    skipSpace();
    int quote = current();
    verify(quote == '"' || quote == '\'', "The value of an attribute is not quoted");
    int end = find(quote, at + 1);
    verify(end < bytes.length, "The value of an attribute has no end");
    Characters value = Characters.withReferences(bytes, at + 1, end);
    at = end + 1;
    if (!startsWith("xmlns", from)) {
      raw.add(new RawAttribute(from, to, value));
    } else if (to == from + 5) {
      namespaces.declare("", value.toString(), depth);
    } else if (bytes[from + 5] == ':') {
      String prefix = new String(bytes, from + 6, to - from - 6, StandardCharsets.UTF_8);
      namespaces.declare(prefix, value.toString(), depth);
    } else {
      raw.add(new RawAttribute(from, to, value));
    }
  }

  private List<Attribute> resolved() {
    List<Attribute> list = new ArrayList<>(raw.size());
    for (RawAttribute attribute : raw) {
      XmlName attributeName = namespaces.name(attribute.from(), attribute.to(), true);
      list.add(new Attribute(attributeName, attribute.value()));
    }
    return list;
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
    int to = endOfName(at + 2);
    XmlName closed = namespaces.name(at + 2, to, false);
    at = to;
    skipSpace();
    verify(current() == '>', "An end tag has no end");
    at++;
    if (closed.equals(open.peek())) {
      return end(closed);
    }
    if (fault == null) {
      fault =
          new MalformedException(
              "An end tag of " + closed.local() + " ends nothing", offset + start);
    }
    if (!open.contains(closed)) {
      return Token.EOF;
    }
    at = start; // the tag is read again when what is in between has ended
    return end(open.element());
  }

  private Token end(XmlName closed) {
    open.pop();
    name = closed;
    namespaces.leave(open.size());
    return Token.END;
  }

  private int endOfName(int from) {
    int end = from;
    while (end < bytes.length && !endsName(end)) {
      end++;
    }
    return end;
  }

  /** Where a byte of ASCII stands next; the end of the document where it does not. */
  private int find(int c, int from) {
    int found = from;
    while (found < bytes.length && bytes[found] != c) {
      found++;
    }
    return found;
  }

  /** A slash that closes no tag is part of a name: programs write it in what they call a tag. */
  private boolean endsName(int place) {
    int c = bytes[place];
    return c <= '>'
        && (c == '>'
            || c == '='
            || c == '<'
            || isSpace(c)
            || (c == '/' && place + 1 < bytes.length && bytes[place + 1] == '>'));
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
    return startsWith(ascii, at);
  }

  private boolean startsWith(String ascii, int from) {
    if (bytes.length - from < ascii.length()) {
      return false;
    }
    for (int i = 0; i < ascii.length(); i++) {
      if ((bytes[from + i] & 0xff) != ascii.charAt(i)) {
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
