package dev.celscope.container;

import dev.celscope.source.ByteSource;
import dev.celscope.source.Cursor;
import dev.celscope.source.ReadException;
import dev.celscope.source.TruncatedException;
import java.util.Objects;
import java.util.Optional;

/**
 * A chunk of a RIFF file, or of its big-endian relatives RIFX and IFF.
 *
 * @param id four-character code, one character a byte, ISO 8859-1
 * @param form what a group chunk is a group of: {@code AVI } of {@code RIFF}, {@code INFO} of
 *     {@code LIST}; empty for a chunk of data
 * @param bigEndian whether sizes, and as a rule values, are big-endian
 * @param offset of the header, from the start of the outermost source
 * @param declaredSize bytes after the first eight, as declared
 * @param body what follows the header, as far as it is there; for a group, what follows its form
 * @param overruns whether more bytes were declared than the enclosing structure has
 * @param depth groups around this chunk
 */
public record RiffChunk(
    String id,
    Optional<String> form,
    boolean bigEndian,
    long offset,
    long declaredSize,
    ByteSource body,
    boolean overruns,
    int depth) {
  /** Checks that no component is null. */
  public RiffChunk {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(form, "form");
    Objects.requireNonNull(body, "body");
  }

  /**
   * Whether this is a chunk of that id.
   *
   * @param fourCc four-character code
   * @return true if so
   */
  public boolean is(String fourCc) {
    return id.equals(fourCc);
  }

  /**
   * Whether this is a group of that form.
   *
   * @param fourCc four-character code: {@code INFO}
   * @return true if so
   */
  public boolean isGroup(String fourCc) {
    return form.isPresent() && form.get().equals(fourCc);
  }

  /**
   * The name of this chunk in a structure path: its form, for a group, else its id.
   *
   * @return four characters
   */
  public String label() {
    return form.orElse(id);
  }

  /**
   * The chunks inside a group.
   *
   * @return a walker over the body
   * @throws ReadException if the chunks lie too deep
   */
  public RiffChunks chunks() throws ReadException {
    return new RiffChunks(body, bigEndian, depth + 1);
  }

  /**
   * The values inside.
   *
   * @return a cursor at the start of the body
   */
  public Cursor cursor() {
    return body.cursor();
  }

  /**
   * Demands that the whole chunk is there.
   *
   * @throws TruncatedException if it overruns what holds it
   */
  public void requireWhole() throws TruncatedException {
    if (overruns) {
      throw new TruncatedException(declaredSize, body.size(), offset);
    }
  }

  @Override
  public String toString() {
    return "chunk " + form.map(name -> id + " " + name).orElse(id) + " at " + offset;
  }
}
