package dev.celscope.record;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What an animation project or a timesheet holds.
 *
 * @param width of the picture or camera field, in pixels
 * @param height of the picture or camera field, in pixels
 * @param frameRate frames a second; empty where the format states none
 * @param frames length in frames
 * @param duration length in time
 * @param layers layers, columns, tracks or levels, in the file's order
 */
public record AnimationInfo(
    OptionalLong width,
    OptionalLong height,
    Optional<Rational> frameRate,
    OptionalLong frames,
    Optional<Duration> duration,
    List<Layer> layers)
    implements Media {
  /** Copies the list and checks that no component is null. */
  public AnimationInfo {
    Objects.requireNonNull(width, "width");
    Objects.requireNonNull(height, "height");
    Objects.requireNonNull(frameRate, "frameRate");
    Objects.requireNonNull(frames, "frames");
    Objects.requireNonNull(duration, "duration");
    layers = List.copyOf(layers);
  }

  @Override
  public Kind kind() {
    return Kind.ANIMATION;
  }
}
