package dev.celscope.format;

import dev.celscope.record.Family;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** All file formats that celscope knows by name: the table {@code types.tsv}. Immutable. */
public final class FileTypes {
  private static final int COLUMNS = 6;
  private static final FileTypes STANDARD = new FileTypes(Table.rows("types.tsv", COLUMNS));

  private final Map<String, FileType> byMediaType = new LinkedHashMap<>();
  private final Map<String, List<FileType>> byExtension = new HashMap<>();

  private FileTypes(List<String[]> rows) {
    for (String[] row : rows) {
      FileType type = type(row);
      if (byMediaType.put(type.mediaType(), type) != null) {
        throw new IllegalStateException(type.mediaType() + " has two rows");
      }
      for (String extension : type.extensions()) {
        byExtension.computeIfAbsent(extension, e -> new ArrayList<>()).add(type);
      }
    }
    byExtension.replaceAll((extension, types) -> List.copyOf(types));
    for (FileType type : byMediaType.values()) {
      type.parent().ifPresent(this::require);
    }
  }

  private static FileType type(String[] row) {
    return new FileType(
        row[0],
        row[1],
        Family.valueOf(row[2].toUpperCase(Locale.ROOT)),
        row[3].isEmpty() ? List.of() : List.of(row[3].split(" ")),
        cell(row[4]),
        cell(row[5]));
  }

  private static Optional<String> cell(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }

  /**
   * The table that comes with this library.
   *
   * @return always the same instance
   */
  public static FileTypes standard() {
    return STANDARD;
  }

  /**
   * All formats.
   *
   * @return in the order of the table
   */
  public List<FileType> all() {
    return List.copyOf(byMediaType.values());
  }

  /**
   * The format of a media type.
   *
   * @param mediaType in any case, without parameters; not null
   * @return the format, or empty where the table has no such row
   */
  public Optional<FileType> find(String mediaType) {
    FileType type = byMediaType.get(mediaType);
    return Optional.ofNullable(
        type == null ? byMediaType.get(mediaType.toLowerCase(Locale.ROOT)) : type);
  }

  /**
   * The formats that have a file-name extension.
   *
   * @param extension in any case, without the dot; not null
   * @return the most usual one first; empty where the table has none
   */
  public List<FileType> withExtension(String extension) {
    Objects.requireNonNull(extension, "extension");
    return byExtension.getOrDefault(extension.toLowerCase(Locale.ROOT), List.of());
  }

  /**
   * Whether a format is another one, or a dialect of it at any remove.
   *
   * @param type a format; not null
   * @param ancestor what it may be a dialect of; not null
   * @return true also where both are the same
   */
  public boolean isDialect(FileType type, FileType ancestor) {
    FileType at = type;
    for (int remove = 0; remove < byMediaType.size(); remove++) {
      if (at.mediaType().equals(ancestor.mediaType())) {
        return true;
      }
      Optional<FileType> parent = at.parent().flatMap(this::find);
      if (parent.isEmpty()) {
        return false;
      }
      at = parent.get();
    }
    return false;
  }

  /** The format of a media type that another data file names. */
  FileType require(String mediaType) {
    return find(mediaType)
        .orElseThrow(() -> new IllegalStateException("types.tsv has no row " + mediaType));
  }
}
