package dev.celscope.record;

import java.util.Objects;
import java.util.Optional;

/**
 * One track or stream of a container.
 *
 * @param kind {@code video}, {@code audio}, {@code subtitle}, {@code timecode}, {@code data} …
 * @param codec the codec's short name or four-character code, as the container writes it
 * @param codecName what the codec is called: {@code H.264 / AVC}; empty where it is not known
 * @param language BCP 47 or ISO 639-2 tag as declared; empty for {@code und}
 * @param name as written
 */
public record Track(
    String kind,
    Optional<String> codec,
    Optional<String> codecName,
    Optional<String> language,
    Optional<String> name) {
  /** Checks that no component is null. */
  public Track {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(codec, "codec");
    Objects.requireNonNull(codecName, "codecName");
    Objects.requireNonNull(language, "language");
    Objects.requireNonNull(name, "name");
  }
}
