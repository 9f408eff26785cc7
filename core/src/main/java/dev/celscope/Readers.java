package dev.celscope;

import dev.celscope.format.FileType;
import dev.celscope.format.FormatReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;

/** The readers of one {@link Celscope}, by the media types that they read. Immutable. */
final class Readers {
  private final List<FormatReader> all;
  private final Map<String, FormatReader> byMediaType = new LinkedHashMap<>();

  /** Where two readers claim a type, the first in the list reads it. */
  Readers(List<FormatReader> readers) {
    all = List.copyOf(readers);
    for (FormatReader reader : all) {
      for (String mediaType : reader.mediaTypes()) {
        byMediaType.putIfAbsent(mediaType, reader);
      }
    }
  }

  /**
   * Every reader that the class loader of this library sees, or that of the calling thread, which
   * in an application server or a Spark job may see more.
   */
  static List<FormatReader> installed() {
    Map<Class<?>, FormatReader> found = new LinkedHashMap<>();
    add(found, ServiceLoader.load(FormatReader.class, Readers.class.getClassLoader()));
    add(found, ServiceLoader.load(FormatReader.class));
    return List.copyOf(found.values());
  }

  private static void add(Map<Class<?>, FormatReader> found, ServiceLoader<FormatReader> services) {
    services.stream()
        .forEach(provider -> found.computeIfAbsent(provider.type(), type -> provider.get()));
  }

  List<FormatReader> all() {
    return all;
  }

  /** The reader of a type, or of the type that it is a dialect of. */
  Optional<FormatReader> find(FileType type) {
    return Optional.ofNullable(byMediaType.get(type.mediaType()))
        .or(() -> type.parent().map(byMediaType::get));
  }

  Optional<FormatReader> find(String mediaType) {
    return Optional.ofNullable(byMediaType.get(mediaType));
  }
}
