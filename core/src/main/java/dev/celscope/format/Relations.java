package dev.celscope.format;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Which formats stand in one container, and which an extension may therefore mean. Immutable. */
final class Relations {
  /** What a container is where nothing inside tells more. */
  private static final Map<String, String> GENERIC =
      Map.of(
          "zip", "application/zip",
          "ole2", "application/x-ole-storage",
          "gzip", "application/gzip",
          "zstd", "application/zstd",
          "xml", "application/xml",
          "html", "text/html",
          "json", "application/json",
          "text", "text/plain",
          "ebml", "video/x-matroska");

  /** Containers that no text can be. */
  private static final Set<String> BINARY = Set.of("zip", "ole2", "gzip", "zstd", "ebml");

  private final FileTypes types;
  private final Map<String, Set<FileType>> contained = new HashMap<>();
  private final Map<FileType, String> containers = new HashMap<>();

  /**
   * Containers whose own extension formats inside them usually bear: {@code .xml}, {@code .json}.
   */
  private static final Set<String> LENDING = Set.of("xml", "json");

  /** Formats that the content tells without help of the name. */
  private final Set<FileType> told = new HashSet<>();

  Relations(FileTypes types, Clues clues, Set<FileType> withMagic) {
    this.types = types;
    told.addAll(withMagic);
    clues
        .all()
        .forEach(
            (container, rows) -> {
              contained.put(container, new HashSet<>());
              for (Clues.Clue row : rows) {
                inside(container).add(row.type());
                if (!row.is("extension")) {
                  told.add(row.type());
                }
              }
            });
    // markup and JSON that are broken at their start are still text
    for (String container : List.of("xml", "html", "json")) {
      inside("text").addAll(inside(container));
    }
    GENERIC.forEach((container, type) -> containers.put(types.require(type), container));
  }

  private Set<FileType> inside(String container) {
    return Objects.requireNonNull(contained.get(container), container);
  }

  /**
   * Whether an extension may say more of a file than its content does: what the content told is
   * general, and nothing in the content would tell the extension's format.
   */
  boolean refines(FileType claimed, Told content) {
    if (claimed.equals(content.type())) {
      return false;
    }
    String container = containers.get(content.type());
    if (container == null) {
      return types.isDialect(claimed, content.type()) && !told.contains(claimed);
    }
    if (told.contains(claimed)) {
      return content.open() && inside(container).contains(claimed);
    }
    return !BINARY.contains(container) || !isText(claimed);
  }

  private boolean isText(FileType type) {
    return type.mediaType().startsWith("text/") || containers.containsKey(type);
  }

  /** Whether an extension's formats have nothing to do with what a file is. */
  boolean contradicts(List<FileType> claimed, FileType type) {
    return !claimed.isEmpty()
        && claimed.stream().noneMatch(other -> areRelated(other, type) || lends(other, type));
  }

  /** Dialects of one format, or formats of one family in one container. */
  private boolean areRelated(FileType one, FileType other) {
    return root(one).equals(root(other))
        || (one.family() == other.family()
            && contained.values().stream()
                .anyMatch(inside -> inside.contains(one) && inside.contains(other)));
  }

  private boolean lends(FileType claimed, FileType type) {
    String container = containers.get(claimed);
    return container != null && LENDING.contains(container) && inside(container).contains(type);
  }

  private FileType root(FileType type) {
    FileType at = type;
    while (at.parent().isPresent()) {
      at = types.require(at.parent().get());
    }
    return at;
  }
}
