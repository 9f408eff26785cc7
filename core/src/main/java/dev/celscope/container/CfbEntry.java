package dev.celscope.container;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * A storage or stream of an OLE2 compound file ([MS-CFB], section 2.6). Sizes are what the entry
 * declares, never more than a claim.
 *
 * @param name as written, a leading control character included: {@code \u0005SummaryInformation}
 * @param kind what it is
 * @param classId class identifier; all zero where there is none
 * @param created FILETIME: 100 ns since 1601-01-01 UTC; 0 where there is none
 * @param modified FILETIME, as {@code created}
 * @param size bytes of the stream as declared; of the root, of the mini stream
 * @param offset of the entry in the outermost source
 * @param children in the order of their names as the file sorts them; empty for a stream
 */
public record CfbEntry(
    String name,
    Kind kind,
    UUID classId,
    long created,
    long modified,
    long size,
    long offset,
    List<CfbEntry> children) {

  /** What an entry is. */
  public enum Kind {
    /** The one that holds all others. */
    ROOT,
    /** Holds others. */
    STORAGE,
    /** Holds bytes. */
    STREAM
  }

  /** Copies the children and checks that no component is null. */
  public CfbEntry {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(classId, "classId");
    children = List.copyOf(children);
  }

  /**
   * The child of a name.
   *
   * @param name in the case in which it is written; not null
   * @return the first such child
   */
  public Optional<CfbEntry> find(String name) {
    return children.stream().filter(child -> child.name().equals(name)).findFirst();
  }
}
