package dev.celscope.container;

import dev.celscope.source.ByteSource;
import dev.celscope.source.MalformedException;
import dev.celscope.source.ReadException;
import dev.celscope.source.TruncatedException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.OptionalLong;

/**
 * An element of an EBML document (RFC 8794), as Matroska and WebM are.
 *
 * @param id with its length marker, as specifications write it: {@code 0x1A45DFA3}
 * @param offset of the header, from the start of the outermost source
 * @param headerLength bytes of id and size
 * @param declaredSize bytes of the body as declared; empty where the size is declared unknown
 * @param body what follows the header, as far as it is there; for an unknown size, all that is left
 *     of the enclosing structure
 * @param overruns whether more bytes were declared than the enclosing structure has
 * @param depth elements around this one
 */
public record EbmlElement(
    int id,
    long offset,
    int headerLength,
    OptionalLong declaredSize,
    ByteSource body,
    boolean overruns,
    int depth) {
  /** Checks that no component is null. */
  public EbmlElement {
    Objects.requireNonNull(declaredSize, "declaredSize");
    Objects.requireNonNull(body, "body");
  }

  /**
   * The elements inside a master element (RFC 8794, 7.7).
   *
   * @return a walker over the body
   * @throws ReadException if the elements lie too deep
   */
  public EbmlElements elements() throws ReadException {
    return new EbmlElements(body, depth + 1);
  }

  /**
   * The value of an unsigned integer element (RFC 8794, 7.2).
   *
   * @return the value; past 2⁶³ − 1 it comes out negative; 0 for an empty body
   * @throws MalformedException if it is longer than eight bytes
   * @throws IOException if it cannot be read
   */
  public long unsigned() throws IOException {
    long value = 0;
    for (byte octet : number()) {
      value = (value << 8) | (octet & 0xff);
    }
    return value;
  }

  /**
   * The value of a signed integer or date element (RFC 8794, 7.1 and 7.6).
   *
   * @return the value; 0 for an empty body
   * @throws MalformedException if it is longer than eight bytes
   * @throws IOException if it cannot be read
   */
  public long signed() throws IOException {
    byte[] octets = number();
    if (octets.length == 0) {
      return 0;
    }
    long value = octets[0];
    for (int i = 1; i < octets.length; i++) {
      value = (value << 8) | (octets[i] & 0xff);
    }
    return value;
  }

  /**
   * The value of a float element (RFC 8794, 7.3).
   *
   * @return the value; 0 for an empty body
   * @throws MalformedException if its length is not 0, 4 or 8
   * @throws IOException if it cannot be read
   */
  public double real() throws IOException {
    return switch ((int) Math.min(body.size(), 9)) {
      case 0 -> 0;
      case 4 -> Float.intBitsToFloat((int) unsigned());
      case 8 -> Double.longBitsToDouble(unsigned());
      default ->
          throw new MalformedException("A float has " + body.size() + " bytes", body.offset());
    };
  }

  /**
   * The value of a string element (RFC 8794, 7.4 and 7.5), in UTF-8 up to the first zero byte.
   *
   * @return the text
   * @throws IOException if it cannot be read
   */
  public String text() throws IOException {
    byte[] octets = body.allBytes();
    int length = 0;
    while (length < octets.length && octets[length] != 0) {
      length++;
    }
    return new String(octets, 0, length, StandardCharsets.UTF_8);
  }

  private byte[] number() throws IOException {
    if (body.size() > 8) {
      throw new MalformedException("A number has " + body.size() + " bytes", body.offset());
    }
    return body.allBytes();
  }

  /**
   * Demands that the whole element is there.
   *
   * @throws TruncatedException if it overruns what holds it
   */
  public void requireWhole() throws TruncatedException {
    if (overruns) {
      throw new TruncatedException(declaredSize.orElse(0), body.size(), offset);
    }
  }

  @Override
  public String toString() {
    return "element " + Integer.toHexString(id) + " at " + offset;
  }
}
