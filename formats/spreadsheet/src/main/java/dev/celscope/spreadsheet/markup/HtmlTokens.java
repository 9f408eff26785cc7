package dev.celscope.spreadsheet.markup;

import dev.celscope.source.Meter;
import java.io.IOException;
import java.io.Reader;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Tags and texts of an HTML page, one after another, as they stand: nothing is closed that the page
 * does not close. What a comment addresses to Office alone ({@code <!--[if gte mso 9]>}) counts as
 * markup; other comments, scripts and styles are passed over. Texts and tags are cut at the limit
 * of one text.
 */
final class HtmlTokens {
  /** What stands at the current place. */
  enum Kind {
    START,
    END,
    TEXT,
    DONE
  }

  private static final int MOST_ATTRIBUTES = 64;

  private final Reader characters;
  private final Meter meter;
  private final int mostLength;
  private int ahead;
  private String written = "";
  private String name = "";
  private String text = "";
  private boolean closed;
  private Map<String, String> attributes = Map.of();

  HtmlTokens(Reader characters, Meter meter) throws IOException {
    this.characters = characters;
    this.meter = meter;
    this.mostLength = meter.limits().textLength();
    this.ahead = characters.read();
  }

  /** Moves on. */
  Kind next() throws IOException {
    while (ahead >= 0) {
      meter.step(0);
      if (ahead != '<') {
        text = CharacterReferences.resolve(until('<'));
        return Kind.TEXT;
      }
      advance();
      if (ahead == '!') {
        declaration();
      } else if (ahead == '?') {
        until('>');
        advance();
      } else if (ahead == '/') {
        advance();
        tag();
        return Kind.END;
      } else if (Character.isLetter(ahead)) {
        tag();
        passOverRaw();
        return Kind.START;
      } else {
        text = "<";
        return Kind.TEXT;
      }
    }
    return Kind.DONE;
  }

  /** The name of the tag in small letters, with its prefix: {@code td}, {@code o:author}. */
  String name() {
    return name;
  }

  /** The name of the tag as written. */
  String written() {
    return written;
  }

  /** Whether the start tag is its own end tag. */
  boolean isClosed() {
    return closed;
  }

  /** The text, character references resolved. */
  String text() {
    return text;
  }

  /** An attribute of the start tag by its name in small letters; empty where there is none. */
  String attribute(String attribute) {
    return attributes.getOrDefault(attribute, "");
  }

  private void advance() throws IOException {
    ahead = characters.read();
  }

  /** What stands before a character; stays at it. */
  private String until(char end) throws IOException {
    StringBuilder found = new StringBuilder();
    while (ahead >= 0 && ahead != end) {
      if (found.length() <= mostLength) {
        found.append((char) ahead);
      }
      advance();
    }
    return found.toString();
  }

  /**
   * A document type, a condition, or a comment; the condition alone is passed over, not its part.
   */
  private void declaration() throws IOException {
    StringBuilder head = new StringBuilder();
    while (ahead >= 0 && ahead != '>' && head.length() < "!--[".length()) {
      head.append((char) ahead);
      advance();
    }
    boolean comment = head.indexOf("!--") == 0 && !head.toString().equals("!--[");
    if (comment) {
      passOver(head.substring(1), "--"); // <!--> is whole
    } else {
      until('>');
    }
    advance();
  }

  /** Passes to the first {@code >} that follows an ending, of which a part was read. */
  private void passOver(String read, String ending) throws IOException {
    StringBuilder last = new StringBuilder(read);
    while (ahead >= 0) {
      if (ahead == '>' && last.toString().toLowerCase(Locale.ROOT).endsWith(ending)) {
        return;
      }
      if (!isSpace() || ending.equals("--")) { // an end tag may have space before its >
        last.append((char) ahead);
      }
      if (last.length() > ending.length()) {
        last.deleteCharAt(0);
      }
      advance();
    }
  }

  private void passOverRaw() throws IOException {
    if (!closed && (name.equals("script") || name.equals("style"))) {
      passOver("", "</" + name);
      advance();
    }
  }

  /** A tag from its name to behind its {@code >}. */
  private void tag() throws IOException {
    written = word();
    name = written.toLowerCase(Locale.ROOT);
    attributes = new HashMap<>();
    closed = false;
    while (ahead >= 0 && ahead != '>') {
      if (ahead == '/') {
        advance();
        closed = ahead == '>';
      } else if (isSpace() || ahead == '=' || ahead == '"' || ahead == '\'') {
        advance();
      } else {
        attribute();
      }
    }
    advance();
  }

  private void attribute() throws IOException {
    String key = word().toLowerCase(Locale.ROOT);
    spaces();
    String value = "";
    if (ahead == '=') {
      advance();
      spaces();
      if (ahead == '"' || ahead == '\'') {
        char quote = (char) ahead;
        advance();
        value = until(quote);
        advance();
      } else {
        value = unquoted();
      }
    }
    if (attributes.size() < MOST_ATTRIBUTES) {
      attributes.putIfAbsent(key, CharacterReferences.resolve(value));
    }
  }

  private String word() throws IOException {
    StringBuilder word = new StringBuilder();
    while (ahead >= 0 && ahead != '>' && ahead != '/' && ahead != '=' && !isSpace()) {
      if (word.length() < mostLength) {
        word.append((char) ahead);
      }
      advance();
    }
    return word.toString();
  }

  private String unquoted() throws IOException {
    StringBuilder value = new StringBuilder();
    while (ahead >= 0 && ahead != '>' && !isSpace()) {
      if (value.length() < mostLength) {
        value.append((char) ahead);
      }
      advance();
    }
    return value.toString();
  }

  private void spaces() throws IOException {
    while (isSpace()) {
      advance();
    }
  }

  private boolean isSpace() {
    return ahead == ' ' || ahead == '\t' || ahead == '\n' || ahead == '\r' || ahead == '\f';
  }
}
