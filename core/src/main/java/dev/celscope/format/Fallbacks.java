package dev.celscope.format;

import dev.celscope.source.ByteSource;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.stream.Stream;

/** Asks the {@link FallbackDetector}s that are there, which are loaded when the first is needed. */
final class Fallbacks {
  private Fallbacks() {}

  /** Loaded by the JVM once, on first use. */
  private static final class Loaded {
    private static final List<FallbackDetector> ALL = installed();
  }

  /** As readers are found: by the loader of this library, and by that of the calling thread. */
  private static List<FallbackDetector> installed() {
    Map<Class<?>, FallbackDetector> found = new LinkedHashMap<>();
    Stream.concat(
            ServiceLoader.load(FallbackDetector.class, Fallbacks.class.getClassLoader()).stream(),
            ServiceLoader.load(FallbackDetector.class).stream())
        .forEach(provider -> found.computeIfAbsent(provider.type(), type -> provider.get()));
    return List.copyOf(found.values());
  }

  static Optional<Detection> detect(ByteSource source, String name) throws IOException {
    for (FallbackDetector detector : Loaded.ALL) {
      Optional<Detection> detection = detector.detect(source, name);
      if (detection.isPresent()) {
        return detection;
      }
    }
    return Optional.empty();
  }
}
