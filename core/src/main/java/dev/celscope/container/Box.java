package dev.celscope.container;

import dev.celscope.source.ByteSource;
import dev.celscope.source.ReadException;
import dev.celscope.source.TruncatedException;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * A box of the ISO base media file format (ISO/IEC 14496-12, 4.2), which QuickTime calls an atom.
 *
 * @param type four-character code, one character a byte, ISO 8859-1
 * @param uuid the extended type of a {@code uuid} box
 * @param offset of the header, from the start of the outermost source
 * @param headerLength bytes before the body: 8, with a 64-bit size 16, with an extended type 16
 *     more
 * @param declaredSize bytes of header and body as declared; an unsigned value past 2⁶³ − 1 and the
 *     size 0, which means “to the end”, come as what is there
 * @param body what follows the header, as far as it is there
 * @param overruns whether more bytes were declared than the enclosing structure has
 * @param depth boxes around this one
 */
public record Box(
    String type,
    Optional<UUID> uuid,
    long offset,
    int headerLength,
    long declaredSize,
    ByteSource body,
    boolean overruns,
    int depth) {
  /** Checks that no component is null. */
  public Box {
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(uuid, "uuid");
    Objects.requireNonNull(body, "body");
  }

  /**
   * Whether this box is of that type.
   *
   * @param fourCc four-character code
   * @return true if so
   */
  public boolean is(String fourCc) {
    return type.equals(fourCc);
  }

  /**
   * The boxes inside.
   *
   * @return a walker over the body
   * @throws ReadException if the boxes lie too deep
   */
  public Boxes boxes() throws ReadException {
    return boxes(0);
  }

  /**
   * The boxes inside a box that begins with fields of its own.
   *
   * @param fields bytes of the body before the first box: 4 for version and flags of a full box
   * @return a walker over the rest of the body; over nothing where the body is shorter
   * @throws ReadException if the boxes lie too deep
   */
  public Boxes boxes(int fields) throws ReadException {
    return new Boxes(body.sliceUpTo(fields, body.size()), depth + 1);
  }

  /**
   * Demands that the whole box is there.
   *
   * @throws TruncatedException if it overruns what holds it
   */
  public void requireWhole() throws TruncatedException {
    if (overruns) {
      throw new TruncatedException(declaredSize, headerLength + body.size(), offset);
    }
  }

  @Override
  public String toString() {
    return "box " + type + " at " + offset;
  }
}
