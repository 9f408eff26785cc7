package dev.celscope.record;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The file itself: its place, its size, its type.
 *
 * @param path as the caller gave it, with {@code /} between its parts; for a child the parent's
 *     path, {@code !} and the place inside; empty for bytes and streams
 * @param name last part of the path, or the name that the caller gave; may be empty
 * @param size in bytes; empty where it is not known
 * @param type media type; {@code application/octet-stream} where it is not known
 * @param family the family of that type
 * @param detectedBy why it is taken for that type: {@code magic 8BPS at 0}
 * @param sha256 SHA-256 of the content in lower-case hexadecimal; empty unless asked for
 */
public record FileInfo(
    Optional<String> path,
    String name,
    OptionalLong size,
    String type,
    Family family,
    String detectedBy,
    Optional<String> sha256) {
  /** Checks that no component is null. */
  public FileInfo {
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(size, "size");
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(family, "family");
    Objects.requireNonNull(detectedBy, "detectedBy");
    Objects.requireNonNull(sha256, "sha256");
  }
}
