package dev.celscope.record;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What a video, audio or timed-text container holds.
 *
 * @param width of the first video track as stored, in pixels
 * @param height of the first video track as stored, in pixels
 * @param displayAspect ratio of width to height as it is to be shown
 * @param duration of the whole
 * @param frameRate frames a second of the first video track; the mean where it varies
 * @param variableFrameRate whether the frame rate is known to vary
 * @param frames number of frames of the first video track
 * @param scan {@code progressive}, {@code interlaced} or a finer word of the format
 * @param timecode where the running time starts, and how it counts
 * @param tracks in the file's order
 */
public record VideoInfo(
    OptionalLong width,
    OptionalLong height,
    Optional<Rational> displayAspect,
    Optional<Duration> duration,
    Optional<Rational> frameRate,
    boolean variableFrameRate,
    OptionalLong frames,
    Optional<String> scan,
    Optional<Timecode> timecode,
    List<Track> tracks)
    implements Media {
  /** Copies the list and checks that no component is null. */
  public VideoInfo {
    Objects.requireNonNull(width, "width");
    Objects.requireNonNull(height, "height");
    Objects.requireNonNull(displayAspect, "displayAspect");
    Objects.requireNonNull(duration, "duration");
    Objects.requireNonNull(frameRate, "frameRate");
    Objects.requireNonNull(frames, "frames");
    Objects.requireNonNull(scan, "scan");
    Objects.requireNonNull(timecode, "timecode");
    tracks = List.copyOf(tracks);
  }

  /**
   * Starts a video of which nothing is known yet.
   *
   * @return a builder
   */
  public static Builder builder() {
    return new Builder();
  }

  @Override
  public Kind kind() {
    return Kind.VIDEO;
  }

  /** Collects what is known of a video; what is not set stays absent. */
  public static final class Builder {
    private OptionalLong width = OptionalLong.empty();
    private OptionalLong height = OptionalLong.empty();
    private Optional<Rational> displayAspect = Optional.empty();
    private Optional<Duration> duration = Optional.empty();
    private Optional<Rational> frameRate = Optional.empty();
    private boolean variableFrameRate;
    private OptionalLong frames = OptionalLong.empty();
    private Optional<String> scan = Optional.empty();
    private Optional<Timecode> timecode = Optional.empty();
    private List<Track> tracks = List.of();

    private Builder() {}

    /**
     * Sets the stored size.
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
     * Sets the display aspect.
     *
     * @param ratio width to height
     * @return this builder
     */
    public Builder displayAspect(Rational ratio) {
      displayAspect = Optional.of(ratio);
      return this;
    }

    /**
     * Sets the duration.
     *
     * @param length zero or more
     * @return this builder
     */
    public Builder duration(Duration length) {
      duration = Optional.of(length);
      return this;
    }

    /**
     * Sets the frame rate.
     *
     * @param rate frames a second
     * @return this builder
     */
    public Builder frameRate(Rational rate) {
      frameRate = Optional.of(rate);
      return this;
    }

    /**
     * Says whether the frame rate is known to vary.
     *
     * @param varies true if so
     * @return this builder
     */
    public Builder variableFrameRate(boolean varies) {
      variableFrameRate = varies;
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
     * Sets the scan type.
     *
     * @param type {@code progressive}, {@code interlaced}, …
     * @return this builder
     */
    public Builder scan(String type) {
      scan = Optional.of(type);
      return this;
    }

    /**
     * Sets the timecode.
     *
     * @param start where the running time starts
     * @return this builder
     */
    public Builder timecode(Timecode start) {
      timecode = Optional.of(start);
      return this;
    }

    /**
     * Sets the tracks.
     *
     * @param list in the file's order
     * @return this builder
     */
    public Builder tracks(List<Track> list) {
      tracks = list;
      return this;
    }

    /**
     * The video as far as it was told.
     *
     * @return a record
     */
    public VideoInfo build() {
      return new VideoInfo(
          width,
          height,
          displayAspect,
          duration,
          frameRate,
          variableFrameRate,
          frames,
          scan,
          timecode,
          tracks);
    }
  }
}
