package dev.celscope.image.photoshop;

import dev.celscope.image.photoshop.ResourceWalker.Resource;
import dev.celscope.record.ImageInfo;
import dev.celscope.source.Cursor;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The frame animation of a document: a plug-in resource {@code mani} / {@code IRFR} that holds a
 * descriptor {@code AnDs} with {@code FrIn}, the frames by their ids, and {@code FSts}, the order
 * in which they run and how often. Every document that the animation panel was open for has one
 * frame.
 */
final class FrameAnimation {
  private static final int FIRST_PLUG_IN = 4000;
  private static final int LAST_PLUG_IN = 4999;

  private FrameAnimation() {}

  /** Adds frames, delays and loops where a resource has them. */
  static void add(List<Resource> resources, ImageInfo.Builder image) throws IOException {
    for (Resource resource : resources) {
      if (resource.id() >= FIRST_PLUG_IN && resource.id() <= LAST_PLUG_IN) {
        Optional<Descriptor> animation = animation(resource.data().cursor());
        if (animation.isPresent()) {
          add(animation.get(), image);
        }
      }
    }
  }

  private static Optional<Descriptor> animation(Cursor cursor) throws IOException {
    if (!cursor.request(12) || !cursor.fourCc().equals("mani") || !cursor.fourCc().equals("IRFR")) {
      return Optional.empty();
    }
    Cursor blocks = cursor.slice(Math.min(cursor.u32be(), cursor.remaining())).cursor();
    while (blocks.request(12)) {
      blocks.skip(4); // signature
      String key = blocks.fourCc();
      long length = blocks.u32be();
      Cursor data = blocks.slice(length).cursor();
      if (key.equals("AnDs")) {
        data.skip(4); // version of the descriptor
        return Optional.of(Descriptor.read(data));
      }
      blocks.skip(Math.min(-length & 3, blocks.remaining()));
    }
    return Optional.empty();
  }

  private static void add(Descriptor animation, ImageInfo.Builder image) {
    Map<Double, Duration> byId = new LinkedHashMap<>();
    for (Descriptor frame : animation.descriptors("FrIn")) {
      // hundredths of a second; a frame that says nothing shows for none
      Duration delay = Duration.ofMillis(frame.number("FrDl").orElse(0.0).longValue() * 10);
      byId.put(frame.number("FrID").orElse((double) byId.size()), delay);
    }
    Optional<Descriptor> state = animation.descriptors("FSts").stream().findFirst();
    List<Duration> delays = new ArrayList<>();
    for (double id : state.map(run -> run.numbers("FsFr")).orElse(List.of())) {
      if (byId.containsKey(id)) {
        delays.add(byId.get(id));
      }
    }
    if (delays.isEmpty()) {
      delays.addAll(byId.values());
    }
    if (delays.size() > 1) {
      image.frames(delays.size()).frameDelays(delays);
      state
          .flatMap(run -> run.number("LCnt"))
          .ifPresent(loops -> image.loops(Math.max(0, loops.longValue())));
    }
  }
}
