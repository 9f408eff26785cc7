package dev.celscope.image.photoshop;

import dev.celscope.image.photoshop.ResourceWalker.Resource;
import dev.celscope.record.ImageInfo;
import dev.celscope.source.Cursor;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * The video timeline of a document (resource 1075). Every document of newer versions has one; it
 * counts where {@code hasMotion} says that something moves on it.
 */
final class Timeline {
  private static final int TIMELINE = 1075;

  private Timeline() {}

  /** Adds duration and number of frames where a document is animated on its timeline. */
  static void add(List<Resource> resources, ImageInfo.Builder image) throws IOException {
    for (Resource resource : resources) {
      if (resource.id() == TIMELINE) {
        Cursor cursor = resource.data().cursor().skip(4); // version of the descriptor
        Descriptor timeline = Descriptor.read(cursor);
        if (timeline.number("hasMotion").orElse(0.0) > 0) {
          add(timeline, image);
        }
      }
    }
  }

  private static void add(Descriptor timeline, ImageInfo.Builder image) {
    Optional<Double> seconds = timeline.nested("duration").flatMap(Timeline::seconds);
    if (seconds.isEmpty()) {
      return;
    }
    image.duration(Duration.ofNanos(Math.round(seconds.get() * 1e9)));
    timeline
        .number("frameRate")
        .map(rate -> Math.round(rate * seconds.get()))
        .filter(frames -> frames > 1)
        .ifPresent(image::frames);
    timeline.number("LCnt").ifPresent(loops -> image.loops(Math.max(0, loops.longValue())));
  }

  /** A time is a fraction of a second; one of more than a day is none that anyone drew. */
  private static Optional<Double> seconds(Descriptor time) {
    Optional<Double> numerator = time.number("numerator");
    Optional<Double> denominator = time.number("denominator").filter(parts -> parts > 0);
    return numerator
        .flatMap(ticks -> denominator.map(parts -> ticks / parts))
        .filter(seconds -> seconds > 0 && seconds <= Duration.ofDays(1).toSeconds());
  }
}
