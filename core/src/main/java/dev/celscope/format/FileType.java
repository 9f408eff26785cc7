package dev.celscope.format;

import dev.celscope.record.Family;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A file format that celscope knows by name. All of them stand in {@code types.tsv}.
 *
 * @param mediaType media type, lower case: {@code image/png}
 * @param title name of the format for people
 * @param family the family it belongs to
 * @param extensions usual file-name extensions, lower case, without the dot, most usual first
 * @param artifact artifact whose reader reads it: {@code celscope-image}; empty where none does
 * @param parent media type of the format that this one is a dialect of, and whose reader reads it
 *     where it has none of its own
 */
public record FileType(
    String mediaType,
    String title,
    Family family,
    List<String> extensions,
    Optional<String> artifact,
    Optional<String> parent) {

  /** What a file is where nothing is known of it. */
  public static final FileType UNKNOWN =
      new FileType(
          "application/octet-stream",
          "Unknown",
          Family.OTHER,
          List.of(),
          Optional.empty(),
          Optional.empty());

  /** Copies the list and checks that no component is null. */
  public FileType {
    Objects.requireNonNull(mediaType, "mediaType");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(family, "family");
    extensions = List.copyOf(extensions);
    Objects.requireNonNull(artifact, "artifact");
    Objects.requireNonNull(parent, "parent");
  }

  /** Formats are equal that have one media type: it is the key of the table. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof FileType type && mediaType.equals(type.mediaType);
  }

  /** Also spares each start the generated one, which costs more than reading the table. */
  @Override
  public int hashCode() {
    return mediaType.hashCode();
  }
}
