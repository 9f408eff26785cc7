package dev.celscope.image.xml;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * A run of characters of a document. It is decoded when it is asked for its text: a packet may bear
 * whole pictures as values, and nobody asks for most values.
 */
public final class Characters {
  /** No characters. */
  public static final Characters NONE = of("");

  private final byte[] bytes;
  private final int from;
  private final int to;
  private final boolean references;
  private @Nullable String text;

  private Characters(byte[] bytes, int from, int to, boolean references, @Nullable String text) {
    this.bytes = bytes;
    this.from = from;
    this.to = to;
    this.references = references;
    this.text = text;
  }

  /**
   * Characters that are decoded already.
   *
   * @param text the text
   * @return characters at the start of no document
   */
  public static Characters of(String text) {
    return new Characters(new byte[0], 0, 0, false, text);
  }

  /** Bytes in which {@code &} starts a reference: text and values of attributes. */
  static Characters withReferences(byte[] document, int from, int to) {
    return new Characters(document, from, to, true, null);
  }

  /** Bytes that are what they are: CDATA sections, comments, instructions. */
  static Characters verbatim(byte[] document, int from, int to) {
    return new Characters(document, from, to, false, null);
  }

  /**
   * Where they stand.
   *
   * @return byte offset within the document
   */
  public int offset() {
    return from;
  }

  /**
   * Whether they are white space of ASCII, or none at all.
   *
   * @return true if so
   */
  public boolean isBlank() {
    if (text != null) {
      return text.isBlank();
    }
    int at = from;
    while (at < to && bytes[at] >= 0 && bytes[at] <= ' ') {
      at++;
    }
    return at == to;
  }

  /** The text itself, references to characters resolved. */
  @Override
  public String toString() {
    if (text == null) {
      text =
          references
              ? XmlText.resolve(bytes, from, to)
              : new String(bytes, from, to - from, StandardCharsets.UTF_8);
    }
    return text;
  }
}
