package dev.celscope.record;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Where a value stood in its file.
 *
 * @param path structure path in the field's own words, parts separated by {@code /}: {@code
 *     moov/mvhd}, {@code xl/comments1.xml}, {@code Sheet1!B4}, {@code layers/line}; never empty
 * @param tag standard name of the field, ExifTool's group and tag name where it has one: {@code
 *     QuickTime:CreateDate}; empty where the field has no name
 * @param offset byte offset of the value from the start of the file, or of the decoded part that
 *     {@code path} names; zero or more; empty where it is not known
 */
public record Origin(String path, Optional<String> tag, OptionalLong offset) {

  /** The origin of what the file system, not the file, says. */
  public static final Origin FILESYSTEM = of("filesystem");

  /** Checks the invariants given for each component. */
  public Origin {
    if (path.isEmpty()) {
      throw new IllegalArgumentException("An origin needs a path");
    }
    Objects.requireNonNull(tag, "tag");
    offset.ifPresent(
        at -> {
          if (at < 0) {
            throw new IllegalArgumentException("Offset " + at + " is negative");
          }
        });
  }

  /**
   * An origin known by its path alone.
   *
   * @param path structure path, not empty
   * @return the origin
   */
  public static Origin of(String path) {
    return new Origin(path, Optional.empty(), OptionalLong.empty());
  }

  /**
   * An origin known by path and tag.
   *
   * @param path structure path, not empty
   * @param tag standard name of the field
   * @return the origin
   */
  public static Origin of(String path, String tag) {
    return new Origin(path, Optional.of(tag), OptionalLong.empty());
  }

  /**
   * An origin known by path, tag and place.
   *
   * @param path structure path, not empty
   * @param tag standard name of the field
   * @param offset byte offset, zero or more
   * @return the origin
   */
  public static Origin of(String path, String tag, long offset) {
    return new Origin(path, Optional.of(tag), OptionalLong.of(offset));
  }

  /**
   * The same origin with a byte offset.
   *
   * @param at byte offset, zero or more
   * @return a new origin
   */
  public Origin at(long at) {
    return new Origin(path, tag, OptionalLong.of(at));
  }

  /**
   * The same origin seen from an enclosing structure.
   *
   * @param parent structure path of the enclosing structure; empty means none
   * @return a new origin, or this one if {@code parent} is empty
   */
  public Origin within(String parent) {
    return parent.isEmpty() ? this : new Origin(parent + "/" + path, tag, offset);
  }

  /**
   * Whether the file system, not the file, says the value.
   *
   * @return true for {@link #FILESYSTEM} with whatever tag
   */
  public boolean isFileSystem() {
    return path.equals(FILESYSTEM.path);
  }

  /** Tag and path, as {@code QuickTime:CreateDate at moov/mvhd}. */
  @Override
  public String toString() {
    return tag.map(name -> name + " at " + path).orElse(path);
  }
}
