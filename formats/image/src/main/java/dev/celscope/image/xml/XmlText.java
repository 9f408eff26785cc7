package dev.celscope.image.xml;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The characters of XML documents: their encoding, and references to characters. */
public final class XmlText {
  private static final Pattern DECLARED =
      Pattern.compile("^<\\?xml[^>]*?encoding\\s*=\\s*[\"']([A-Za-z0-9._-]+)[\"']");

  /** A reference longer than this is none: that of the last code point is one of ten. */
  private static final int LONGEST_REFERENCE = 12;

  private XmlText() {}

  /**
   * A document in UTF-8, whatever it is in (XML 1.0, appendix F). Where it is in UTF-8 already, the
   * bytes are given back, so that offsets within them are offsets within the file.
   *
   * @param document bytes of a document
   * @return bytes in UTF-8
   */
  public static byte[] utf8(byte[] document) {
    Charset charset = charset(document);
    return charset.equals(StandardCharsets.UTF_8)
        ? document
        : new String(document, charset).getBytes(StandardCharsets.UTF_8);
  }

  private static Charset charset(byte[] document) {
    if (document.length >= 2) {
      int first = (document[0] & 0xff) << 8 | (document[1] & 0xff);
      switch (first) {
        case 0xfeff, '<' -> {
          return StandardCharsets.UTF_16BE;
        }
        case 0xfffe, '<' << 8 -> {
          return StandardCharsets.UTF_16LE;
        }
        default -> {
          // one byte a character up to the end of the declaration
        }
      }
    }
    if (document.length < 5 || document[2] != 'x' || document[3] != 'm' || document[4] != 'l') {
      return StandardCharsets.UTF_8; // no declaration; most packets start with <?xpacket
    }
    int length = Math.min(document.length, 200);
    Matcher declared =
        DECLARED.matcher(new String(document, 0, length, StandardCharsets.ISO_8859_1));
    if (!declared.find()) {
      return StandardCharsets.UTF_8;
    }
    try {
      Charset charset = Charset.forName(declared.group(1));
      // A document that names UTF-16 in single bytes is not in it.
      return charset.name().startsWith("UTF-") ? StandardCharsets.UTF_8 : charset;
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return StandardCharsets.UTF_8;
    }
  }

  /** Decodes a run of text and resolves the references in it. */
  static String resolve(byte[] bytes, int from, int to) {
    String text = new String(bytes, from, to - from, StandardCharsets.UTF_8);
    int reference = text.indexOf('&');
    if (reference < 0) {
      return text;
    }
    var resolved = new StringBuilder(text.length());
    int done = 0;
    for (; reference >= 0; reference = text.indexOf('&', reference + 1)) {
      int end = end(text, reference);
      if (end < 0) {
        continue;
      }
      String character = character(text.substring(reference + 1, end));
      if (!character.isEmpty()) {
        resolved.append(text, done, reference).append(character);
        done = end + 1;
      }
    }
    return resolved.append(text, done, text.length()).toString();
  }

  /** Where a reference ends; negative where it does not within the length of one. */
  private static int end(String text, int reference) {
    int last = Math.min(text.length(), reference + LONGEST_REFERENCE);
    for (int i = reference + 1; i < last; i++) {
      if (text.charAt(i) == ';') {
        return i;
      }
    }
    return -1;
  }

  /** The character of a reference; empty where it is of an entity that only a DTD could know. */
  private static String character(String reference) {
    return switch (reference) {
      case "amp" -> "&";
      case "lt" -> "<";
      case "gt" -> ">";
      case "quot" -> "\"";
      case "apos" -> "'";
      default -> reference.startsWith("#") ? numbered(reference.substring(1)) : "";
    };
  }

  private static String numbered(String number) {
    try {
      int code =
          number.startsWith("x")
              ? Integer.parseInt(number.substring(1), 16)
              : Integer.parseInt(number);
      return Character.isValidCodePoint(code) ? Character.toString(code) : "";
    } catch (NumberFormatException e) {
      return "";
    }
  }
}
