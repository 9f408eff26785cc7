package dev.celscope.format;

import dev.celscope.source.ByteSource;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;

/** Asks the {@link FallbackDetector}s that are there, which are loaded when the first is needed. */
final class Fallbacks {
  private Fallbacks() {}

  /** Loaded by the JVM once, on first use. */
  private static final class Loaded {
    private static final List<FallbackDetector> ALL =
        ServiceLoader.load(FallbackDetector.class).stream()
            .map(ServiceLoader.Provider::get)
            .toList();
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
