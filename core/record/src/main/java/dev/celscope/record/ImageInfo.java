package dev.celscope.record;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * What an image holds.
 *
 * @param width in pixels; empty where the file does not say
 * @param height in pixels; empty where the file does not say
 * @param bitDepth bits of one channel of one pixel
 * @param colorMode colour mode in the format's own word: {@code RGB}, {@code CMYK}, {@code Indexed}
 * @param frames number of frames, or of pages or parts; 1 for a still picture
 * @param frameDelays how long each frame shows, in order; empty for a still picture
 * @param duration of one run of the animation
 * @param loops how often the animation runs; 0 means for ever; empty for a still picture
 * @param layers layers and groups, each group before what is in it
 */
public record ImageInfo(
    OptionalLong width,
    OptionalLong height,
    OptionalInt bitDepth,
    Optional<String> colorMode,
    OptionalLong frames,
    List<Duration> frameDelays,
    Optional<Duration> duration,
    OptionalLong loops,
    List<Layer> layers)
    implements Media {
  /** Copies the lists and checks that no component is null. */
  public ImageInfo {
    Objects.requireNonNull(width, "width");
    Objects.requireNonNull(height, "height");
    Objects.requireNonNull(bitDepth, "bitDepth");
    Objects.requireNonNull(colorMode, "colorMode");
    Objects.requireNonNull(frames, "frames");
    frameDelays = List.copyOf(frameDelays);
    Objects.requireNonNull(duration, "duration");
    Objects.requireNonNull(loops, "loops");
    layers = List.copyOf(layers);
  }

  /**
   * An image of which only the size is known.
   *
   * @param width in pixels
   * @param height in pixels
   * @return the record, with no other fact in it
   */
  public static ImageInfo ofSize(long width, long height) {
    return builder().size(width, height).build();
  }

  /**
   * Starts an image of which nothing is known yet.
   *
   * @return a builder
   */
  public static Builder builder() {
    return new Builder();
  }

  @Override
  public Kind kind() {
    return Kind.IMAGE;
  }

  /** Collects what is known of an image; what is not set stays absent. */
  public static final class Builder {
    private OptionalLong width = OptionalLong.empty();
    private OptionalLong height = OptionalLong.empty();
    private OptionalInt bitDepth = OptionalInt.empty();
    private Optional<String> colorMode = Optional.empty();
    private OptionalLong frames = OptionalLong.empty();
    private List<Duration> frameDelays = List.of();
    private Optional<Duration> duration = Optional.empty();
    private OptionalLong loops = OptionalLong.empty();
    private List<Layer> layers = List.of();

    private Builder() {}

    /**
     * Sets the size.
     *
     * @param wide in pixels
     * @param high in pixels
     * @return this builder
     */
    public Builder size(long wide, long high) {
      width = OptionalLong.of(wide);
      height = OptionalLong.of(high);
      return this;
    }

    /**
     * Sets the bits of one channel of one pixel.
     *
     * @param bits one or more
     * @return this builder
     */
    public Builder bitDepth(int bits) {
      bitDepth = OptionalInt.of(bits);
      return this;
    }

    /**
     * Sets the colour mode.
     *
     * @param mode in the format's own word
     * @return this builder
     */
    public Builder colorMode(String mode) {
      colorMode = Optional.of(mode);
      return this;
    }

    /**
     * Sets the number of frames.
     *
     * @param count zero or more
     * @return this builder
     */
    public Builder frames(long count) {
      frames = OptionalLong.of(count);
      return this;
    }

    /**
     * Sets the delays, and the duration as their sum.
     *
     * @param delays one for each frame, in order
     * @return this builder
     */
    public Builder frameDelays(List<Duration> delays) {
      frameDelays = delays;
      duration = Optional.of(delays.stream().reduce(Duration.ZERO, Duration::plus));
      return this;
    }

    /**
     * Sets the duration of one run.
     *
     * @param length zero or more
     * @return this builder
     */
    public Builder duration(Duration length) {
      duration = Optional.of(length);
      return this;
    }

    /**
     * Sets how often the animation runs.
     *
     * @param times zero for ever
     * @return this builder
     */
    public Builder loops(long times) {
      loops = OptionalLong.of(times);
      return this;
    }

    /**
     * Sets the layers.
     *
     * @param tree layers and groups, each group before what is in it
     * @return this builder
     */
    public Builder layers(List<Layer> tree) {
      layers = tree;
      return this;
    }

    /**
     * The image as far as it was told.
     *
     * @return a record
     */
    public ImageInfo build() {
      return new ImageInfo(
          width, height, bitDepth, colorMode, frames, frameDelays, duration, loops, layers);
    }
  }
}
