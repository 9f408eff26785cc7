package dev.celscope.spreadsheet.markup;

import dev.celscope.source.Meter;
import java.io.IOException;
import java.io.Reader;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tags and texts of an HTML page, one after another, as they stand: nothing is closed that the page
 * does not close. What a comment addresses to Office alone ({@code <!--[if gte mso 9]>}) counts as
 * markup; other comments and scripts are passed over, and so is what is there for programs that do
 * not know the notes of Office ({@code <![if !supportAnnotations]>}). Texts and tags are cut at the
 * limit of one text, addresses of pictures, which may be the pictures themselves, at that of a
 * block.
 */
final class HtmlTokens {
  /** What stands at the current place. */
  enum Kind {
    START,
    END,
    TEXT,
    /** The content of a {@code style} element; follows its start. */
    STYLE,
    DONE
  }

  /** Office sees nothing of what stands under these conditions: marks of notes, blanks. */
  private static final Set<String> CONDITIONS_FOR_OTHERS = Set.of("!supportannotations", "!excel");

  private static final Pattern CONDITION =
      Pattern.compile("!\\[if\\s+(\\S+)\\s*\\]", Pattern.CASE_INSENSITIVE);

  private final Reader characters;
  private final Meter meter;
  private final int mostLength;
  private final int longestPicture;
  private int ahead;
  private String written = "";
  private String name = "";
  private String text = "";
  private boolean closed;
  private boolean inStyle;
  private boolean forOthers;
  private Map<String, String> attributes = Map.of();

  HtmlTokens(Reader characters, Meter meter) throws IOException {
    this.characters = characters;
    this.meter = meter;
    this.mostLength = meter.limits().textLength();
    this.longestPicture = Math.max(mostLength, meter.limits().blockBytes());
    this.ahead = characters.read();
  }

  /** Moves on. */
  Kind next() throws IOException {
    while (ahead >= 0) {
      meter.step(0);
      Kind kind = inStyle ? style() : markup();
      boolean cell = kind == Kind.START && (name.equals("td") || name.equals("tr"));
      forOthers &= !cell; // a condition that nothing ends does not take the rest of the table
      if (kind != Kind.DONE && !forOthers) {
        return kind;
      }
    }
    return Kind.DONE;
  }

  /** A tag or a text; {@code DONE} for what is neither. */
  private Kind markup() throws IOException {
    if (ahead != '<') {
      text = CharacterReferences.resolve(until('<'));
      return Kind.TEXT;
    }
    advance();
    if (ahead == '!') {
      declaration();
      return Kind.DONE;
    } else if (ahead == '?') {
      until('>');
      advance();
      return Kind.DONE;
    } else if (ahead == '/') {
      advance();
      tag();
      return Kind.END;
    } else if (Character.isLetter(ahead)) {
      tag();
      passOverRaw();
      return Kind.START;
    }
    text = "<";
    return Kind.TEXT;
  }

  private Kind style() throws IOException {
    inStyle = false;
    text = passOver("", "</style");
    advance();
    return Kind.STYLE;
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

  /** The text, character references resolved; the rules of a style sheet as they stand. */
  String text() {
    return text;
  }

  /** An attribute of the start tag by its name in small letters; empty where there is none. */
  String attribute(String attribute) {
    return attributes.getOrDefault(attribute, "");
  }

  /** Whether the start tag has an attribute, given by its name in small letters. */
  boolean has(String attribute) {
    return attributes.containsKey(attribute);
  }

  private void advance() throws IOException {
    ahead = characters.read();
  }

  private String until(char end) throws IOException {
    return until(end, mostLength);
  }

  /** What stands before a character, and one character more than the longest; stays at it. */
  private String until(char end, int longest) throws IOException {
    StringBuilder found = new StringBuilder();
    while (ahead >= 0 && ahead != end) {
      if (found.length() <= longest) {
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
      Matcher condition = CONDITION.matcher(head + until('>'));
      forOthers =
          condition.matches()
              && CONDITIONS_FOR_OTHERS.contains(condition.group(1).toLowerCase(Locale.ROOT));
    }
    advance();
  }

  /** Passes to the first {@code >} that follows an ending, of which a part was read. */
  private String passOver(String read, String ending) throws IOException {
    StringBuilder passed = new StringBuilder();
    StringBuilder last = new StringBuilder(read);
    while (ahead >= 0) {
      if (ahead == '>' && last.toString().toLowerCase(Locale.ROOT).endsWith(ending)) {
        return passed.toString();
      }
      if (passed.length() < mostLength) {
        passed.append((char) ahead);
      }
      if (!isSpace() || ending.equals("--")) { // an end tag may have space before its >
        last.append((char) ahead);
      }
      if (last.length() > ending.length()) {
        last.deleteCharAt(0);
      }
      advance();
    }
    return passed.toString();
  }

  private void passOverRaw() throws IOException {
    inStyle = !closed && name.equals("style");
    if (!closed && name.equals("script")) {
      passOver("", "</script");
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
        value = until(quote, key.equals("src") ? longestPicture : mostLength);
        advance();
      } else {
        value = unquoted();
      }
    }
    meter.checkEntries(attributes.size(), 0);
    attributes.putIfAbsent(key, CharacterReferences.resolve(value));
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
      if (value.length() <= mostLength) {
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
